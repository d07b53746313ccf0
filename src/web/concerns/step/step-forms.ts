import type { EntrySaid } from '../../../actions/concerns/entry-said.ts'
import { otherOutcomes, statutoryOutcomes } from '../../../core/concerns/case-stage.ts'
import { isKind, type KindId } from '../../../core/concerns/kind-of-report.ts'
import { kindsOfReport } from '../../../core/concerns/lists/kinds-of-report.ts'
import { type OutsideBody, outsideBodies } from '../../../core/concerns/outside-body.ts'
import { bodyWords, outcomeWords, roleInCaseWords } from '../case/entry-words.tsx'

type Choices = readonly { readonly value: string; readonly words: string }[]
export type StepField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly as: 'words' | 'line' | 'day' | 'choice' | 'people' | 'actions' | 'referrals'
  readonly choices?: Choices
}
export type Typed = Readonly<Record<string, string>>
export type StepForm = {
  readonly title: string
  readonly button: string
  readonly fields: readonly StepField[]
  /** What the form says, or nothing where a choice was not made. */
  readonly said: (typed: Typed, person: string) => EntrySaid | undefined
}

const bodies: Choices = outsideBodies.map((value) => ({ value, words: bodyWords[value] }))
const bodyIn = (typed: string | undefined) => outsideBodies.find((one): one is OutsideBody => one === typed)
const words = (label: string, hint?: string): StepField => ({
  name: 'words',
  label,
  as: 'words',
  ...(hint ? { hint } : {}),
})
const line = (name: string, label: string, hint?: string): StepField => ({
  name,
  label,
  as: 'line',
  ...(hint ? { hint } : {}),
})

/** Every kind of step that can be recorded on a case, as the form that asks for it. */
export const stepForms: Readonly<Record<string, StepForm>> = {
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
      words('Anything to add?'),
    ],
    said: (t) =>
      t['name'] && t['role'] && t['role'] in roleInCaseWords
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
  decision: {
    title: 'A decision, with its reason',
    button: 'Record the decision',
    fields: [words('What was decided?'), { name: 'reason', label: 'Why?', as: 'words' }],
    said: (t) => ({ kind: 'decision', words: t['words'] ?? '', reason: t['reason'] ?? '', notReferred: null }),
  },
  'not-referred': {
    title: 'A decision not to refer',
    button: 'Record the decision',
    fields: [
      { name: 'body', label: 'To whom is it not referred?', as: 'choice', choices: bodies },
      words('What was decided?', 'With whom you spoke first, and what they advised.'),
      { name: 'reason', label: 'Why?', as: 'words' },
    ],
    said: (t) => {
      const body = bodyIn(t['body'])
      return body && { kind: 'decision', words: t['words'] ?? '', reason: t['reason'] ?? '', notReferred: body }
    },
  },
  advice: {
    title: 'Advice taken',
    button: 'Record the advice',
    fields: [line('from', 'Who advised?'), words('What did they say?')],
    said: (t) => ({ kind: 'advice', from: t['from'] ?? '', words: t['words'] ?? '' }),
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
  kind: {
    title: 'What kind of concern it is',
    button: 'Record the kind',
    fields: [
      {
        name: 'now',
        label: 'It is',
        as: 'choice',
        choices: kindsOfReport.map((one) => ({ value: one.id, words: one.words.staff })),
      },
      { name: 'reason', label: 'Why?', as: 'words' },
    ],
    said: (t) => {
      const now = t['now'] ?? ''
      return isKind(now)
        ? { kind: 'kind', was: (t['was'] as KindId | undefined) ?? now, now, reason: t['reason'] ?? '' }
        : undefined
    },
  },
  threshold: {
    title: 'Whether it meets the harm threshold',
    button: 'Record the decision',
    fields: [
      {
        name: 'meets',
        label: 'Could the adult have harmed a child, or be a risk to one?',
        as: 'choice',
        choices: [
          { value: 'yes', words: 'Yes, or it may be: it is an allegation' },
          { value: 'no', words: 'No: it is a low-level concern' },
        ],
      },
      words('Why, and who was asked'),
    ],
    said: (t) => (t['meets'] ? { kind: 'threshold', meets: t['meets'] === 'yes', words: t['words'] ?? '' } : undefined),
  },
  support: {
    title: 'Support for the person it is about',
    button: 'Record the support',
    fields: [
      line('contact', 'Who is their contact at school?', 'Somebody who does not look into the case.'),
      words('What they were told of', 'Their union, Education Support on 08000 562 561.'),
    ],
    said: (t) => ({ kind: 'support', contact: t['contact'] ?? '', words: t['words'] ?? '' }),
  },
  elsewhere: {
    title: 'Kept in another system',
    button: 'Mark it as kept there',
    fields: [line('system', 'Which system?', 'CPOMS, MyConcern or another.'), line('reference', 'Its reference there')],
    said: (t) => ({ kind: 'kept-elsewhere', system: t['system'] ?? '', reference: t['reference'] ?? '' }),
  },
  correct: {
    title: 'Correct an earlier line',
    button: 'Add the correction',
    fields: [words('What was wrong, and what is right?', 'The earlier line stays as it was; this stands beside it.')],
    said: (t) => ({ kind: 'corrects', entry: '', words: t['words'] ?? '' }),
  },
  debrief: {
    title: 'Looking back',
    button: 'Record it',
    fields: [
      { name: 'happened', label: 'What happened?', as: 'words' },
      { name: 'helped', label: 'What helped?', as: 'words' },
      { name: 'lessons', label: 'What do we learn from it?', as: 'words' },
      { name: 'changes', label: 'What should change in the policy, in teaching or in filtering?', as: 'words' },
    ],
    said: (t) => ({
      kind: 'debrief',
      happened: t['happened'] ?? '',
      helped: t['helped'] ?? '',
      lessons: t['lessons'] ?? '',
      changes: t['changes'] ?? '',
    }),
  },
  close: {
    title: 'Close this case',
    button: 'Close it',
    fields: [
      {
        name: 'outcome',
        label: 'How did it end?',
        hint: 'The first five are the words of statutory guidance, for allegations alone.',
        as: 'choice',
        choices: [...statutoryOutcomes, ...otherOutcomes].map((value) => ({
          value,
          words: outcomeWords[value] ?? value,
        })),
      },
      words('Why?'),
    ],
    said: (t) => (t['outcome'] ? { kind: 'closed', outcome: t['outcome'], words: t['words'] ?? '' } : undefined),
  },
  reopen: {
    title: 'Open this case again',
    button: 'Open it again',
    fields: [words('Why?')],
    said: (t) => ({ kind: 'reopened', words: t['words'] ?? '' }),
  },
}
