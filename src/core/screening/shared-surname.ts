import type { FullName } from './full-names.ts'
import { isAlsoAWord } from './lists/names-that-are-words.ts'
import { called, familyReadings, givenReadings, mayContinue, type Reading } from './name-reading.ts'
import type { RollIndex } from './roll.ts'
import { afterTitle, isCapital } from './surroundings.ts'
import type { Word } from './word.ts'

const mostNamed = 5

/**
 * A first name whose surname is said once for several: Emilia in `Emilia and Molly Dobson`, Ann and Bo in `Ann, Bo & Cy
 * Dobson`. The others need not be on the roll: a brother may be at another school.
 */
export function sharedSurname(words: readonly Word[], at: number, text: string, roll: RollIndex): FullName | undefined {
  if (!isCapital(words[at])) return undefined
  for (const given of givenReadings(words, at, roll)) {
    if (words[given.to]?.possessive === true) continue
    const family = surnameSharedBy(words, given, text, roll)
    const pupils = family === undefined ? [] : called(roll, given.form, family.form)
    if (family === undefined || pupils.length === 0) continue
    const sure = !(isAlsoAWord(given.form) && isAlsoAWord(family.form))
    return { from: given.from, to: given.to, pupils, sure }
  }
  return undefined
}

/** The surname after the last of the names that are joined to this one. */
function surnameSharedBy(words: readonly Word[], given: Reading, text: string, roll: RollIndex): Reading | undefined {
  let next = given.to + 1
  for (let named = 1; named < mostNamed; named++) {
    const and = words[next]?.text === 'and'
    const at = and ? next + 1 : next
    const word = words[at]
    if (!isCapital(word) || word?.possessive === true || afterTitle(words, at + 1)) return undefined
    if (and || isJoinedBySign(words, at, text)) {
      const family = [at + 1, at + 2].flatMap((start) => {
        const first = words[start]
        return first !== undefined && isCapital(first) && mayContinue(first.gap)
          ? familyReadings(words, start, roll)
          : []
      })
      return family.find((each) => called(roll, given.form, each.form).length > 0)
    }
    if (word?.gap !== 'comma') return undefined
    next = at + 1
  }
  return undefined
}

function isJoinedBySign(words: readonly Word[], at: number, text: string): boolean {
  return /^\s*[&+]\s*$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))
}
