export { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'

/** With a capital at its head, as a sentence begins; a name that begins otherwise stays as it is written. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
