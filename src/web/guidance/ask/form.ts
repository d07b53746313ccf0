import { type Asker, askers } from '../../../core/guidance/asker.ts'
import { textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'

export const longestQuestion = 2000

export type AskForm = { readonly question: string; readonly asker: Asker | undefined }

/** What was asked and as whom. A question longer than can be answered is cut. */
export function askForm(sent: Readonly<Record<string, unknown>>, usual: Asker | undefined): AskForm {
  const chosen = textIn(sent, 'as', 20)
  return {
    question: textIn(sent, 'question', longestQuestion).trim(),
    asker: askers.find((asker) => asker === chosen) ?? usual,
  }
}

export function problemsOf({ question }: AskForm): Problems {
  return question === '' ? { question: 'Write what you would like to know' } : {}
}
