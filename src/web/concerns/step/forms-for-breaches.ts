import { dataFacts } from '../../../actions/concerns/data-facts.ts'
import { breachOutcomes } from '../../../core/concerns/breach-outcome.ts'
import { regulatorsFormAsks, yesNoUnsure } from '../../../core/concerns/data-breach.ts'
import { breachOutcomeWords, formAsksWords } from '../case/ending-words.ts'
import { line, type StepForm, words } from './step-form.ts'

const oneOf = <T extends string>(typed: string | undefined, all: readonly T[]) => all.find((one) => one === typed)
const answers = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
  { value: 'unsure', words: 'We do not know yet' },
]

/** What is done about a breach of policy, a breach of data and a family’s misuse: each step as the form that asks for it. */
export const formsForBreaches: Readonly<Record<string, StepForm>> = {
  breach: {
    title: 'The facts, and the clause that was broken',
    button: 'Record the facts',
    fields: [
      { name: 'clause', label: 'Which clause of our policy?', as: 'clauses' },
      words('What are the facts?', 'What is known and how, without what anybody thinks of it.'),
    ],
    said: (t) => (t['clause'] ? { kind: 'breach', clause: t['clause'], words: t['words'] ?? '' } : undefined),
  },
  hearing: {
    title: 'The person was heard',
    button: 'Record the hearing',
    fields: [
      line('by', 'Who heard them, and who was with them?', 'They may bring somebody from their union.'),
      words('What did they say?', 'In their own words.'),
    ],
    said: (t) => ({ kind: 'hearing', by: t['by'] ?? '', words: t['words'] ?? '' }),
  },
  outcome: {
    title: 'What follows from the breach',
    button: 'Record what follows',
    fields: [
      {
        name: 'outcome',
        label: 'What follows?',
        hint: 'Only what our policy names as something that may follow is offered.',
        as: 'choice',
        setting: 'breach-sanctions',
        always: ['no-breach', 'advice'],
        choices: breachOutcomes.map((value) => ({ value, words: breachOutcomeWords[value] })),
      },
      words('Why, and who decided?'),
    ],
    said: (t) => {
      const outcome = oneOf(t['outcome'], breachOutcomes)
      return outcome && { kind: 'breach-outcome', outcome, words: t['words'] ?? '' }
    },
  },
  'data-facts': {
    title: 'What the ICO’s form asks',
    button: 'Keep these answers',
    fields: regulatorsFormAsks.map((name) => ({ name, as: 'words' as const, ...formAsksWords[name] })),
    begins: (open) => ({ ...dataFacts(open) }),
    said: (t) => {
      const given = regulatorsFormAsks.flatMap((name) => (t[name] ? [[name, t[name]] as const] : []))
      return given.length === 0 ? undefined : { kind: 'data-facts', answers: Object.fromEntries(given) }
    },
  },
  'data-decision': {
    title: 'Who is told of the breach',
    button: 'Record the decision',
    fields: [
      {
        name: 'likely',
        label: 'Is a risk to people likely?',
        hint: 'Not knowing counts as yes until somebody knows.',
        as: 'choice',
        choices: answers,
      },
      {
        name: 'high',
        label: 'Is the risk high?',
        hint: 'For example where it shows where a child lives, or could be used to hurt or cheat somebody.',
        as: 'choice',
        choices: answers,
      },
      words('Why?', 'If nobody is told, this reason is what the ICO asks for later.'),
    ],
    said: (t) => {
      const likely = oneOf(t['likely'], yesNoUnsure)
      const high = oneOf(t['high'], yesNoUnsure)
      return likely && high && { kind: 'data-decision', likely, high, words: t['words'] ?? '' }
    },
  },
  'data-people': {
    title: 'The people whose data it is',
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
      words('What were they told, and how? Or why not?'),
    ],
    said: (t) =>
      t['told'] ? { kind: 'data-people-told', told: t['told'] === 'yes', words: t['words'] ?? '' } : undefined,
  },
  meeting: {
    title: 'A meeting with the family',
    button: 'Record the meeting',
    fields: [line('by', 'Who was there?'), words('What was said, and what was agreed?')],
    said: (t) => ({ kind: 'meeting', by: t['by'] ?? '', words: t['words'] ?? '' }),
  },
}
