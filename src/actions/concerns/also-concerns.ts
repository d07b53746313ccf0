import type { AboutChoice } from '../../core/concerns/about.ts'
import { concernedIn, meantIn } from '../../core/concerns/concerned-in.ts'
import { isKind } from '../../core/concerns/kind-of-report.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { caseKnown, keepOwner } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn, nextTaker } from './hand-on.ts'
import { routeFrom } from './kept-route.ts'
import { orderIn } from './order-in.ts'
import { addEntry } from './record-entry.ts'
import { sealAnew } from './seal-anew.ts'
import { aboutOf } from './where-it-goes.ts'

/**
 * A case turns out to concern somebody else. Everybody who might be meant is out of it from this moment, also whoever
 * records it; the next in the order of cover has it. Names are matched as when it was told: privately, never listed.
 */
export async function alsoConcerns(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
  more: { readonly about: AboutChoice; readonly names: string },
): Promise<'recorded' | Refusal<'nobody-else'> | undefined> {
  const row = await seenBy(tx, { person }, () => caseKnown(tx, id, true))
  if (!row || !isKind(row.kind)) return undefined
  const key = desk.vault.open(row.sealedKey)
  const { facts } = routeFrom(desk.vault.unseal(key, row.route, `${id} route`))
  const about = { ...aboutOf(more), picked: [...row.concerned] }
  const report = { kind: row.kind, reporter: 'staff', reporterPerson: null, about, facts } as const
  const chart = await chartOf(tx, desk.now)
  const concerned = [...concernedIn(chart, report)]
  const meant = meantIn(chart, { ...report, about: { ...about, picked: row.meant ?? row.concerned } })
  const out = row.readers.filter((reader) => concerned.includes(reader))
  const stays = row.readers.filter((reader) => !out.includes(reader))
  const owner = out.includes(row.owner)
    ? (stays[0] ?? (await nextTaker(tx, desk.now, orderIn(desk.vault, row), [...concerned, ...row.readers])))
    : row.owner
  if (owner === undefined) return { refused: 'nobody-else', basis: noBasis }
  await seenBy(tx, 'itself', async () => {
    const said = { kind: 'also-about', about: more.about, names: more.names, out } as const
    await addEntry(tx, desk, { case: id, key }, { by: person, eventAt: desk.now, said })
    const readers = [...new Set([owner, ...stays])]
    const all = [...new Set([...row.concerned, ...concerned])]
    await keepOwner(tx, id, { owner, readers, concerned: all, meant: [...meant] })
    const then = await caseKnown(tx, id)
    if (then) await sealAnew(tx, desk, then, key)
  })
  if (owner !== row.owner) {
    const to = { owner, from: row.owner, leaves: [], why: 'concerned', by: null } as const
    await handOn(tx, desk, { ...row, owner }, to)
  }
  return 'recorded'
}
