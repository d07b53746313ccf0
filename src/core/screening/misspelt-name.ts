import type { FullName } from './full-names.ts'
import { isAlsoAWord } from './lists/names-that-are-words.ts'
import { titles } from './lists/titles.ts'
import { familiesNear, givensNear, isFamily, isGiven, pupilsCalled, type RollIndex } from './roll.ts'
import type { Word } from './word.ts'

/** One slip of the finger in a first name or in a surname of six letters or more, the other half being right. Always to be asked about. */
export function misspeltName(words: readonly Word[], at: number, roll: RollIndex): FullName | undefined {
  const given = words[at]
  const family = words[at + 1]
  if (given === undefined || family === undefined || given.opens !== 'capital' || family.opens !== 'capital')
    return undefined
  if (family.gap !== 'space' || given.possessive || titles.has(given.text)) return undefined
  if (isGiven(roll, given.text)) {
    if (family.text.length + given.text.length < 9 || isFamily(roll, family.text) || isAlsoAWord(family.text))
      return undefined
    for (const form of familiesNear(roll, family.text)) {
      const pupils = pupilsCalled(roll, given.text, form)
      if (pupils.length > 0) return { from: at, to: at + 1, pupils, sure: false }
    }
    return undefined
  }
  if (given.text.length < 3 || family.text.length < 5 || isAlsoAWord(given.text) || isAlsoAWord(family.text))
    return undefined
  if (!isFamily(roll, family.text)) return undefined
  for (const form of givensNear(roll, given.text)) {
    const pupils = pupilsCalled(roll, form, family.text)
    if (pupils.length > 0) return { from: at, to: at + 1, pupils, sure: false }
  }
  return undefined
}
