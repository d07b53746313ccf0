import { type Day, noonOf } from '../school/day.ts'
import { governors } from './may-share-review.ts'
import { answer, type Policy } from './policy.ts'
import {
  daysAfter,
  type HappenedCause,
  type LookedAt,
  leadersOfReview,
  reviewDue,
  tookIn,
  type VersionToReview,
  wordsTookIn,
} from './review.ts'
import { type Call, stateOfCalls } from './state/call.ts'
import type { Proof } from './state/clause-state.ts'
import { anyOf, type Keeping, type SubjectEvidence, settling, within } from './state/evidence.ts'
import { ofRoles, type Task } from './state/task.ts'

type ReviewDone = LookedAt & { readonly id: string; readonly sharedOn: Day | null }

export type ReviewsDone = {
  readonly version: VersionToReview & { readonly id: string }
  /** Every review, also of the versions before, the earliest first. */
  readonly reviews: readonly ReviewDone[]
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
/** Still that day wherever it is shown. */
const endOf = (day: Day) => new Date(noonOf(day).getTime() + 12 * 3_600_000 - 1)

const ofThisVersion = ({ version, reviews }: ReviewsDone) => reviews.filter(({ on }) => on >= version.on)

/** Each review that was done, and the one that is due by its interval once its month has come. */
function byInterval(facts: ReviewsDone, policy: Policy, now: Date): readonly Call[] {
  const { version } = facts
  const { dueOn } = reviewDue(policy, { ...facts, causes: [] })
  const done = ofThisVersion(facts).map(
    ({ id, on }): Call => ({
      event: record('version', version.id, version.on),
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
  state: ({ version, reviews, causes }, { policy, now }) => {
    const named: readonly string[] = answer(policy, 'review-triggers').value
    return stateOfCalls(
      causes
        .filter((happened) => named.includes(happened.cause) && !wordsTookIn(version, happened))
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
  state: (facts, { now }) =>
    stateOfCalls(
      ofThisVersion(facts).map(({ id, on, sharedOn }) => ({
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
