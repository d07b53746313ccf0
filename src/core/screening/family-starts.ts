import { everyday } from './lists/everyday-words.ts'
import { titles } from './lists/titles.ts'
import { mayContinue } from './name-reading.ts'
import type { Word } from './word.ts'

/** Where a surname may begin after a first name. `inBrackets`: it or the first name stands in brackets of its own. */
export type FamilyStart = { readonly at: number; readonly inBrackets: boolean; readonly afterStroke: boolean }

const mostWordsAside = 8
const asideGaps: ReadonlySet<string> = new Set(['bracket', 'mark', 'other', 'comma'])
const aside =
  /\s*(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\]|“[^”\n]{1,40}”|"[^"\n]{1,40}"|«[^»\n]{1,40}»|(?<=\s)(?:'[^'\n]{1,40}'|‘[^’\n]{1,40}’)(?=\s))\s*/y
const stroke = /^[ \t]?[/|\\][ \t]?$/
/** As lines of a table are pasted: Nimra,Khan,6A. */
const inCells = /^"?[,;]"?$/

/**
 * After a first name that ends before `after`: at once, after middle names and initials (Amelia R. Hughes, Amelia Rose Grace
 * Hughes), after what stands beside it in brackets or quotation marks (William (Will) Adeyemi, Amelia (Year 4) Hughes), after
 * another way of writing it (Emilia/Em Dobson), and in brackets itself (Amelia (Hughes)).
 */
export function familyStarts(words: readonly Word[], after: number, text: string): readonly FamilyStart[] {
  const next = words[after]
  const end = words[after - 1]?.end
  if (next === undefined || end === undefined) return []
  const starts = [...straightAfter(words, after), ...afterTwoMiddles(words, after)].map(plainly)
  if (!asideGaps.has(next.gap)) return starts
  const between = text.slice(end, next.start)
  if (inCells.test(between)) return [...starts, { at: after, inBrackets: false, afterStroke: true }]
  if (next.gap === 'comma') return starts
  if (stroke.test(between)) return [...starts, ...afterStrokes(words, after, text)]
  const past = pastAside(words, after, text, end)
  const beyond = past === undefined ? [] : [past, ...afterOneMiddle(words, past)].map(plainly)
  const own =
    /^\s{0,3}[([]$/.test(between) || (/^[)\]]\s{0,3}$/.test(between) && /[([]/.test(text[startOf(words, after)] ?? ''))
  return [...starts, ...beyond, ...(own ? [{ at: after, inBrackets: true, afterStroke: false }] : [])]
}

const plainly = (at: number): FamilyStart => ({ at, inBrackets: false, afterStroke: false })

/** The place of the sign before the word before this one. */
function startOf(words: readonly Word[], after: number): number {
  return (words[after - 1]?.start ?? 0) - 1
}

/** At once, or with one word between: Amelia R. Hughes, Amelia Rose Hughes, William (Will) Adeyemi. */
function straightAfter(words: readonly Word[], after: number): readonly number[] {
  const next = words[after]
  if (next === undefined) return []
  const direct = mayContinue(next.gap) ? [after] : []
  const later = words[after + 1]
  if (later === undefined || next.opens !== 'capital') return direct
  const bracketed = next.gap === 'bracket' && (later.gap === 'mark' || later.gap === 'bracket')
  if (bracketed) return [...direct, after + 1]
  return next.gap === 'space' ? [...direct, ...afterOneMiddle(words, after)] : direct
}

function afterOneMiddle(words: readonly Word[], at: number): readonly number[] {
  const [middle, family] = [words[at], words[at + 1]]
  if (middle?.opens !== 'capital' || family === undefined) return []
  const initial = middle.text.length === 1 && (family.gap === 'stop' || family.gap === 'dot')
  return initial || (family.gap === 'space' && family.opens === 'capital') ? [at + 1] : []
}

/** Two middle names or initials: Amelia Rose Grace Hughes, Amelia R. G. Hughes. */
function afterTwoMiddles(words: readonly Word[], after: number): readonly number[] {
  const [one, two, family] = [words[after], words[after + 1], words[after + 2]]
  if (one?.gap !== 'space' || two === undefined || family === undefined) return []
  const named = [one, two].every(
    ({ opens, possessive, text }) =>
      opens === 'capital' && !possessive && !titles.has(text) && (text.length === 1 || !everyday.has(text)),
  )
  const follows = (word: Word, before: Word) =>
    word.gap === 'space' || (before.text.length === 1 && (word.gap === 'stop' || word.gap === 'dot'))
  return named && family.opens === 'capital' && follows(two, one) && follows(family, two) ? [after + 2] : []
}

/** The surname itself, and what follows up to two other ways of writing the first name. */
function afterStrokes(words: readonly Word[], after: number, text: string): readonly FamilyStart[] {
  const starts: FamilyStart[] = [{ at: after, inBrackets: false, afterStroke: true }]
  for (let at = after; at < after + 2; at++) {
    const [other, next] = [words[at], words[at + 1]]
    if (other === undefined || next === undefined || other.possessive || other.opens !== 'capital') break
    if (next.gap === 'space' && next.opens === 'capital') starts.push(plainly(at + 1))
    if (!stroke.test(text.slice(other.end, next.start))) break
  }
  return starts
}

/** The word that follows at once on what stands in brackets or quotation marks here. */
function pastAside(words: readonly Word[], after: number, text: string, from: number): number | undefined {
  aside.lastIndex = from
  if (!aside.test(text)) return undefined
  const past = aside.lastIndex
  for (let at = after; at < Math.min(words.length, after + mostWordsAside + 1); at++) {
    const start = words[at]?.start ?? 0
    if (start >= past) return start === past ? at : undefined
  }
  return undefined
}
