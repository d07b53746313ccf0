import type { FullName } from './full-names.ts'
import { folded } from './letter.ts'
import { calendarNames, isAlsoAWord } from './lists/names-that-are-words.ts'
import { labels } from './lists/titles.ts'
import { familyReadings, type Reading } from './name-reading.ts'
import { pupilsCalled, type RollIndex, type RollPupil } from './roll.ts'
import { afterTitle, isCapital, opensClause } from './surroundings.ts'
import type { Word } from './word.ts'

/** Well done to Grace W: inside a sentence, and what follows is no team or class of that letter. */
function isPlainlyNamed(words: readonly Word[], given: Reading): boolean {
  if (calendarNames.has(given.form) || opensClause(words, given.from)) return false
  const [before, after] = [words[given.from - 1], words[given.to + 2]]
  if (/^(?:the|a|an|our|of|in)$/.test(before?.text ?? '')) return false
  return after?.gap !== 'space' || /^(?:and|for|who|with|from|has|is|was|won|got|on|her|his|in)$/.test(after.text)
}

/** Maya O. — not `Art A level`, `Grace I am so proud`. */
export function firstThenInitial(words: readonly Word[], given: Reading, roll: RollIndex): FullName | undefined {
  const letter = words[given.to + 1]
  if (letter === undefined || letter.text.length !== 1 || letter.gap !== 'space' || !isCapital(letter)) return undefined
  const after = words[given.to + 2]
  const dotted = after === undefined || after.gap === 'stop' || after.gap === 'dot'
  const plain = !isAlsoAWord(given.form) || isPlainlyNamed(words, given)
  const open = !/[ai]/.test(letter.text) && plain && after?.gap !== 'joined' && after?.gap !== 'hyphen'
  if (!isCapital(words[given.from]) || !(dotted || open) || letter.possessive === true) return undefined
  const pupils = pupilsCalled(roll, given.form, letter.text)
  return pupils.length === 0 ? undefined : { from: given.from, to: given.to + 1, pupils, sure: false }
}

/** K. Mensah, KMensah — not Mrs K. Mensah, nor the bell after Plan B. */
export function initialThenLast(words: readonly Word[], at: number, roll: RollIndex): FullName | undefined {
  const letter = words[at]
  const next = words[at + 1]
  if (letter?.text.length !== 1 || next === undefined || !isCapital(letter) || !isCapital(next)) return undefined
  if (letter.possessive || letter.gap === 'joined' || letter.gap === 'hyphen') return undefined
  const dotted = next.gap === 'stop' || next.gap === 'dot'
  const plain = (next.gap === 'space' || next.gap === 'joined') && !/[ai]/.test(letter.text)
  const before = words[at - 1]
  const labelled = before !== undefined && letter.gap === 'space' && labels.has(before.text)
  if (!(dotted || plain) || labelled || afterTitle(words, at)) return undefined
  for (const family of familyReadings(words, at + 1, roll)) {
    const pupils = pupilsCalled(roll, letter.text, family.form)
    if (pupils.length > 0) return { from: at, to: family.to, pupils, sure: !isAlsoAWord(family.form) }
  }
  return undefined
}

/** What initials a first name has: j, and jl where it is of two parts. */
function initialsOf(pupil: RollPupil): readonly string[] {
  return [pupil.first, pupil.preferred].flatMap((name) => {
    const parts = name.split(/[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== '')
    return parts.length < 2 ? [] : [parts.map((part) => folded(part)[0] ?? '').join('')]
  })
}

const mostInitials = 3

type Initials = { readonly letters: string; readonly to: number }

/** JL, J-L, J.L. and J L, from a word on: two or three capitals. */
function severalInitials(words: readonly Word[], at: number): Initials | undefined {
  const first = words[at]
  if (first === undefined || first.possessive || !isCapital(first) || first.gap === 'joined') return undefined
  if (first.text.length > 1) {
    const together = first.allCapitals && first.text.length <= mostInitials
    return together ? { letters: first.text, to: at } : undefined
  }
  let letters = first.text
  let to = at
  for (let next = at + 1; next < at + mostInitials; next++) {
    const word = words[next]
    if (word === undefined || word.text.length !== 1 || !isCapital(word) || word.possessive) break
    if (!/^(?:hyphen|dash|dot|stop|space|joined)$/.test(word.gap)) break
    letters += word.text
    to = next
  }
  return letters.length > 1 ? { letters, to } : undefined
}

/** Whose double first name, and whose surname, these are: Jean-Luc Perrin for J-L Perrin. Middle names the roll does not tell. */
function pupilsOf(letters: string, family: string, roll: RollIndex): readonly RollPupil[] {
  return pupilsCalled(roll, letters.slice(0, 1), family).filter((pupil) =>
    initialsOf(pupil).some((own) => own.startsWith(letters) || letters.startsWith(own)),
  )
}

/** J-L Perrin, JL Perrin, J. L. Perrin. */
export function initialsThenLast(words: readonly Word[], at: number, roll: RollIndex): FullName | undefined {
  const initials = severalInitials(words, at)
  const next = initials === undefined ? undefined : words[initials.to + 1]
  if (initials === undefined || next === undefined || !isCapital(next) || afterTitle(words, at)) return undefined
  if (!/^(?:space|stop|dot|hyphen|joined)$/.test(next.gap)) return undefined
  for (const family of familyReadings(words, initials.to + 1, roll)) {
    const pupils = pupilsOf(initials.letters, family.form, roll)
    if (pupils.length > 0) return { from: at, to: family.to, pupils, sure: true }
  }
  return undefined
}

/** Perrin, J-L or Perrin JL. */
export function lastThenInitials(words: readonly Word[], at: number, roll: RollIndex): FullName | undefined {
  if (!isCapital(words[at]) || afterTitle(words, at)) return undefined
  for (const family of familyReadings(words, at, roll)) {
    const gap = words[family.to + 1]?.gap
    if (words[family.to]?.possessive === true || (gap !== 'comma' && gap !== 'space')) continue
    const initials = severalInitials(words, family.to + 1)
    const pupils = initials === undefined ? [] : pupilsOf(initials.letters, family.form, roll)
    if (initials !== undefined && pupils.length > 0) return { from: at, to: initials.to, pupils, sure: false }
  }
  return undefined
}

/** Okonkwo, M. or Okonkwo M. — the full stop or the comma says that the letter is an initial. */
export function lastThenInitial(
  words: readonly Word[],
  at: number,
  text: string,
  roll: RollIndex,
): FullName | undefined {
  if (!isCapital(words[at]) || afterTitle(words, at)) return undefined
  for (const family of familyReadings(words, at, roll)) {
    const letter = words[family.to + 1]
    if (letter === undefined || letter.text.length !== 1 || !isCapital(letter) || letter.possessive) continue
    if (words[family.to]?.possessive === true) continue
    const dotted = text[letter.end] === '.' && !/[ai]/.test(letter.text)
    const comma = letter.gap === 'comma' && text[letter.end] === '.'
    if (!comma && !(letter.gap === 'space' && dotted && !isAlsoAWord(family.form))) continue
    const pupils = pupilsCalled(roll, letter.text, family.form)
    if (pupils.length > 0) return { from: at, to: family.to + 1, pupils, sure: false }
  }
  return undefined
}
