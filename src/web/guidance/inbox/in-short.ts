/** A long question in one line of a list. */
export function inShort(question: string): string {
  return question.length > 120 ? `${question.slice(0, 117)}…` : question
}
