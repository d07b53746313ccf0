import { knownWords } from './known-words.ts'

/** Of the words of every question that we hold, two in three at least are known; of another language’s not half. */
const leastKnown = 0.45
/** In fewer words than these nothing is told of the language. */
const leastWords = 5
const longest = 60
const readNoFurther = 1_000

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** What is said to a question in another language: answers rest on words, and only English ones are known so far. */
export const onlyEnglish =
  'We can only read questions in English so far. Can you ask it in English, or ask the school office?'

/** Whether a question can be read at all: whether enough of its words are known. Names and a few words tell nothing. */
export function isInEnglish(question: string): boolean {
  const words = [...question.slice(0, readNoFurther).matchAll(word)]
    .slice(0, longest)
    .map(([said]) => said.toLowerCase().replace(/['’]s$/, ''))
  if (words.length < leastWords) return true
  const known = words.filter((said) => said.length === 1 || knownWords().has(said)).length
  return known / words.length >= leastKnown
}
