/** What a family said about one kind of channel. Not asked is no answer at all, and is never a yes. */
export const answers = ['yes', 'no', 'withdrawn'] as const
export type ConsentAnswer = (typeof answers)[number]

const words: Readonly<Record<ConsentAnswer, string>> = { yes: 'Yes', no: 'No', withdrawn: 'Withdrawn' }

export function answerWords(answer: ConsentAnswer | undefined): string {
  return answer === undefined ? 'Not asked' : words[answer]
}
