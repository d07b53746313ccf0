import { familyStarts } from './family-starts.ts'
import { handleName } from './handle-name.ts'
import { firstThenInitial, initialsThenLast, initialThenLast, lastThenInitial, lastThenInitials } from './initials.ts'
import { isWellKnown } from './is-well-known.ts'
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
  const to = Math.max(given.to, family.to)
  const known = isWellKnown(words, given.form, family.form, from, to)
  return { from, to, pupils, sure: !bothWords && !known && !afterTitle(words, from) }
}

/** Who else is named on the way to a surname that is said once: Molly too in `Emilia/Molly Dobson`. */
function namedBetween(words: readonly Word[], given: Reading, family: Reading, roll: RollIndex): readonly RollPupil[] {
  return words
    .slice(given.to + 1, family.from)
    .flatMap(({ text, opens }) => (opens === 'capital' ? called(roll, text, family.form) : []))
}

function withThose(name: FullName, others: readonly RollPupil[]): FullName {
  return others.length === 0 ? name : { ...name, pupils: [...new Set([...name.pupils, ...others])] }
}

function firstThenLast(words: readonly Word[], at: number, text: string, roll: RollIndex): FullName | undefined {
  for (const given of givenReadings(words, at, roll)) {
    if (words[given.to]?.possessive === true) continue
    for (const start of familyStarts(words, given.to + 1, text)) {
      for (const family of familyReadings(words, start.at, roll)) {
        if (start.inBrackets && !isClosed(words, family, text)) continue
        if (start.afterStroke && isGiven(roll, family.form)) continue
        const found = named(words, given, family, roll)
        if (found !== undefined) return withThose(found, namedBetween(words, given, family, roll))
      }
    }
    const withInitial = firstThenInitial(words, given, roll)
    if (withInitial !== undefined) return withInitial
  }
  return undefined
}

/** Whether a name that began in brackets ends in them: `Maya (Okonkwo)`, not `Maya (Okonkwo’s sister)`; and `(Maya) Okonkwo` ended before. */
function isClosed(words: readonly Word[], { from, to }: Reading, text: string): boolean {
  const [first, last] = [words[from], words[to]]
  if (first === undefined || last === undefined || last.possessive) return false
  return !/[([]/.test(text[first.start - 1] ?? '') || /[)\]]/.test(text[last.end] ?? '')
}

/** Okonkwo, Maya — but in `Harper, Edward and Sam` Harper is another child. */
function lastThenFirst(words: readonly Word[], at: number, text: string, roll: RollIndex): FullName | undefined {
  if (!isCapital(words[at]) || !isFamily(roll, words[at]?.text ?? '')) {
    if (familyReadings(words, at, roll).length === 0) return undefined
  }
  if (afterTitle(words, at)) return undefined
  for (const family of familyReadings(words, at, roll)) {
    const next = words[family.to + 1]
    if (next === undefined || !isCapital(next) || words[family.to]?.possessive === true) continue
    const between = text.slice(words[family.to]?.end, next.start)
    const parted = next.gap === 'comma' || /^ ?[/|] ?$/.test(between)
    const bracketed = /^ ?[([]$/.test(between)
    if (!parted && !bracketed && !mayContinue(next.gap)) continue
    if (parted && isGiven(roll, family.form)) continue
    for (const given of givenReadings(words, family.to + 1, roll)) {
      if (bracketed && !isClosed(words, given, text)) continue
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
      firstThenLast(words, at, text, roll) ??
      sharedSurname(words, at, text, roll) ??
      initialsThenLast(words, at, roll) ??
      initialThenLast(words, at, roll) ??
      lastThenFirst(words, at, text, roll) ??
      lastThenInitials(words, at, roll) ??
      lastThenInitial(words, at, text, roll) ??
      handleName(words, at, text, roll) ??
      misspeltName(words, at, roll)
    if (name === undefined) continue
    found.push(name)
    at = name.to
  }
  return found
}
