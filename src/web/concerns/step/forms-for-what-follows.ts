import { dealtUnder } from '../../../actions/concerns/dealt-under.ts'
import { concernPolicies } from '../../../core/concerns/governing-policies.ts'
import { letterToParent, writerToParents } from '../../../core/concerns/letter-to-parent.ts'
import { outsideTests, pupilResponses } from '../../../core/concerns/may-enter-as-policy-says.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { concernPolicyWords } from '../../../core/policy/library/ideas/concerns/policies-that-apply.ts'
import { outsideTestWords, pupilResponseWords, removalWords, riskWords } from '../case/choice-words.ts'
import { printHint } from './looking-back.tsx'
import { line, type StepForm, ticked, words } from './step-form.ts'

/** What the policy says of how a case is dealt with and what follows: each kind of step as the form that asks for it. */
export const formsForWhatFollows: Readonly<Record<string, StepForm>> = {
  under: {
    title: 'Under which of our policies it is dealt with',
    button: 'Record it',
    fields: [
      {
        name: 'policies',
        label: 'Under which?',
        hint: 'Those that are for a case like this stand ticked. You can add others.',
        as: 'boxes',
        setting: 'concern-policies',
        choices: concernPolicies.map((value) => ({ value, words: capital(concernPolicyWords[value]) })),
      },
      { name: 'reason', label: 'Why?', as: 'words' },
    ],
    begins: (open) => ({
      policies: dealtUnder(open)
        .map(({ policy }) => policy)
        .join(' '),
    }),
    said: (t) => ({ kind: 'under', policies: ticked(t['policies'], concernPolicies), reason: t['reason'] ?? '' }),
  },
  'outside-school': {
    title: 'Acting on what happened outside school',
    button: 'Record it',
    fields: [
      {
        name: 'grounds',
        label: 'Why does the school act on it?',
        hint: 'Only what our policy names counts.',
        as: 'boxes',
        setting: 'out-of-school-action-tests',
        choices: outsideTests.map((value) => ({ value, words: `Because of ${outsideTestWords[value]}` })),
      },
      words('What shows it?'),
    ],
    said: (t) => ({ kind: 'outside-school', grounds: ticked(t['grounds'], outsideTests), words: t['words'] ?? '' }),
  },
  'pupil-told': {
    title: 'The pupil was spoken to',
    button: 'Record it',
    fields: [line('by', 'Who spoke to them?'), words('What was said?', 'Kindly, and so that it is clear.')],
    said: (t) => ({ kind: 'pupil-told', by: t['by'] ?? '', words: t['words'] ?? '' }),
  },
  risk: {
    title: 'A risk to note about an adult',
    button: 'Note it',
    fields: [
      {
        name: 'of',
        label: 'What is it?',
        as: 'choice',
        choices: [
          { value: 'danger-to-children', words: capital(riskWords['danger-to-children']) },
          { value: 'fitness-for-work-with-children', words: capital(riskWords['fitness-for-work-with-children']) },
        ],
      },
      words('What does it rest on?'),
    ],
    said: (t) => {
      const of = (['danger-to-children', 'fitness-for-work-with-children'] as const).find((one) => one === t['of'])
      return of && { kind: 'risk-noted', of, words: t['words'] ?? '' }
    },
  },
  pupil: {
    title: 'What follows for the pupil',
    button: 'Record it',
    fields: [
      {
        name: 'follows',
        label: 'What follows?',
        as: 'boxes',
        setting: 'pupil-response',
        choices: pupilResponses.map((value) => ({ value, words: capital(pupilResponseWords[value]) })),
      },
      words('What exactly, and why?'),
    ],
    said: (t) => ({ kind: 'pupil-outcome', follows: ticked(t['follows'], pupilResponses), words: t['words'] ?? '' }),
  },
  removal: {
    title: 'A parent was asked to take something down',
    button: 'Record it',
    fields: [
      line('what', 'What were they asked to take down?', 'Where it stands, for example “two posts on Facebook”.'),
      {
        name: 'came',
        label: 'What came of it?',
        as: 'choice',
        choices: Object.entries(removalWords).map(([value, said]) => ({ value, words: capital(said) })),
      },
      words('Who spoke to them, and what was said?'),
    ],
    said: (t) => {
      const cameOfIt = (['removed', 'refused', 'no-answer', 'not-yet'] as const).find((one) => one === t['came'])
      return cameOfIt && { kind: 'removal-asked', what: t['what'] ?? '', cameOfIt, words: t['words'] ?? '' }
    },
  },
  way: {
    title: 'A parent was shown the right way to raise it',
    button: 'Record it',
    fields: [line('way', 'Which way?', 'Our complaints policy, or a meeting.'), words('Who told them, and how?')],
    said: (t) => ({ kind: 'shown-the-way', way: t['way'] ?? '', words: t['words'] ?? '' }),
  },
  letter: {
    title: 'A letter to a parent',
    button: 'Record the letter',
    begins: (_open, { policy, school }) => ({ from: writerToParents(policy), words: letterToParent(policy, school) }),
    above: printHint,
    fields: [
      {
        name: 'from',
        label: 'Who wrote it?',
        as: 'choice',
        choices: [
          { value: 'governing-body', words: 'The governing board' },
          { value: 'headteacher', words: 'The headteacher' },
        ],
      },
      line('to', 'To whom?'),
      {
        ...words('What does the letter say?', 'A beginning stands here. Change it until it says what you mean.'),
        rows: 18,
      },
    ],
    said: (t) => {
      const from = (['governing-body', 'headteacher'] as const).find((one) => one === t['from'])
      return from && { kind: 'letter', from, to: t['to'] ?? '', words: t['words'] ?? '' }
    },
  },
}
