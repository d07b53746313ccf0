import type { FullName } from './full-names.ts'
import type { KnownSchool } from './known-school.ts'
import { howPlain, looksLikeAChild } from './looks-like-a-child.ts'
import { givenReadings } from './name-reading.ts'
import { isGiven, type RollIndex } from './roll.ts'
import { isSomebodyElse } from './somebody-else.ts'
import type { Word } from './word.ts'

/** A first name on the roll that stands alone and means a child, from its first word to its last. */
export type FirstName = { readonly from: number; readonly to: number; readonly form: string }

type Candidate = FirstName & { readonly counts: boolean }

/**
 * First names alone, only where they are a child and not a word, a place, a grown-up, a saint, a class, a story.
 * A name that alone proves nothing counts when it stands in a row with one that does: Hope, Will and Maya.
 */
export function firstNames(
  words: readonly Word[],
  roll: RollIndex,
  school: KnownSchool,
  taken: readonly FullName[],
  elsewhere: (word: Word) => boolean,
): readonly FirstName[] {
  const candidates: Candidate[] = []
  let nextTaken = 0
  for (let at = 0; at < words.length; at++) {
    while ((taken[nextTaken]?.to ?? Number.POSITIVE_INFINITY) < at) nextTaken++
    const full = taken[nextTaken]
    if (full !== undefined && at >= full.from) {
      candidates.push({ from: full.from, to: full.to, form: '', counts: true })
      at = full.to
      continue
    }
    const word = words[at]
    if (word === undefined || word.opens === 'digit' || elsewhere(word)) continue
    const reading = givenReadings(words, at, roll).find((each) => isGiven(roll, each.form))
    if (reading === undefined) continue
    at = reading.to
    const plain = howPlain(reading.form, words[reading.from], school)
    if (plain === 'never' || isSomebodyElse(words, reading, roll, plain)) continue
    candidates.push({ ...reading, counts: looksLikeAChild(words, reading, plain, school) })
  }
  return inRows(words, candidates).filter((each) => each.counts && each.form !== '')
}

/** Two names side by side in a row: a comma, `and` or `&` between them and nothing else. */
function isNextInRow(words: readonly Word[], one: Candidate, other: Candidate): boolean {
  const between = words.slice(one.to + 1, other.from)
  if (between.length === 0) return words[other.from]?.gap === 'comma' || words[other.from]?.gap === 'other'
  return between.length === 1 && /^(and|with|or)$/.test(between[0]?.text ?? '') && !(words[one.to]?.possessive ?? false)
}

function inRows(words: readonly Word[], candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = candidates.map((each) => each.counts)
  const spread = (at: number, from: number): void => {
    const one = candidates[Math.min(at, from)]
    const other = candidates[Math.max(at, from)]
    if (counts[from] && !counts[at] && one !== undefined && other !== undefined && isNextInRow(words, one, other))
      counts[at] = true
  }
  for (let at = 1; at < candidates.length; at++) spread(at, at - 1)
  for (let at = candidates.length - 2; at >= 0; at--) spread(at, at + 1)
  return candidates.map((each, at) => ({ ...each, counts: counts[at] ?? false }))
}
