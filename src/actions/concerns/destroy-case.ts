import type { YearsChange } from '../../core/concerns/keeping-schedule.ts'
import { mayKeepRecords, type RecordsHand } from '../../core/concerns/may-keep-records.ts'
import type { OpenRefusal } from '../../core/concerns/may-open.ts'
import { type DestroyRefusal, mayDestroy } from '../../core/concerns/retention.ts'
import type { Decision } from '../../core/policy/decision.ts'
import { dayAt } from '../../core/school/day.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { type Keeping, keepingOf } from '../../storage/concerns/keeping.ts'
import { yearsChanged } from '../../storage/concerns/keeping-years.ts'
import { destroyCase } from '../../storage/concerns/tombstones.ts'
import { forgetTries } from '../../storage/concerns/tries.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { howLongKept } from './how-long-kept.ts'
import { type OpenCase, opened } from './open-concern.ts'
import { withCase } from './record-entry.ts'

/**
 * Destroys what a case holds, for good: words, keys and files, and who only tried to open it. What stays is its tombstone
 * and its own record of who did what. Never by whoever let it go. Nothing where there is no such case for whoever asks, or
 * not any more.
 */
export async function destroyConcern(
  tx: InSchool,
  desk: ConcernDesk,
  hand: RecordsHand,
  id: CaseId,
): Promise<'destroyed' | Refusal<DestroyRefusal | OpenRefusal | 'not-for-records'> | undefined> {
  const outcome = await withCase(tx, desk, hand.person, id, async ({ row }) => {
    const open = await opened(tx, desk.vault, row)
    const keeping = await keepingOf(tx, id)
    const decision = mayBeDestroyed(hand, open, { keeping, changes: await yearsChanged(tx) }, desk.now)
    if (decision.verdict === 'refused') {
      await writeCaseLog(tx, id, {
        actor: hand.person,
        verb: 'refuse-destroying',
        facts: { because: decision.reason },
      })
      return { refused: decision.reason, basis: decision.basis }
    }
    await writeCaseLog(tx, id, {
      actor: hand.person,
      verb: 'destroy',
      facts: { rule: keeping?.rule ?? null, reviewedBy: keeping?.releasedBy ?? null },
    })
    await destroyCase(tx, id, desk.now)
    return 'destroyed' as const
  })
  if (outcome === 'destroyed') await forgetTries(tx)
  return outcome
}

/** Whether this person may destroy this case now. */
export function mayBeDestroyed(
  hand: RecordsHand,
  open: OpenCase,
  { keeping, changes }: { readonly keeping: Keeping | undefined; readonly changes: readonly YearsChange[] },
  now: Date,
): Decision<DestroyRefusal | OpenRefusal | 'not-for-records'> {
  const keeps = mayKeepRecords(hand, caseNow(open))
  if (keeps.verdict === 'refused') return keeps
  return mayDestroy(
    howLongKept(open, changes, now),
    {
      closed: open.row.stage === 'closed',
      held: keeping?.heldSince != null,
      today: dayAt(now),
      released: keeping?.releasedAt != null,
      newSince: keeping?.releasedAt != null && anythingSince(open, keeping.releasedAt),
    },
    { reviewedBy: keeping?.releasedBy ?? null, by: hand.person },
  )
}

function anythingSince({ entries, reports }: OpenCase, released: Date): boolean {
  return (
    entries.some(({ enteredAt }) => enteredAt > released) ||
    reports.some(({ messages }) => messages.some(({ at }) => at > released))
  )
}
