import type { RecordRefusal } from '../../../actions/concerns/record-step.ts'

/** Why a step was not recorded, and what to do instead. */
export const stepRefusalWords: Readonly<Record<RecordRefusal | 'nobody-else', string>> = {
  'nobody-else':
    'Then nobody at the school could act on it. Ring the LADO, the council’s officer, and take their advice first.',
  'not-there': 'There is no such case.',
  'no-second-factor': 'Sign in with a passkey first.',
  destroyed: 'This case was destroyed after its review.',
  'not-opened': 'Open the case before you record something on it.',
  closed: 'This case is closed. Open it again first, with a reason.',
  'kept-elsewhere': 'This case is kept in another system. Record it there, or open it again here.',
  'nothing-said': 'Write what happened.',
  'no-reason': 'Write why. A decision is recorded with its reason, most of all one not to refer.',
  'not-yet-so': 'This is still to come. Add it as something to do, with its day.',
  'too-long-ago': 'That is more than eighty years ago. Look at the year again.',
  'due-is-past': 'That day is over. Choose today or a day to come.',
  'person-bullied-decides':
    'The policy leaves it to the person who was bullied whether the police are told. Ask them, and record what they want first.',
  'only-the-owner': 'Only whoever acts on the case can do this. Ask them.',
  'not-open': 'The case is not open.',
  'outcome-of-another-register':
    'That outcome belongs to another kind of case: the five statutory words are for allegations about adults, the others for everything else.',
  'kind-not-said': 'Signpost guessed what kind of concern this is. Say first what it is.',
  'referral-unanswered': 'A referral has no outcome yet. Record what came of it first.',
  'action-open': 'Something is still to do. Record it as done first.',
  'clock-running': 'A clock is still running. Do what it asks, or record the decision not to, first.',
  'debrief-first': 'The policy asks to look back first: what happened, what helped, what to learn.',
  'parents-not-settled': 'Record whether parents were told, or why not, first.',
  'not-in-the-policy': 'Our policy does not name that as something that may follow. Choose what it names.',
  'no-clause': 'Record first which clause of our policy was broken, with the facts.',
  'not-heard': 'The person has to be heard first. Record the hearing, then what follows.',
  'no-such-clause': 'That is no clause of our policy. Choose the one that was broken.',
  'no-such-line': 'That is no line of this case. Choose the one that was wrong.',
  'nobody-told-without-reason':
    'Not telling anybody is a decision that stands only with its reason. Write why a risk to people is unlikely.',
  'no-reference': 'Say which system it is kept in, and its reference there.',
  'not-closed': 'The case is open already.',
  'not-our-policy': 'Our policy does not name that one for worries. Choose among those that it names.',
  'another-policy-governs':
    'Another of our policies is for a case like this, and cannot be left out. Choose it as well; if it does not fit, correct what kind of concern this is first.',
  'not-a-ground':
    'Our policy does not name that as a ground to act on what happens outside school. Choose one that it names, or decide not to act.',
  'no-ground': 'Choose at least one ground. Without one, the school does not act on what happens outside school.',
  'not-what-follows': 'Our policy does not name that as something that may follow for a pupil. Choose what it names.',
  'nothing-follows': 'Choose at least one.',
  'not-theirs-to-write': 'Our policy says who writes to a parent about this, and it is not them. Ask whoever it names.',
}
