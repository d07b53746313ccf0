import type { OwnRule } from '../../core/policy/decision.ts'

/** Signpost's own rules, where no clause and no setting asks: what each is called, and what it says. */
export const ownRuleWords: Readonly<Record<OwnRule, { readonly name: string; readonly says: string }>> = {
  'cover-for-the-headteacher': {
    name: 'who stands in for the headteacher',
    says: 'Where the headteacher wrote a post or is away, whoever stands in for them agrees it.',
  },
  'never-skipped-with-a-pupil': {
    name: 'a post that shows a pupil',
    says: 'A post that shows a pupil, or with something found still open, never goes out without a reader.',
  },
  'writer-never-agrees': {
    name: 'nobody agrees their own words',
    says: 'Whoever wrote or changed a post cannot be the one who agrees it.',
  },
  'two-minute-hold': {
    name: 'the hold after agreement',
    says: 'An agreed post waits a little before it leaves, so that it can still be pulled back. An urgent one leaves at once.',
  },
  'notice-before-it-is-due': {
    name: 'notice before a post is due',
    says: 'Where nobody agrees a post beforehand, those with oversight are told in time to hold it.',
  },
  'consent-for-every-picture': {
    name: 'consent for every picture',
    says: 'A pupil is shown or fully named only where the family said yes to that kind of channel.',
  },
  'late-posts-wait-for-a-person': {
    name: 'late posts',
    says: 'A post that is more than two hours late waits until a person decides.',
  },
  'incident-holds-what-was-scheduled': {
    name: 'incidents',
    says: 'While an incident is on nothing that was scheduled goes out by itself. Urgent posts agreed after it began do.',
  },
  'second-person-for-some-roles': {
    name: 'roles that take two people',
    says: 'The chair, vice-chair, clerk, safeguarding lead and deputies are never given, ended or reset by one person alone: the chair or the clerk confirms.',
  },
  'who-answers-a-stop': {
    name: 'who answers what stops a post',
    says: 'Where the policy does not say who may, the headteacher or whoever stands in for them answers what stops a post, and never its writer. What a family said no to is answered by nobody.',
  },
  'the-longer-time-holds': {
    name: 'changed times of keeping',
    says: 'A new time counts for whatever is closed after it. What was closed before is kept by the time of its closing or by the new one, whichever is longer; if it was let go under the shorter, somebody looks at it anew. A day that a review named stays.',
  },
  'reminders-rest-a-week': {
    name: 'reminders to read the policy',
    says: 'Nobody is reminded to read the policy twice within a week, from whichever clause the reminder comes.',
  },
}
