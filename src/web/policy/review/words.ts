import type { DraftRefusal } from '../../../actions/policy/draft-to-change.ts'
import type { CauseRefusal } from '../../../actions/policy/record-review.ts'
import type { CandidateRefusal } from '../../../core/guidance/candidate.ts'
import type { ClauseWishRefusal } from '../../../core/policy/clause-wish.ts'
import type { ShareRefusal } from '../../../core/policy/may-share-review.ts'
import type { CauseStanding, ReviewCause, ReviewDue, ReviewRefusal } from '../../../core/policy/review.ts'
import { type Day, dayInWords } from '../../../core/school/day.ts'
import { changeRefusalWords } from '../draft/refusal-words.ts'

export const causeWords: Readonly<Record<ReviewCause, string>> = {
  'statutory-guidance-change': 'New law or statutory guidance',
  'national-policy-update': 'A new national policy',
  'local-policy-update': 'A new policy of the council or trust',
  'local-concern': 'Something that happened here',
  'technical-change': 'New technology',
  'internal-review': 'A review of our own',
  'as-needed': 'Something else',
}

export const causeStandingWords: Readonly<Record<CauseStanding, string>> = {
  open: 'It brings the review forward.',
  'looked-at': 'It was looked at since.',
  'not-named': 'Our policy does not say that this brings a review forward.',
}

/** `Due on Tue 3 March, because …` as a sentence, or that it is late. */
export function dueInWords({ dueOn, because }: ReviewDue, today: Day, now: Date): string {
  const when =
    dueOn < today ? `It was due on ${dayInWords(dueOn, now)} and is late` : `It is due by ${dayInWords(dueOn, now)}`
  const why =
    because === 'interval'
      ? 'so long after it was last looked at'
      : `because of this: ${causeWords[because].toLowerCase()}`
  return `${when}, ${why}.`
}

export const reviewRefusalWords: Readonly<Record<ReviewRefusal, { field: string; says: string }>> = {
  'no-policy-in-force': { field: 'outcome', says: 'No policy is in force yet, so there is nothing to review.' },
  'leader-not-named': { field: 'led-by', says: 'Say who led the review.' },
  'not-theirs-to-lead': {
    field: 'led-by',
    says: 'The policy says who leads its review, and they are not among them. Choose somebody who is, or change that answer.',
  },
  'review-day-missing': { field: 'on', says: 'Say on which day it was reviewed.' },
  'review-to-come': { field: 'on', says: 'That day has not come yet. Come back once it is reviewed.' },
  'review-too-long-ago': { field: 'on', says: 'That is too long ago for this policy. Look at the year.' },
  'nothing-looked-at': { field: 'looked-at', says: 'Say what was looked at.' },
  'not-shared': {
    field: 'minute',
    says: 'Governors see the policy at each review. Say when they did, and under which minute.',
  },
  'seen-day-missing': { field: 'shared', says: 'Say on which day governors saw it, or leave the minute empty.' },
  'seen-to-come': { field: 'shared', says: 'That day has not come yet. Leave it empty until they have seen it.' },
  'seen-before-review': { field: 'shared', says: 'That is before the review. Give the day on which they saw it.' },
  'minute-missing': { field: 'minute', says: 'Say under which minute they saw it.' },
  'recorded-already': { field: 'outcome', says: 'This review is recorded already. It stands under “Reviews so far”.' },
}

export const causeRefusalWords: Readonly<Record<CauseRefusal, { field: string; says: string }>> = {
  'cause-day-missing': { field: 'happened', says: 'Say on which day it happened.' },
  'cause-to-come': { field: 'happened', says: 'That day has not come yet. Note it once it has.' },
  'cause-too-long-ago': { field: 'happened', says: 'That is too long ago for this policy. Look at the year.' },
  'nothing-said': { field: 'what', says: 'Say in a few words what it was.' },
  'noted-already': { field: 'what', says: 'This is noted already, for the same day. Nothing more is needed.' },
}

export const shareRefusalWords: Readonly<Record<ShareRefusal, { field: 'seen' | 'seen-minute'; says: string }>> = {
  'no-such-review': { field: 'seen', says: 'There is no such review.' },
  'not-a-governor': { field: 'seen', says: 'A governor or the clerk records what governors saw. Ask one of them.' },
  'shared-already': { field: 'seen', says: 'It is recorded already when governors saw this review.' },
  'seen-day-missing': { field: 'seen', says: 'Say on which day governors saw it.' },
  'seen-to-come': { field: 'seen', says: 'That day has not come yet. Come back once they have seen it.' },
  'seen-before-review': { field: 'seen', says: 'That is before the review. Give the day on which they saw it.' },
  'minute-missing': { field: 'seen-minute', says: 'Say under which minute they saw it.' },
}

export type CandidateTried = CandidateRefusal | DraftRefusal | ClauseWishRefusal

/** Why an answer was neither taken into the draft nor set aside, beside the field that mends it. */
export const candidateRefusalWords: Readonly<
  Record<Exclude<CandidateTried, 'not-here'>, { readonly field: string; readonly says: string }>
> = {
  'dealt-with': { field: 'answers', says: 'A colleague has looked at this answer already. Here is what came of it.' },
  'not-set-aside': { field: 'answers', says: 'This answer is not set aside. Here is how it stands now.' },
  'no-reason': { field: 'reason', says: 'Say why it does not become a clause.' },
  'no-words': { field: 'text', says: 'Write the clause first.' },
  'stands-already': {
    field: 'text',
    says: 'These words stand in the draft already. Set the answer aside, and say so.',
  },
  'no-section': { field: 'section', says: 'Say under which heading it stands.' },
  'nobody-bound': { field: 'actor', says: 'Say whom it binds.' },
  'binds-so-already': { field: 'actor', says: 'It binds them in this way already.' },
  'no-such-clause': { field: 'text', says: 'This clause does not stand in the draft any more.' },
  'with-others': { field: 'answers', says: changeRefusalWords['with-others'] },
  'no-policy-in-force': { field: 'answers', says: changeRefusalWords['no-policy-in-force'] },
}
