import type { Gap } from './gap.ts'
import { titles } from './lists/titles.ts'
import type { Word } from './word.ts'

const breaks: ReadonlySet<Gap> = new Set<Gap>(['start', 'stop', 'paragraph'])
const clauseBreaks: ReadonlySet<Gap> = new Set<Gap>([
  'start',
  'stop',
  'paragraph',
  'line',
  'mark',
  'bracket',
  'dash',
  'other',
])

/** Whether a word is the first of its sentence. A full stop after a title or a single letter ends none. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !breaks.has(word.gap)) return false
  const before = words[at - 1]
  return !(word.gap === 'stop' && before !== undefined && (titles.has(before.text) || before.text.length === 1))
}

/** Whether a capital on this word would prove nothing: it is the first of a sentence, a line, a bracket, or after a colon. */
export function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word === undefined || opensSentence(words, at) || (clauseBreaks.has(word.gap) && word.gap !== 'stop')
}

/** Up to `most` words before this one in its sentence, drawn together with spaces. */
export function wordsBefore(words: readonly Word[], at: number, most: number): string {
  let text = ''
  for (let back = at - 1; back >= 0 && back >= at - most; back--) {
    if (opensSentence(words, back + 1)) break
    text = `${words[back]?.text ?? ''} ${text}`
  }
  return text.trimEnd()
}

/** Up to `most` words after this one in its sentence. */
export function wordsAfter(words: readonly Word[], at: number, most: number): string {
  let text = ''
  for (let on = at + 1; on < words.length && on <= at + most; on++) {
    if (opensSentence(words, on)) break
    text += text === '' ? (words[on]?.text ?? '') : ` ${words[on]?.text ?? ''}`
  }
  return text
}

/** Words about this one, sentences apart or not. */
export function wordsNear(words: readonly Word[], from: number, to: number, most: number): ReadonlySet<string> {
  const near = [...words.slice(Math.max(0, from - most), from), ...words.slice(to + 1, to + 1 + most)]
  return new Set(near.map((word) => word.text))
}

/** Whether a word begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  return word?.opens === 'capital'
}

/** Whether a title stands just before: Mrs K. Mensah. */
export function afterTitle(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const gap = words[at]?.gap
  return before !== undefined && isCapital(before) && titles.has(before.text) && (gap === 'space' || gap === 'stop')
}
