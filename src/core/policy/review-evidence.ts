import { type Day, noonOf } from '../school/day.ts'
import { governors } from './may-share-review.ts'
import { answer, type Policy } from './policy.ts'
import { daysAfter, type HappenedCause, type LookedAt, leadersOfReview, reviewDue, tookIn } from './review.ts'
import { type Call, stateOfCalls } from './state/call.ts'
import type { Proof } from './state/clause-state.ts'
import { anyOf, type Keeping, type SubjectEvidence, settling, within } from './state/evidence.ts'
import { ofRoles, type Task } from './state/task.ts'

export type ReviewsDone = {
  readonly version: { readonly id: string; readonly since: LookedAt }
  /** Reviews since the version came into force, the earliest first. */
  readonly reviews: readonly (LookedAt & { readonly id: string; readonly sharedOn: Day | null })[]
  readonly causes: readonly (HappenedCause & { readonly what: string })[]
}

/** A review is asked for from a month before its day, and governors see it within a month after. In days. */
const month = 28

const at = '/policy/review'
const record = (kind: string, id: string, on: Day): Proof => ({ kind, id, at: noonOf(on), href: at })
const reviewing = (policy: Policy, called: string | null): Task => ({
  called,
  owner: ofRoles(leadersOfReview(policy)),
  at,
  opens: 'policy.see-draft',
})
const seeing: Task = { called: null, owner: ofRoles(governors), at, opens: 'policy.see-draft' }
const endOf = (day: Day) => new Date(noonOf(day).getTime() + 12 * 3_600_000)

/** Each review that was done, and the one that is due by its interval once its month has come. */
function byInterval({ version, reviews }: ReviewsDone, policy: Policy, now: Date): readonly Call[] {
  const { dueOn } = reviewDue(policy, { last: reviews.at(-1) ?? version.since, causes: [] })
  const done = reviews.map(
    ({ id, on }): Call => ({
      event: record('version', version.id, version.since.on),
      by: null,
      answer: record('review', id, on),
      task: reviewing(policy, null),
    }),
  )
  const soon = now >= noonOf(daysAfter(dueOn, -month))
  const next: Call = {
    event: record('review-due', version.id, dueOn),
    by: endOf(dueOn),
    answer: null,
    task: reviewing(policy, null),
  }
  return soon ? [...done, next] : done
}

const interval: Keeping<ReviewsDone> = {
  name: 'reviewed-every-so-often',
  carries: within('review', anyOf(settling('review-every-months'), settling('review-led-by'))),
  at,
  control: 'Record a review, who led it, and what was looked at',
  state: (facts, { policy, now }) => stateOfCalls(byInterval(facts, policy, now), now),
}

const triggers: Keeping<ReviewsDone> = {
  name: 'reviewed-when-something-happens',
  carries: within('review', settling('review-triggers')),
  at,
  control: 'Note what may bring a review forward',
  state: ({ reviews, causes }, { policy, now }) => {
    const named: readonly string[] = answer(policy, 'review-triggers').value
    return stateOfCalls(
      causes
        .filter(({ cause }) => named.includes(cause))
        .map((happened): Call => {
          const { cause, on, what } = happened
          const after = reviews.find((review) => tookIn(review, happened))
          return {
            event: record('cause', `${cause} ${on}`, on),
            by: endOf(daysAfter(on, month)),
            answer: after ? record('review', after.id, after.on) : null,
            task: reviewing(policy, what),
          }
        }),
      now,
    )
  },
}

const shared: Keeping<ReviewsDone> = {
  name: 'governors-see-each-review',
  carries: within('governance', settling('review-shared-with-governors'), ['record']),
  at,
  control: 'Say when governors saw a review, and under which minute',
  state: ({ reviews }, { now }) =>
    stateOfCalls(
      reviews.map(({ id, on, sharedOn }) => ({
        event: record('review', id, on),
        by: endOf(daysAfter(on, month)),
        answer: sharedOn ? record('minute', id, sharedOn) : null,
        task: seeing,
      })),
      now,
    ),
}

export const reviewEvidence: SubjectEvidence<ReviewsDone> = {
  subject: 'review',
  keepings: [interval, triggers, shared],
}
