import { whenFirstAsked } from '../school/when-first-asked.ts'
import kept from './word-meanings.json' with { type: 'json' }

/** How many numbers a meaning has. */
export const meaningSize = kept.dimensions

const known = whenFirstAsked(() => ({
  places: new Map(kept.words.split(' ').map((word, place) => [word, place] as const)),
  numbers: Int8Array.from(atob(kept.vectors), (letter) => letter.charCodeAt(0)),
}))

/** The commonest words say least of what a sentence is about. */
const commonPlace = 30

/**
 * What words mean together, as numbers that lie near those of other words of like meaning: of length one, or all nought where
 * no word is known. Words in small letters, without marks. Made by `build/make-word-meanings.ts`.
 */
export function meaningOf(words: readonly string[]): Float32Array {
  const { places, numbers } = known()
  const sum = new Float32Array(meaningSize)
  for (const word of words) {
    const place = places.get(word) ?? places.get(word.replace(/(?:s|ing|ed)$/, ''))
    if (place === undefined) continue
    const weight = (place + 10) / (place + 10 + commonPlace) / 127
    for (let at = 0; at < meaningSize; at++)
      sum[at] = (sum[at] ?? 0) + weight * (numbers[place * meaningSize + at] ?? 0)
  }
  const length = Math.hypot(...sum)
  return length === 0 ? sum : sum.map((value) => value / length)
}
