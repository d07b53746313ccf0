import type { FullName } from './full-names.ts'
import { isAlsoAWord } from './lists/names-that-are-words.ts'
import { labels } from './lists/titles.ts'
import { familyReadings, type Reading } from './name-reading.ts'
import { pupilsCalled, type RollIndex } from './roll.ts'
import { afterTitle, isCapital } from './surroundings.ts'
import type { Word } from './word.ts'

/** Maya O. — not `Art A level`, `Grace I am so proud`. */
export function firstThenInitial(words: readonly Word[], given: Reading, roll: RollIndex): FullName | undefined {
  const letter = words[given.to + 1]
  if (letter === undefined || letter.text.length !== 1 || letter.gap !== 'space' || !isCapital(letter)) return undefined
  const after = words[given.to + 2]
  const dotted = after === undefined || after.gap === 'stop' || after.gap === 'dot'
  const open =
    !/[ai]/.test(letter.text) && !isAlsoAWord(given.form) && after?.gap !== 'joined' && after?.gap !== 'hyphen'
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
