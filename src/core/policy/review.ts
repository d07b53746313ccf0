import type { Role } from '../people/role.ts'
import { type Day, dayAt } from '../school/day.ts'
import { allowed, type Basis, basisOf, type Decision, refused } from './decision.ts'
import { answer, type Policy } from './policy.ts'
import type { SettingValue } from './registry.ts'
import { isSlipOfAYear } from './slip-of-a-year.ts'

export type ReviewCause = SettingValue<'review-triggers'>[number]

/** Something that may bring a review forward: the day it happened, and when that was written down. */
export type HappenedCause = { readonly cause: ReviewCause; readonly on: Day; readonly notedAt: Date }

/** A day on which the policy was looked at whole, and when that was written down. */
export type LookedAt = { readonly on: Day; readonly notedAt: Date }

/** The version in force: from when its interval counts, when its words were put to governors, and since when it holds. */
export type VersionToReview = { readonly on: Day; readonly putAt: Date; readonly since: Date }

export type ReviewFacts = {
  readonly version: VersionToReview
  /** Every review there was, also of the versions before. */
  readonly reviews: readonly LookedAt[]
  readonly causes: readonly HappenedCause[]
}

export type ReviewDue = {
  readonly dueOn: Day
  readonly because: 'interval' | ReviewCause
  readonly basis: Basis
}

/** Something that brings a review forward asks for it within this many days: a default of Signpost, shown as such. */
const daysAfterCause = 28

/**
 * When the policy is next to be reviewed, and why: by its interval (`review-every-months`), or earlier because of
 * something since the last review that its own list names (`review-triggers`).
 */
export function reviewDue(policy: Policy, facts: ReviewFacts): ReviewDue {
  const { version, reviews, causes } = facts
  const lastOn = [version.on, ...reviews.map(({ on }) => on)].sort().at(-1) ?? version.on
  const interval = monthsAfter(lastOn, answer(policy, 'review-every-months').value)
  const byInterval: ReviewDue = {
    dueOn: interval,
    because: 'interval',
    basis: basisOf(policy, ['review-every-months']),
  }
  const earliest = causes
    .filter((one) => standingOf(policy, one, facts) === 'open')
    .map(
      ({ cause, on }): ReviewDue => ({
        dueOn: daysAfter(on, daysAfterCause),
        because: cause,
        basis: basisOf(policy, ['review-triggers']),
      }),
    )
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0]
  return earliest && earliest.dueOn < interval ? earliest : byInterval
}

/** Whether something brings the review forward: looked at since, by a review or in the words in force; or not in the policy’s list. */
export type CauseStanding = 'open' | 'looked-at' | 'not-named'

export function standingOf(
  policy: Policy,
  happened: HappenedCause,
  { version, reviews }: Omit<ReviewFacts, 'causes'>,
): CauseStanding {
  const named: readonly ReviewCause[] = answer(policy, 'review-triggers').value
  if (wordsTookIn(version, happened) || reviews.some((review) => tookIn(review, happened))) return 'looked-at'
  return named.includes(happened.cause) ? 'open' : 'not-named'
}

/**
 * Whether the words in force took in what happened: where it was written down as they were put to governors. A version that
 * was put before does not settle what its predecessor had due; written down only now, it counts from before these words.
 */
export function wordsTookIn({ on, putAt, since }: VersionToReview, happened: HappenedCause): boolean {
  if (happened.notedAt <= putAt) return true
  const putOn = dayAt(putAt)
  return happened.notedAt >= since && happened.on < (on < putOn ? on : putOn)
}

/** Whether a review took in what happened: on a later day, or on the same day with that already written down. */
export function tookIn(review: LookedAt, { on, notedAt }: HappenedCause): boolean {
  return review.on > on || (review.on === on && review.notedAt >= notedAt)
}

export type ReminderStep = 'soon' | 'due' | 'late'

/** What of a review people are reminded of on a day: a month before, on the day, and two weeks after. */
export function reminderOn(due: ReviewDue, today: Day): ReminderStep | undefined {
  if (today >= daysAfter(due.dueOn, 14)) return 'late'
  if (today >= due.dueOn) return 'due'
  return today >= daysAfter(due.dueOn, -28) ? 'soon' : undefined
}

