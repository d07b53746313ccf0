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

/** The sentences of a question, by its marks; where somebody wrote none, by capitals and by the words that begin to ask. */
export function sentencesOfQuestion(text: string): readonly QuestionSentence[] {
  const plain = text.normalize('NFKC').replace(/[’']/g, '')
  if (!/[.?!;]/.test(plain)) return withoutMarks(wordsIn(plain))
  return plain
    .toLowerCase()
    .split(/(?<=[.?!;])\s+/)
    .map((sentence) => ({ words: wordsIn(sentence), asks: /\?[^\p{L}\p{N}]*$/u.test(sentence) }))
    .filter(({ words }) => words.length > 0)
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '')
}

/** With a capital these begin a sentence, whatever stood before. */
const opens =
  /^(?:One|Some|Somebody|Someone|Should|Can|Could|Must|Do|Does|Did|Is|Are|Was|Will|Would|Am|What|How|When|Who|Where|Why|Which|My|Our|The|He|She|They|We|It|There|This|That|If|Yes|No|Parents|Any)$/
const wholeQuestion = /^(?:ok|okay|yes or no|right|allowed)$/

function withoutMarks(written: readonly string[]): readonly QuestionSentence[] {
  const words = written.map((word) => word.toLowerCase())
  const sentences: string[][] = []
  words.forEach((word, at) => {
    const before = words[at - 1] ?? ''
    const asks = asksFrom(words, at) || /^(?:i|we)$/.test(word)
    const begins = !goesOn.has(before) && !whoIsMeant.has(before) && !asking.test(before) && asks
    const endsAsking = at === words.length - 1 && /^(?:OK|Ok|Okay|Right)$/.test(written[at] ?? '')
    if (at === 0 || begins || endsAsking || opens.test(written[at] ?? '')) sentences.push([])
    sentences.at(-1)?.push(word)
  })
  return sentences.map((sentence) => ({
    words: sentence,
    asks: asksFrom(sentence, 0) || wholeQuestion.test(sentence.join(' ')),
  }))
}

/** Whether a question begins here: may I, is my son, how should. */
function asksFrom(words: readonly string[], at: number): boolean {
  if (wondering.test(words[at] ?? '')) return asking.test(words[at + 1] ?? '')
  return asking.test(words[at] ?? '') && words.slice(at + 1, at + 4).some((word) => whoIsMeant.has(word))
}
