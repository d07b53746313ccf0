import { otherOutcomes, statutoryOutcomes } from '../../../core/concerns/case-stage.ts'
import { isKind, type KindId } from '../../../core/concerns/kind-of-report.ts'
import { kindsOfReport } from '../../../core/concerns/lists/kinds-of-report.ts'
import { outcomeWords } from '../case/choice-words.ts'
import { beforeClosing } from './before-closing.tsx'
import { lookingBack } from './looking-back.tsx'
import { bodies, bodyIn, line, type StepForm, words } from './step-form.ts'

/** What was decided, and how a case ends: each kind of step as the form that asks for it. */
export const formsForDecisions: Readonly<Record<string, StepForm>> = {
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
  kind: {
    title: 'What kind of concern it is',
    button: 'Record the kind',
    fields: [
      {
        name: 'now',
        label: 'Which kind is it?',
        hint: 'Where two fit, choose the graver one.',
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
  elsewhere: {
    title: 'Kept in another system',
    button: 'Mark it as kept there',
    fields: [line('system', 'Which system?', 'CPOMS, MyConcern or another.'), line('reference', 'Its reference there')],
    said: (t) => ({ kind: 'kept-elsewhere', system: t['system'] ?? '', reference: t['reference'] ?? '' }),
  },
  debrief: {
    title: 'Looking back',
    button: 'Record it',
    above: lookingBack,
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
    above: beforeClosing,
    fields: [
      {
        name: 'outcome',
        label: 'How did it end?',
        hint: 'An allegation ends in one of the five words of statutory guidance, and nothing else does.',
        fits: ({ row }, value) => statutoryOutcomes.some((word) => word === value) === (row.register === 'allegations'),
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
