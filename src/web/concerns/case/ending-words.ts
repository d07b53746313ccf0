import type { OpenEntry } from '../../../actions/concerns/open-concern.ts'
import type { breachOutcomes } from '../../../core/concerns/breach-outcome.ts'
import {
  type DataBreachDecision,
  decideDataBreach,
  type regulatorsFormAsks,
} from '../../../core/concerns/data-breach.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import { clauseHeading } from '../../../core/policy/clause-called.ts'
import { areaWords } from '../../oversight/improvements/words.ts'
import { keepingEntryWords } from '../kept/keeping-words.ts'

export const breachOutcomeWords: Readonly<Record<(typeof breachOutcomes)[number], string>> = {
  'no-breach': 'It was no breach',
  advice: 'Advice or training, and nothing more',
  disciplinary: 'The disciplinary procedure',
  dismissal: 'Dismissal',
  legal: 'Legal steps',
  civil: 'A civil claim',
  'criminal-investigation': 'It is handed to the police',
  'loss-of-internet': 'No use of the school’s internet',
}

export const formAsksWords: Readonly<Record<(typeof regulatorsFormAsks)[number], { label: string; hint?: string }>> = {
  'what-happened': { label: 'What happened, and how?' },
  'when-found': { label: 'When did it happen, and when was it found?' },
  'whose-data': { label: 'Whose data is it?', hint: 'Pupils, families, staff. Kinds of people, not names.' },
  'how-many-people': { label: 'How many people, and how many records?', hint: 'A rough number will do.' },
  'what-kinds-of-data': { label: 'What kinds of data?', hint: 'Names, pictures, health, where somebody lives.' },
  'likely-consequences': { label: 'What could come of it for them?' },
  'what-was-done': { label: 'What was done, and what will be done?' },
  'who-to-ask': { label: 'Whom can the ICO ask?', hint: 'Usually the data protection lead, with a number.' },
}

/** Who is told of a breach of data, in words. */
export function dataDecisionWords(decision: DataBreachDecision): string {
  switch (decision.tell) {
    case 'regulator-and-people':
      return 'The ICO within 72 hours, and the people whose data it is'
    case 'regulator':
      return 'The ICO within 72 hours'
    case 'nobody':
      return 'Nobody: a risk to people is unlikely'
    case 'not-decided':
      return 'Nobody has decided'
  }
}

type Ending = Extract<
  OpenEntry['said'],
  {
    readonly kind:
      | 'keeping'
      | 'keeping-review'
      | 'hold'
      | 'improvement'
      | 'breach'
      | 'hearing'
      | 'breach-outcome'
      | 'data-facts'
      | 'data-decision'
      | 'data-people-told'
      | 'meeting'
  }
>

/** A line of the chronology that is about how a case ends. */
export function endingWords(said: Ending, date: (typed: string) => string): { head: string; words: string } {
  switch (said.kind) {
    case 'keeping':
    case 'keeping-review':
    case 'hold':
      return keepingEntryWords(said, date)
    case 'improvement':
      return { head: `Raised for others: ${areaWords[said.area].toLowerCase()}`, words: said.words }
    case 'breach':
      return {
        head: `A clause was broken: ${said.called || clauseHeading(said.clause as ClauseId)}`,
        words: said.words,
      }
    case 'hearing':
      return { head: `The person was heard${said.by === '' ? '' : ` by ${said.by}`}`, words: said.words }
    case 'breach-outcome':
      return { head: `What follows: ${breachOutcomeWords[said.outcome].toLowerCase()}`, words: said.words }
    case 'data-facts':
      return {
        head: 'What the ICO’s form asks',
        words: Object.entries(said.answers)
          .map(([name, words]) => `${formAsksWords[name as keyof typeof formAsksWords].label} ${words}`)
          .join('\n'),
      }
    case 'data-decision':
      return { head: `Who is told: ${dataDecisionWords(decideDataBreach(said, said.words))}`, words: said.words }
    case 'data-people-told':
      return {
        head: said.told ? 'The people whose data it is were told' : 'The people whose data it is were not told',
        words: said.words,
      }
    case 'meeting':
      return { head: `A meeting with the family${said.by === '' ? '' : `: ${said.by}`}`, words: said.words }
  }
}
