import { askedForKinds } from '../../../core/concerns/asked-for.ts'
import { askedForWords, roleInCaseWords } from '../case/choice-words.ts'
import { bodies, bodyIn, line, type StepForm, words } from './step-form.ts'

/** As whom the police are written down, so that the clock for their advice finds it. */
const thePolice = 'The police'

/** What was said, asked, sent and done: each kind of step as the form that asks for it. */
export const formsForWhatHappened: Readonly<Record<string, StepForm>> = {
  wish: {
    title: 'What somebody wants',
    button: 'Record what they want',
    fields: [line('whose', 'Who?'), words('What would they like to happen?', 'In their own words.')],
    said: (t) => ({ kind: 'wish', whose: t['whose'] || 'the person affected', words: t['words'] ?? '' }),
  },
  link: {
    title: 'Link a person to this case',
    button: 'Link them',
    fields: [
      line('name', 'Name'),
      {
        name: 'role',
        label: 'What are they in this case?',
        as: 'choice',
        choices: Object.entries(roleInCaseWords).map(([value, said]) => ({ value, words: said })),
      },
      {
        name: 'adult',
        label: 'Where they are said to have done it: are they an adult at the school?',
        hint: 'Then whoever may be meant by the name sees no more of this case from that moment, also if it is you. If they acted on it, somebody else has it at once.',
        as: 'choice',
        choices: [
          { value: 'yes', words: 'Yes, or I am not sure' },
          { value: 'no', words: 'No: a pupil, a parent or somebody else' },
        ],
      },
      words('Anything to add?'),
    ],
    said: (t) =>
      t['name'] && t['role'] && t['role'] in roleInCaseWords && (t['role'] !== 'alleged' || t['adult'])
        ? {
            kind: 'linked',
            name: t['name'],
            role: t['role'] as keyof typeof roleInCaseWords,
            person: null,
            words: t['words'] ?? '',
          }
        : undefined,
  },
  action: {
    title: 'Something to do',
    button: 'Add it',
    fields: [
      words('What is to be done?'),
      { name: 'owner', label: 'By whom?', as: 'people' },
      { name: 'due', label: 'Until which day?', as: 'day' },
    ],
    said: (t, person) => ({
      kind: 'action',
      words: t['words'] ?? '',
      owner: t['owner'] || person,
      dueOn: t['due'] || null,
    }),
  },
  done: {
    title: 'Something was done',
    button: 'Record it as done',
    fields: [{ name: 'action', label: 'What was done?', as: 'actions' }, words('How did it go?')],
    said: (t) => (t['action'] ? { kind: 'action-done', action: t['action'], words: t['words'] ?? '' } : undefined),
  },
  advice: {
    title: 'Advice taken',
    button: 'Record the advice',
    fields: [line('from', 'Who advised?'), words('What did they say?')],
    said: (t) => ({ kind: 'advice', from: t['from'] ?? '', words: t['words'] ?? '' }),
  },
  'police-advised': {
    title: 'What the police advised about a sealed file',
    button: 'Record what they advised',
    fields: [words('What did they advise?', 'Who said it, and their reference.')],
    said: (t) => ({ kind: 'advice', from: thePolice, words: t['words'] ?? '' }),
  },
  referral: {
    title: 'A referral',
    button: 'Record the referral',
    fields: [
      { name: 'body', label: 'To whom?', as: 'choice', choices: bodies },
      line('contact', 'Whom did you speak to?'),
      line('reference', 'Their reference'),
      words('What was said, and why'),
    ],
    said: (t) => {
      const body = bodyIn(t['body'])
      return (
        body && {
          kind: 'referral',
          body,
          contact: t['contact'] ?? '',
          reference: t['reference'] ?? '',
          words: t['words'] ?? '',
        }
      )
    },
  },
  answered: {
    title: 'News of a referral',
    button: 'Record it',
    fields: [
      { name: 'referral', label: 'Which referral?', as: 'referrals' },
      {
        name: 'what',
        label: 'What is new?',
        as: 'choice',
        choices: [
          { value: 'acknowledged', words: 'They acknowledged it' },
          { value: 'chased', words: 'We chased it' },
          { value: 'outcome', words: 'This came of it' },
        ],
      },
      words('What was said?'),
    ],
    said: (t) => {
      const what = (['acknowledged', 'chased', 'outcome'] as const).find((one) => one === t['what'])
      return t['referral'] && what
        ? { kind: `referral-${what}`, referral: t['referral'], words: t['words'] ?? '' }
        : undefined
    },
  },
  'asked-for': {
    title: 'Record what somebody asked for',
    button: 'Record it',
    fields: [
      {
        name: 'what',
        label: 'What is it?',
        as: 'choice',
        choices: askedForKinds.map((value) => ({ value, words: askedForWords[value] })),
      },
      words(
        'Who asked, and for what?',
        'Below, give the day it came, or the day the child left. The time runs from then.',
      ),
    ],
    said: (t) => {
      const what = askedForKinds.find((one) => one === t['what'])
      return what && { kind: 'asked-for', what, timed: true, words: t['words'] ?? '' }
    },
  },
  given: {
    title: 'What was asked for was given',
    button: 'Record it',
    fields: [
      { name: 'asked', label: 'What was given?', as: 'requests' },
      words(
        'What was given, and to whom?',
        'A child-protection file goes apart from the main file, safely, and the new school signs for it.',
      ),
    ],
    said: (t) => (t['asked'] ? { kind: 'asked-for-given', asked: t['asked'], words: t['words'] ?? '' } : undefined),
  },
  parents: {
    title: 'Parents or carers',
    button: 'Record it',
    fields: [
      {
        name: 'told',
        label: 'Were they told?',
        as: 'choice',
        choices: [
          { value: 'yes', words: 'Yes' },
          { value: 'no', words: 'No, and here is why' },
        ],
      },
      words('What was said, or why they were not told'),
    ],
    said: (t) => (t['told'] ? { kind: 'parents-told', told: t['told'] === 'yes', words: t['words'] ?? '' } : undefined),
  },
  police: {
    title: 'Whether the person affected wants the police told',
    button: 'Record their choice',
    fields: [
      {
        name: 'wants',
        label: 'Do they want the police told?',
        as: 'choice',
        choices: [
          { value: 'yes', words: 'Yes' },
          { value: 'no', words: 'No' },
          { value: 'not-yet', words: 'They have not decided' },
        ],
      },
      words('In their words'),
    ],
    said: (t) => {
      const wants = (['yes', 'no', 'not-yet'] as const).find((one) => one === t['wants'])
      return wants && { kind: 'police-choice', wants, words: t['words'] ?? '' }
    },
  },
  support: {
    title: 'Support for the person it is about',
    button: 'Record the support',
    begins: (_open, { contact }) => ({ contact }),
    fields: [
      line('contact', 'Who is their contact at school?', 'Somebody who does not look into the case.'),
      words('What they were told of', 'Their union, Education Support on 08000 562 561.'),
    ],
    said: (t) => ({ kind: 'support', contact: t['contact'] ?? '', words: t['words'] ?? '' }),
  },
  name: {
    title: 'A name of its own',
    button: 'Call it that',
    fields: [
      line(
        'title',
        'What shall it be called?',
        'So that you can tell it from others in your list. Initials or a place will do: it stands on the screen.',
      ),
    ],
    begins: (open) => ({ title: open.entries.findLast(({ said }) => said.kind === 'named') ? open.title : '' }),
    said: (t) => ({ kind: 'named', title: t['title'] ?? '' }),
  },
  correct: {
    title: 'Correct an earlier line',
    button: 'Add the correction',
    fields: [
      { name: 'entry', label: 'Which line?', as: 'lines' },
      words('What was wrong, and what is right?', 'The earlier line stays as it was; this stands beside it.'),
    ],
    said: (t) => (t['entry'] ? { kind: 'corrects', entry: t['entry'], words: t['words'] ?? '' } : undefined),
  },
}