const leads: Readonly<Record<SettingValue<'review-led-by'>[number], readonly Role[]>> = {
  'computing-lead': ['computing-lead'],
  'senior-leadership-team': ['headteacher', 'deputy-headteacher', 'senior-leader'],
  headteacher: ['headteacher'],
  dsl: ['dsl', 'deputy-dsl'],
  'governing-board': ['chair-of-governors', 'vice-chair', 'governor', 'clerk'],
  // The school names somebody: whoever it is, they are among those who work on the policy.
  'named-person': [
    'headteacher',
    'deputy-headteacher',
    'senior-leader',
    'dsl',
    'computing-lead',
    'chair-of-governors',
    'clerk',
  ],
}

/** The roles that lead a review, as the policy says (`review-led-by`). */
export function leadersOfReview(policy: Policy): readonly Role[] {
  return [...new Set(answer(policy, 'review-led-by').value.flatMap((who) => leads[who]))]
}

export type ReviewRefusal =
  | 'no-policy-in-force'
  | 'leader-not-named'
  | 'not-theirs-to-lead'
  | 'review-day-missing'
  | 'review-to-come'
  | 'review-too-long-ago'
  | 'nothing-looked-at'
  | 'not-shared'
  | 'seen-day-missing'
  | 'seen-to-come'
  | 'seen-before-review'
  | 'minute-missing'
  | 'recorded-already'

/**
 * Whether a review may be recorded. “Reviewed, no change” is an act of its own: somebody whom the policy lets lead it,
 * a day that has come, what was looked at; and where governors see the policy at each review, when and under which minute.
 */
export function mayRecordReview(
  policy: Policy,
  facts: {
    readonly leader: readonly Role[] | null
    readonly on: Day | null
    readonly today: Day
    readonly lookedAt: string
    readonly outcome: 'no-change' | 'changes-needed'
    /** When governors saw it, and under which minute, where they did. */
    readonly sharedOn: Day | null
    readonly minute: string
    /** The same review, led by the same person on the same day, is kept already. */
    readonly already: boolean
  },
): Decision<Exclude<ReviewRefusal, 'no-policy-in-force'>> {
  if (facts.leader === null) return refused('leader-not-named')
  const roles = facts.leader
  if (!leadersOfReview(policy).some((role) => roles.includes(role))) {
    return refused('not-theirs-to-lead', basisOf(policy, ['review-led-by']))
  }
  if (facts.on === null) return refused('review-day-missing')
  // What has not been done, or looked at nothing, is not the review that the policy asks for every so often.
  const everySoOften = basisOf(policy, ['review-every-months'])
  if (facts.on > facts.today) return refused('review-to-come', everySoOften)
  if (isSlipOfAYear(facts.on, facts.today)) return refused('review-too-long-ago')
  if (facts.lookedAt.trim() === '') return refused('nothing-looked-at', everySoOften)
  const seen = answer(policy, 'review-shared-with-governors')
  const shared = basisOf(policy, ['review-shared-with-governors'])
  const minute = facts.minute.trim()
  if (facts.outcome === 'no-change' && seen.value && (facts.sharedOn === null || minute === '')) {
    return refused('not-shared', shared)
  }
  if (facts.sharedOn === null && minute !== '') return refused('seen-day-missing', shared)
  if (facts.sharedOn !== null) {
    if (facts.sharedOn > facts.today) return refused('seen-to-come', shared)
    if (facts.sharedOn < facts.on) return refused('seen-before-review', shared)
    if (minute === '') return refused('minute-missing', shared)
  }
  if (facts.already) return refused('recorded-already')
  return allowed(basisOf(policy, ['review-every-months', 'review-led-by']))
}

/** The same day some months on, or the last of that month where it is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1 + months
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month, Math.min(Number(day.slice(8)), last)))
}

export function daysAfter(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
}

function dayOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10) as Day
}
