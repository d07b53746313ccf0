import { whoIsMeant } from './lists/who-is-meant.ts'

/** A sentence of a question: its words in small letters, and whether it asks. */
export type QuestionSentence = { readonly words: readonly string[]; readonly asks: boolean }

const asking = /^(?:may|can|could|should|shall|must|do|does|did|am|is|are|was|were|will|would)$/
const wondering = /^(?:who|what|how|when|where|why|which)$/
const goesOn = new Set(
  'and but that if when because who which so as where what before after while until though than since or how whether why like of to for with from about by in on at'.split(
    ' ',
  ),
)

/** The sentences of a question, by its marks; where somebody wrote none, by the words that begin to ask. */
export function sentencesOfQuestion(text: string): readonly QuestionSentence[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’']/g, '')
  if (!/[.?!;]/.test(plain)) return withoutMarks(wordsIn(plain))
  return plain
    .split(/(?<=[.?!;])\s+/)
    .map((sentence) => ({ words: wordsIn(sentence), asks: /\?[^\p{L}\p{N}]*$/u.test(sentence) }))
    .filter(({ words }) => words.length > 0)
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '')
}

function withoutMarks(words: readonly string[]): readonly QuestionSentence[] {
  const sentences: string[][] = []
  words.forEach((word, at) => {
    const before = words[at - 1] ?? ''
    const begins =
      at === 0 || (!goesOn.has(before) && !whoIsMeant.has(before) && (asksFrom(words, at) || /^(?:i|we)$/.test(word)))
    if (begins && !asking.test(before)) sentences.push([])
    sentences.at(-1)?.push(word)
  })
  return sentences.map((sentence) => ({ words: sentence, asks: asksFrom(sentence, 0) }))
}

/** Whether a question begins here: may I, is my son, how should. */
function asksFrom(words: readonly string[], at: number): boolean {
  if (wondering.test(words[at] ?? '')) return asking.test(words[at + 1] ?? '')
  return asking.test(words[at] ?? '') && words.slice(at + 1, at + 4).some((word) => whoIsMeant.has(word))
}
