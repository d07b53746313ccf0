import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, caseKnown, keepOwner } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { addEntry } from './record-entry.ts'
import { sealAnew } from './seal-anew.ts'

type Why = 'unopened' | 'stepped-aside' | 'handed-over' | 'concerned'

/**
 * Who takes a case next: along the order of cover that was decided when it was told, whoever is at work today, concerned
 * by it in no way, and has neither had it nor left it. Whoever is away comes after everybody who is here.
 */
export async function nextTaker(
  tx: InSchool,
  now: Date,
  order: readonly PersonId[],
  not: readonly PersonId[],
): Promise<PersonId | undefined> {
  const { people } = await chartOf(tx, now)
  const able = order
    .filter((id) => !not.includes(id))
    .flatMap((id) => people.filter((person) => person.id === id && person.canOpen))
  return (able.find((person) => !person.away) ?? able[0])?.id
}

/**
 * Gives a case to its next owner: done by the product itself, since whoever leaves must not see it afterwards. `leaves`
 * are taken out of its readers and kept out for good. However it came to them, the next owner has so long to open it as
 * the first had, and then it goes on; where somebody else leaves it, its owner’s time runs on.
 */
export async function handOn(
  tx: InSchool,
  desk: ConcernDesk,
  row: CaseRow,
  to: {
    readonly owner: PersonId
    /** Who had it, where it was given on already in the same moment. */
    readonly from?: PersonId
    readonly leaves: readonly PersonId[]
    /** Readers who are no longer at the school: they read no more, and nothing is said against them. */
    readonly gone?: readonly PersonId[]
    readonly why: Why
    readonly by: PersonId | null
    /** The open key, where somebody who can read the case hands it on: it is sealed to whoever has it next. */
    readonly key?: OpenKey | undefined
  },
): Promise<void> {
  const calendar = await calendarOf(tx)
  await seenBy(tx, 'itself', async () => {
    const now = await caseKnown(tx, row.id, true)
    if (!now) return
    const readers = [...new Set([to.owner, ...now.readers])].filter(
      (reader) => !to.leaves.includes(reader) && !to.gone?.includes(reader),
    )
    const concerned = [...new Set([...now.concerned, ...to.leaves])]
    const key = desk.vault.toAdd(now.sealedKey)
    const from = to.from ?? now.owner
    const said = { kind: 'passed-on', from, to: to.owner, why: to.why } as const
    await addEntry(tx, desk, { case: row.id, key }, { by: to.by, eventAt: desk.now, said })
    const passesOnAt = from === to.owner ? now.passesOnAt : goesOnAt(now.level, desk.now, calendar)
    await keepOwner(tx, row.id, { owner: to.owner, readers, concerned, passesOnAt })
    await writeCaseLog(tx, row.id, {
      actor: to.by,
      verb: `hand-on-${to.why}`,
      facts: { to: to.owner, out: [...to.leaves] },
    })
    const then = to.key && (await caseKnown(tx, row.id))
    if (then && to.key) await sealAnew(tx, desk, then, to.key)
  })
  await mailThat(tx, desk.publicUrl, [to.owner])
}
