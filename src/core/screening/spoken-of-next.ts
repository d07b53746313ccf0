import { ordinaryCapitals } from './lists/name-surroundings.ts'
import type { Reading } from './name-reading.ts'
import { opensSentence } from './surroundings.ts'
import type { Word } from './word.ts'

/** Further than this from a name nothing is looked for, so that no text can make reading slow. */
const reach = 40
const pronoun = /^(?:she|he|her|his|shes|hes)$/
/** After these a month or a place is told of. */
const whenOrWhere =
  /^(?:in|of|this|last|next|since|until|till|by|from|to|at|near|around|through|throughout|during|every|each|late|early|visit|visited|about)$/

/** Whether the next sentence goes on about a name as one does about a child: A little kindness for Autumn. Her parents … */
export function isSpokenOfNext(words: readonly Word[], name: Reading): boolean {
  const first = words[name.from]
  if (first?.opens !== 'capital' || whenOrWhere.test(words[name.from - 1]?.text ?? '')) return false
  let from = name.from
  while (from > 0 && name.from - from < reach && !opensSentence(words, from)) from--
  let next = name.to + 1
  while (next < words.length && next - name.to < reach && !opensSentence(words, next)) next++
  if (!opensSentence(words, next) || !pronoun.test(words[next]?.text ?? '')) return false
  // Nobody else in the sentence of whom the next could speak.
  return words
    .slice(from, next)
    .every(
      (word, at) =>
        word.opens !== 'capital' ||
        (from + at >= name.from && from + at <= name.to) ||
        opensSentence(words, from + at) ||
        ordinaryCapitals.has(word.text),
    )
}
