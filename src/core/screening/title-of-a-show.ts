import { praise } from './lists/name-surroundings.ts'
import { shownThings } from './lists/what-names-have.ts'
import type { Reading } from './name-reading.ts'
import { wordsBefore } from './surroundings.ts'
import type { Word } from './word.ts'

const shownAs =
  /\b(?:production|performance|script|performances|showing|screening|version|cast|film|musical|book|dvd|soundtrack|auditions|rehearsals|tickets|songs|music)(?: of| for| from)$|\b(?:perform|performing|stage|staging|rehearse|rehearsing)$/

/** Whether a name is that of a show, a film or a book: Oliver! tickets are on sale; our production of Matilda. */
export function isTitleOfAShow(words: readonly Word[], name: Reading): boolean {
  const before = wordsBefore(words, name.from, 5)
  const next = words[name.to + 1]
  if (shownAs.test(before) && !(words[name.to]?.possessive ?? false)) {
    return (
      before.endsWith(' of') ||
      next === undefined ||
      next.gap !== 'space' ||
      next.opens !== 'small' ||
      shownThings.has(next.text)
    )
  }
  // A small letter after what ends a sentence: the sign belongs to the name.
  return next?.gap === 'stop' && next.opens === 'small' && shownThings.has(next.text) && !praise.test(before)
}
