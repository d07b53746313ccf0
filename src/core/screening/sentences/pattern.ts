import { seenText } from '../seen-text.ts'
import { marks } from './marked-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every rule may speak of. The gaps are bounded, so that no text makes a pattern slow. */
const everywhere: Readonly<Record<string, string>> = {
  pupil: `${marks.pupil}+`,
  group: `${marks.group}+`,
  us: `${marks.school}+`,
  Name: "(?!(?:we|i|it|the|this|that|they|these|those|our|all|and|but|so|if|when|what|who|why|how|some|please|thank|thanks|no|not|yes|every|each|everyone|today|tomorrow|a|an|in|on|at|for|to|with|there|here|he|she|you|your|my)\\b)(?-i:\\p{Lu}[\\p{L}'-]{0,40})",
  few: '(?:[^\\s.!?;]{1,40} ){0,2}?',
  some: '(?:[^\\s.!?;]{1,40} ){0,4}?',
  many: '(?:[^\\s.!?;]{1,40} ){0,8}?',
  rest: '[^,;:.!?\\u2013\\u2014()]{0,120}',
}

function alternatives(list: readonly string[]): string {
  const plain = list.map((phrase) => seenText(phrase).text)
  const longestFirst = plain.toSorted((a, b) => b.length - a.length)
  const written = longestFirst.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '[- ]?'))
  return `(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`
}

/** A rule written with `<list>` and `<few>` words, as a pattern over marked text, whatever its case. */
export function patternOf(written: string, vocabulary: Vocabulary): Pattern {
  const source = written.replace(/<([A-Za-z]+)>/g, (whole, name: string) => {
    const list = vocabulary[name]
    if (list !== undefined) return alternatives(list)
    const known = everywhere[name]
    if (known === undefined) throw new Error(`No list is called ${whole}.`)
    return known
  })
  return caseless(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`)
}

/** A pattern, and whether it is to be tried on the text in small letters, which is a good deal quicker. */
export type Pattern = { readonly expression: RegExp; readonly onSmallLetters: boolean }

/** A pattern that asks for no capital is written in small letters throughout. */
export function caseless(source: string, flags = 'u'): Pattern {
  if (source.includes('(?-i:')) return { expression: new RegExp(source, `i${flags}`), onSmallLetters: false }
  const small = source.replace(/\\p\{[^}]*\}|\\.|\p{Lu}/gsu, (each) => (each.length > 1 ? each : each.toLowerCase()))
  return { expression: new RegExp(small, flags), onSmallLetters: true }
}

/** Small letters, one for one: the few capitals whose small form is longer stay as they are. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return [...text].map((each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each)).join('')
}
