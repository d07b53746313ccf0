import { folded } from '../letter.ts'
import type { Word } from '../word.ts'
import type { SpottedName } from './name-spotter.ts'
import type { NamedPerson } from './named-person.ts'

/** Two letters that stand for so much else that they are nobody’s initials. */
const usual = new Set([
  'it',
  'pe',
  're',
  'ta',
  'hr',
  'pc',
  'tv',
  'uk',
  'us',
  'eu',
  'am',
  'pm',
  'ok',
  'id',
  'ai',
  'go',
  'no',
  'so',
  'dm',
  'pa',
  'gp',
  'qc',
  'dr',
])

/** Both initials of somebody near: M.O., M. O., or MO where the letters stand for nothing else. */
export function initialsOf(
  words: readonly Word[],
  text: string,
  people: readonly NamedPerson[],
): readonly SpottedName[] {
  const byInitials = Map.groupBy(
    people.filter(({ near, first, last }) => near && first !== '' && last !== ''),
    ({ first, last }) => `${folded(first).slice(0, 1)}${folded(last).slice(0, 1)}`,
  )
  return words.flatMap((word, at): readonly SpottedName[] => {
    const next = words[at + 1]
    const dotted =
      word.text.length === 1 &&
      next?.text.length === 1 &&
      word.opens === 'capital' &&
      next.opens === 'capital' &&
      text[word.end] === '.' &&
      (next.gap === 'dot' || next.gap === 'stop')
    const together = word.text.length === 2 && word.allCapitals && !usual.has(word.text)
    const found = byInitials.get(dotted ? `${word.text}${next.text}` : together ? word.text : '')
    if (found === undefined) return []
    const end = dotted ? next.end : word.end
    return [{ start: word.start, end, who: found.map(({ key }) => key), sure: dotted }]
  })
}
