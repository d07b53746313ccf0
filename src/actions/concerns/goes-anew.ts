import type { Chart } from '../../core/concerns/chart.ts'
import { withThoseClose } from '../../core/concerns/concerned-in.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { routeOf, standsOver } from '../../core/concerns/route-of.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, caseKnown, keepOwner } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keysOf } from '../../storage/concerns/member-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { handOn, nextTaker } from './hand-on.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { sealAnew } from './seal-anew.ts'
import { takesItNext } from './takes-it-next.ts'

/** What an open case is known to be about now, and whom it concerns. */
export type KnownNow = {
  readonly chart: Chart
  /** Whom it means, without those who are close to them. */
  readonly meant: readonly PersonId[]
  /** Everybody who is kept out of it, also whoever stepped aside. */
  readonly concerned: readonly PersonId[]
  readonly reports: readonly ReportToRoute[]
  /** The open key, where the case is open in somebody’s hands. */
  readonly key?: OpenKey | undefined
}

export type GoesAnew = Pick<KnownNow, 'meant' | 'concerned'> & {
  readonly owner: PersonId
  readonly readers: readonly PersonId[]
}

/** Several reports of one case as routing takes one: all that is said of whom it is about, and all that is so. */
export function asOneReport(
  [first, ...more]: readonly ReportToRoute[],
  meant: readonly PersonId[],
): ReportToRoute | undefined {
  if (!first) return undefined
  const all = [first, ...more]
  return {
    ...first,
    about: {
      choices: [...new Set(all.flatMap(({ about }) => about.choices))],
      names: [...new Set(all.flatMap(({ about }) => about.names))],
      picked: [...meant],
      words: all.map(({ about }) => about.words ?? '').join('\n\n'),
    },
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
  }
}

/**
 * Who has an open case that turns out to concern somebody else: whoever the route of today gives it to without them.
 * Whoever read it and is not concerned goes on reading it, but nobody under a headteacher goes on owning what concerns
 * the head. Nothing where nobody else inside may have it.
 */
export async function goesAnew(
  tx: InSchool,
  desk: ConcernDesk,
  row: CaseRow,
  now: KnownNow,
): Promise<GoesAnew | undefined> {
  const { chart, meant, concerned, reports } = now
  const isOut = (id: PersonId) => concerned.includes(id)
  const field = { chart, concerned: withThoseClose(chart, new Set(meant)), reporter: null }
  const fits = (id: PersonId) => !isOut(id) && standsOver(id, field)
  const report = asOneReport(reports, meant)
  const { policy } = await policyForConcerns(tx)
  const route = report && routeOf(policy, chart, report)
  const told = [...(route?.owner.kind === 'person' ? [route.owner.told] : []), ...(route?.told ?? [])]
    .map(({ person }) => person)
    .filter((id) => !isOut(id))
  const stays = row.readers.filter((id) => !isOut(id))
  const order = [...told, ...(route?.next ?? []).map(({ person }) => person), ...stays]
  const opens = await whoOpens(tx, row, order, now.key)
  const first = async (able: (id: PersonId) => boolean) =>
    nextTaker(tx, desk.now, [...order.filter((id) => able(id) && opens(id)), ...order.filter(able)], concerned)
  const owner = fits(row.owner)
    ? row.owner
    : ((await first(fits)) ??
      (await first((id) => !isOut(id))) ??
      (await takesItNext(tx, desk, row, concerned, { chart, reports })))
  return owner && { owner, readers: [...new Set([owner, ...stays, ...told])], meant, concerned }
}

/** Who of these could open the case: anybody while it is open in somebody’s hands, else to whom its key is sealed. */
async function whoOpens(tx: InSchool, { sealedKey }: CaseRow, people: readonly PersonId[], key: OpenKey | undefined) {
  if (key || sealedKey.server !== null) return () => true
  const keys = await keysOf(tx, [...new Set(people)])
  const sealed = new Set(sealedKey.to.map((one) => one.key))
  return (id: PersonId) => keys.some((one) => one.person === id && sealed.has(one.id))
}

/** Keeps who has it now: whoever it concerns is out of it from this moment, and a new owner is told that something needs them. */
export async function keepAnew(
  tx: InSchool,
  desk: ConcernDesk,
  row: CaseRow,
  { owner, readers, meant, concerned }: GoesAnew,
  key?: OpenKey,
): Promise<void> {
  await seenBy(tx, 'itself', async () => {
    await keepOwner(tx, row.id, { owner, readers, concerned, meant })
    const then = key && (await caseKnown(tx, row.id))
    if (then && key) await sealAnew(tx, desk, then, key)
  })
  if (owner === row.owner) return
  await handOn(tx, desk, { ...row, owner }, { owner, from: row.owner, leaves: [], why: 'concerned', by: null, key })
}
