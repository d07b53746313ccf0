import { handleName } from './handle-name.ts'
import { firstThenInitial, initialThenLast, lastThenInitial } from './initials.ts'
import { isAlsoAWord } from './lists/names-that-are-words.ts'
import { misspeltName } from './misspelt-name.ts'
import { called, familyReadings, givenReadings, mayContinue, type Reading } from './name-reading.ts'
import { isFamily, isGiven, type RollIndex, type RollPupil } from './roll.ts'
import { sharedSurname } from './shared-surname.ts'
import { afterTitle, isCapital } from './surroundings.ts'
import type { Word } from './word.ts'

/** A full name in a text, from its first word to its last, and whose it may be. Unsure: it may be a slip of the finger, or no name. */
export type FullName = {
  readonly from: number
  readonly to: number
  readonly pupils: readonly RollPupil[]
  readonly sure: boolean
}

/** In small letters two ordinary words are no name: `grace may be said`, `will pike swim`. */
function looksLikeAName(words: readonly Word[], given: Reading, family: Reading): boolean {
  const givenIsWord = isAlsoAWord(given.form)
  const familyIsWord = isAlsoAWord(family.form)
  const givenCapital = isCapital(words[given.from])
  const familyCapital = isCapital(words[family.from])
  if (familyIsWord && !familyCapital && (givenIsWord || givenCapital)) return false
  if (givenIsWord && !givenCapital && familyIsWord && !familyCapital) return false
  const from = Math.min(given.from, family.from)
  const article = words[from - 1]
  const bothWords = givenIsWord && familyIsWord
  return !(
    bothWords &&
    words[from]?.gap === 'space' &&
    /^(the|a|an|our|this|that|your|every)$/.test(article?.text ?? '')
  )
}

function named(words: readonly Word[], given: Reading, family: Reading, roll: RollIndex): FullName | undefined {
  const pupils = called(roll, given.form, family.form)
  if (pupils.length === 0 || !looksLikeAName(words, given, family)) return undefined
  const from = Math.min(given.from, family.from)
  const bothWords = isAlsoAWord(given.form) && isAlsoAWord(family.form)
  return { from, to: Math.max(given.to, family.to), pupils, sure: !bothWords && !afterTitle(words, from) }
}

/** One word may stand between: Amelia R. Hughes, Amelia Rose Hughes, William (Will) Adeyemi. */
function familyStart(words: readonly Word[], after: number): readonly number[] {
  const next = words[after]
  if (next === undefined) return []
  const direct = mayContinue(next.gap) ? [after] : []
  const later = words[after + 1]
  if (later === undefined || next.opens !== 'capital') return direct
  const bracketed = next.gap === 'bracket' && (later.gap === 'mark' || later.gap === 'bracket')
  const initial = next.text.length === 1 && next.gap === 'space' && (later.gap === 'stop' || later.gap === 'dot')
  const middle = next.gap === 'space' && later.gap === 'space' && later.opens === 'capital'
  return bracketed || initial || middle ? [...direct, after + 1] : direct
}

function firstThenLast(words: readonly Word[], at: number, roll: RollIndex): FullName | undefined {
  for (const given of givenReadings(words, at, roll)) {
    if (words[given.to]?.possessive === true) continue
    for (const start of familyStart(words, given.to + 1)) {
      for (const family of familyReadings(words, start, roll)) {
        const found = named(words, given, family, roll)
        if (found !== undefined) return found
      }
    }
    const withInitial = firstThenInitial(words, given, roll)
    if (withInitial !== undefined) return withInitial
  }
  return undefined
}

/** Okonkwo, Maya — but in `Harper, Edward and Sam` Harper is another child. */
function lastThenFirst(words: readonly Word[], at: number, roll: RollIndex): FullName | undefined {
  if (!isCapital(words[at]) || !isFamily(roll, words[at]?.text ?? '')) {
    if (familyReadings(words, at, roll).length === 0) return undefined
  }
  if (afterTitle(words, at)) return undefined
  for (const family of familyReadings(words, at, roll)) {
    const next = words[family.to + 1]
    if (next === undefined || !isCapital(next) || words[family.to]?.possessive === true) continue
    const comma = next.gap === 'comma'
    if (!comma && !mayContinue(next.gap)) continue
    if (comma && isGiven(roll, family.form)) continue
    for (const given of givenReadings(words, family.to + 1, roll)) {
      const found = named(words, given, family, roll)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Every full name of a child on the roll, in whatever form people write it. Cost follows the text, not the roll. */
export function fullNames(words: readonly Word[], text: string, roll: RollIndex): readonly FullName[] {
  const found: FullName[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.opens === 'digit' || word.text === '') continue
    const name =
      firstThenLast(words, at, roll) ??
      sharedSurname(words, at, text, roll) ??
      initialThenLast(words, at, roll) ??
      lastThenFirst(words, at, roll) ??
      lastThenInitial(words, at, text, roll) ??
      handleName(words, at, text, roll) ??
      misspeltName(words, at, roll)
    if (name === undefined) continue
    found.push(name)
    at = name.to
  }
  return found
}
