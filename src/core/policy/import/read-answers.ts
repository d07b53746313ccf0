import { knownSureness } from './learned/known-sureness.ts'
import { knownWeights } from './learned/known-weights.ts'
import { readLearned } from './learned/read-learned.ts'
import { type Settled, settleAnswers } from './learned/settle-answers.ts'
import { readSettings } from './read-settings.ts'
import type { Statement } from './statement.ts'

/** What the sentences of a document answer, by cues and by their likeness to examples. Silence is no answer. */
export function readAnswers(statements: readonly Statement[]): Settled {
  return settleAnswers(
    readSettings(statements),
    readLearned(statements, knownWeights(), knownSureness.items),
    knownSureness.answers,
  )
}
