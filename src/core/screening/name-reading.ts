import type { Gap } from './gap.ts'
import { otherNamesFor } from './lists/nicknames.ts'
import { isBeginning, isFamily, isGiven, pupilsCalled, type RollIndex, type RollPupil } from './roll.ts'
import type { Word } from './word.ts'

/** Gaps that may stand inside one person's name: Ellie-May, O Brien, maya_okonkwo, Poppy at the end of a line. */
const within: ReadonlySet<Gap> = new Set<Gap>(['joined', 'space', 'line', 'hyphen', 'dot', 'under', 'other'])

export function mayContinue(gap: Gap): boolean {
  return within.has(gap)
}

/** A run of words from `from` to `to`, read as one name with its parts drawn together. */
export type Reading = { readonly form: string; readonly from: number; readonly to: number }

const mostWords = 4

/** A full stop after the St of St. John ends nothing. */
function readings(
  words: readonly Word[],
  at: number,
  roll: RollIndex,
  fits: (form: string) => boolean,
): readonly Reading[] {
  const first = words[at]
  if (first === undefined || first.opens === 'digit' || first.text === '') return []
  const found: Reading[] = fits(first.text) ? [{ form: first.text, from: at, to: at }] : []
  if (!isBeginning(roll, first.text)) return found
  let form = first.text
  for (let to = at + 1; to < at + mostWords; to++) {
    const next = words[to]
    if (next === undefined || next.opens === 'digit' || next.text === '') break
    if (!mayContinue(next.gap) && !(next.gap === 'stop' && words[to - 1]?.text === 'st')) break
    if (words[to - 1]?.possessive === true) break
    form += next.text
    if (fits(form)) found.unshift({ form, from: at, to })
  }
  return found
}

/** The first names that may begin at a word, longest first; a nickname counts where someone could go by it. */
export function givenReadings(words: readonly Word[], at: number, roll: RollIndex): readonly Reading[] {
  return readings(
    words,
    at,
    roll,
    (form) => form.length > 1 && (isGiven(roll, form) || otherNamesFor(form).some((other) => isGiven(roll, other))),
  )
}

/** The surnames that may begin at a word, longest first. */
export function familyReadings(words: readonly Word[], at: number, roll: RollIndex): readonly Reading[] {
  return readings(words, at, roll, (form) => isFamily(roll, form))
}

/** Who goes by this first name, or a short form of it, with this surname. */
export function called(roll: RollIndex, given: string, family: string): readonly RollPupil[] {
  const own = pupilsCalled(roll, given, family)
  return own.length > 0 ? own : otherNamesFor(given).flatMap((other) => pupilsCalled(roll, other, family))
}
