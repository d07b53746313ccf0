import { type Asker, askers } from '../../../core/guidance/asker.ts'
import { textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'

export const longestQuestion = 2000
/** So much is given back to be shortened: an e-mail with what it answers, say. */
const longestKept = 20_000

export type AskForm = { readonly question: string; readonly asker: Asker | undefined }

/** What was asked and as whom. */
export function askForm(sent: Readonly<Record<string, unknown>>, usual: Asker | undefined): AskForm {
  const chosen = textIn(sent, 'as', 20)
  return {
    question: textIn(sent, 'question', longestKept).trim(),
    asker: askers.find((asker) => asker === chosen) ?? usual,
  }
}

/** Nothing is answered by its beginning alone: what matters may stand at the end of a long e-mail. */
export function problemsOf({ question }: AskForm): Problems {
  if (question === '') return { question: 'Write what you would like to know' }
  return question.length > longestQuestion
    ? { question: 'Write only your question. This is too long for a sure answer' }
    : {}
}
