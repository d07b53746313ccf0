import { knownWeights } from './learned/known-weights.ts'
import { readLearned } from './learned/read-learned.ts'
import { settleAnswers } from './learned/settle-answers.ts'
import { type ReadSetting, readSettings } from './read-settings.ts'
import type { Statement } from './statement.ts'

/** What the sentences of a document answer, by cues and by their likeness to examples. Silence is no answer. */
export function readAnswers(statements: readonly Statement[]): ReadSetting[] {
  return settleAnswers(readSettings(statements), readLearned(statements, knownWeights()))
}
