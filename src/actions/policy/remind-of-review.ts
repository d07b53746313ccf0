import { leadersOfReview, reminderOn } from '../../core/policy/review.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleWhere } from '../../storage/policy/people-of.ts'
import { noteReminder } from '../../storage/policy/reviews.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import { reviewNow } from './review-now.ts'

/** Reminds those who lead the review that it comes, is due or is late: once of each, whatever often it is asked. */
export async function remindOfReview(tx: InSchool, desk: Pick<Desk, 'now' | 'publicUrl'>): Promise<boolean> {
  const now = await reviewNow(tx)
  const step = now && reminderOn(now.due, dayAt(desk.now))
  if (!now || !step) return false
  const { version, policy } = now.inForce
  if (!(await noteReminder(tx, { version, dueOn: now.due.dueOn, step, at: desk.now }))) return false
  const leading = leadersOfReview(policy)
  const people = await peopleWhere(tx, desk.now, (roles) => roles.some((role) => leading.includes(role)))
  await tell(tx, desk.publicUrl, people, { kind: 'policy-review', subjectKind: 'policy-version', subjectId: version })
  await writeAudit(tx, {
    actor: null,
    verb: 'remind-of-review',
    subjectKind: 'policy-version',
    subjectId: version,
    facts: { dueOn: now.due.dueOn, step, because: now.due.because, told: people.length },
  })
  return true
}
