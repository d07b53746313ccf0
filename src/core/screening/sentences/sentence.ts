import { opensSentence } from '../surroundings.ts'
import type { Word } from '../word.ts'

/** A sentence: its words from `from` to `to`, and its stretch of the text with what is written before and after them. */
export type Sentence = { readonly from: number; readonly to: number; readonly start: number; readonly end: number }

/** Longer than anyone writes: such a run is read in pieces, so that no text can make reading slow. */
const mostWords = 120

function opens(words: readonly Word[], at: number, from: number): boolean {
  if (opensSentence(words, at) || at - from >= mostWords) return true
  const word = words[at]
  return word?.gap === 'line' && word.opens !== 'small'
}

/** The sentences of a text, in order. A line that begins with a capital or a figure begins a sentence. */
export function sentencesOf(words: readonly Word[], text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let start = 0
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !opens(words, at, from)) continue
    const last = words[at - 1]
    if (last === undefined) break
    const next = words[at]
    const end = next === undefined ? text.length : endOf(text, last.end, next.start)
    sentences.push({ from, to: at - 1, start, end })
    from = at
    start = end
  }
  return sentences
}

/** What opens the next sentence (a bracket, a hash, a quotation mark) belongs to that one. */
function endOf(text: string, from: number, to: number): number {
  let end = to
  while (end > from && !/\s/.test(text[end - 1] ?? '')) end--
  return end === from ? to : end
}
