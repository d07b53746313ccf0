import type { FullName } from './full-names.ts'
import type { KnownSchool } from './known-school.ts'
import { childrenOfAFamily, notAFamily, singleSort } from './lists/families.ts'
import { isAlsoAWord, namesThatAreProperWords } from './lists/names-that-are-words.ts'
import { familyReadings, type Reading } from './name-reading.ts'
import { isFamily, isGiven, pupilsOfFamily, type RollIndex, type RollPupil } from './roll.ts'
import { afterTitle, isCapital, wordsBefore } from './surroundings.ts'
import type { Word } from './word.ts'

/** A surname that means children of one family: the Kowalski girls, both Hoskinses. */
export type FamilyName = Pick<FullName, 'from' | 'to' | 'pupils'>

const leading =
  /^(?:the|both|two|three|four|five|all|our|these|those|other|older|younger|eldest|youngest|little|lovely|amazing|talented|clever|brilliant|wonderful|mighty|superstar)$/

/** Whose surname it may be where it says more than a word, a town, a house, a family of history would. */
function meant(family: string, sort: string, roll: RollIndex, school: KnownSchool): readonly RollPupil[] {
  if (notAFamily.has(family) || school.groups.has(family)) return []
  const plain = !isAlsoAWord(family) && !namesThatAreProperWords.has(family) && !school.town.has(family)
  return plain || singleSort.has(sort) ? pupilsOfFamily(roll, family) : []
}

/** The Kowalski girls, the two younger Hoskins boys, the Hoskins twins. */
function withChildren(
  words: readonly Word[],
  at: number,
  roll: RollIndex,
  school: KnownSchool,
): FamilyName | undefined {
  const before = words[at - 1]?.text ?? ''
  for (const family of familyReadings(words, at, roll)) {
    const next = words[family.to + 1]
    if (next?.gap !== 'space' || words[family.to]?.possessive === true) continue
    if (!childrenOfAFamily.has(next.text) || isTitleLike(words, family)) continue
    if (!leading.test(before) && !singleSort.has(next.text)) continue
    if (isGiven(roll, family.form) && !leading.test(before)) continue
    // In small letters a word is a word: the bell brothers made.
    const pupils = meant(family.form, isCapital(words[at]) ? next.text : '', roll, school)
    if (pupils.length > 0) return { from: at, to: family.to + 1, pupils }
  }
  return undefined
}

/** The Grimm Brothers Theatre, the Marsh Boys School: it goes on as the name of something else. */
function isTitleLike(words: readonly Word[], family: Reading): boolean {
  const [sort, after] = [words[family.to + 1], words[family.to + 2]]
  return isCapital(sort) && isCapital(after) && after?.gap === 'space' && !(sort?.allCapitals && after.allCapitals)
}

/** Both Hoskinses, all three Kowalskis. The Kowalskis alone may be the parents. */
function asSeveral(words: readonly Word[], at: number, roll: RollIndex, school: KnownSchool): FamilyName | undefined {
  const word = words[at]
  const before = words[at - 1]
  if (
    word === undefined ||
    word.possessive ||
    word.gap !== 'space' ||
    before?.text === 'the' ||
    !leading.test(before?.text ?? '')
  )
    return undefined
  const next = words[at + 1]
  if (next?.gap === 'space' && isCapital(next) && !word.allCapitals) return undefined
  if (isFamily(roll, word.text) || isAlsoAWord(word.text)) return undefined
  for (const ending of ['es', 's']) {
    if (!word.text.endsWith(ending)) continue
    const family = word.text.slice(0, -ending.length)
    if (family.length < 3 || !isFamily(roll, family) || (ending === 'es' && !/(?:s|x|z|ch|sh)$/.test(family))) continue
    const pupils = meant(family, '', roll, school)
    if (pupils.length > 0) return { from: at, to: at, pupils }
  }
  return undefined
}

const scorers =
  /^(?:goals?|scorers?|goalscorers?|tries|try|wickets?|catches|points|runs|medals?|winners?|captains?|squad|team|line-?up|batting|bowling|saves?)$/
const owners = /\b(?:marked|labelled|named|labeled|belonging to|belongs to|name ?tapes?|with the name)$/

/** Goals: Hoskins (2), Kowalski. Or a lost cardigan marked Turnbull. A surname that is also a word, a town or a first name tells nothing so. */
function standsAlone(words: readonly Word[], at: number, listed: boolean, roll: RollIndex, school: KnownSchool) {
  const [family] = familyReadings(words, at, roll)
  if (family === undefined || isGiven(roll, family.form) || words[family.to]?.possessive === true) return undefined
  const next = words[family.to + 1]
  if (next?.gap === 'space' && isCapital(next)) return undefined
  if (!listed && !owners.test(wordsBefore(words, at, 3))) return undefined
  const pupils = meant(family.form, '', roll, school)
  return pupils.length === 0 ? undefined : { from: at, to: family.to, pupils }
}

/** Whether a list of scorers goes on at a word: after its heading and a colon or a dash, or after another surname. */
function isListed(words: readonly Word[], at: number, lastListed: number): boolean {
  const before = words[at - 1]
  const gap = words[at]?.gap
  if (before !== undefined && scorers.test(before.text) && (gap === 'mark' || gap === 'dash')) return true
  if (lastListed < 0 || at - lastListed > 3) return false
  return (
    words.slice(lastListed + 1, at).every((word) => word.opens === 'digit' || word.text === 'and') && gap !== 'stop'
  )
}

/** Surnames on the roll that stand for the children of a family, where no first name is said. `taken`: full names, in order. */
export function familyNames(
  words: readonly Word[],
  roll: RollIndex,
  school: KnownSchool,
  taken: readonly FullName[],
): readonly FamilyName[] {
  const found: FamilyName[] = []
  let nextTaken = 0
  let lastListed = -1
  for (let at = 0; at < words.length; at++) {
    while ((taken[nextTaken]?.to ?? Number.POSITIVE_INFINITY) < at) nextTaken++
    if (at >= (taken[nextTaken]?.from ?? Number.POSITIVE_INFINITY)) continue
    if (words[at]?.opens === 'digit' || afterTitle(words, at)) continue
    const capital = isCapital(words[at])
    const listed = isListed(words, at, lastListed)
    const name =
      withChildren(words, at, roll, school) ??
      (capital ? asSeveral(words, at, roll, school) : undefined) ??
      (capital ? standsAlone(words, at, listed, roll, school) : undefined)
    if (name === undefined) continue
    found.push(name)
    at = name.to
    if (listed) lastListed = at
  }
  return found
}
