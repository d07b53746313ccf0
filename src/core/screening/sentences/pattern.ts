import { marks } from './marked-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every rule may speak of. The gaps are bounded, so that no text makes a pattern slow. */
const everywhere: Readonly<Record<string, string>> = {
  pupil: `${marks.pupil}+`,
  group: `${marks.group}+`,
  Name: "(?!(?:we|i|it|the|this|that|they|these|those|our|all|and|but|so|if|when|what|who|why|how|some|please|thank|thanks|no|not|yes|every|each|everyone|today|tomorrow|a|an|in|on|at|for|to|with|there|here|he|she|you|your|my)\\b)(?-i:\\p{Lu}[\\p{L}'-]{0,40})",
  few: '(?:[^\\s.!?;]{1,40} ){0,2}?',
  some: '(?:[^\\s.!?;]{1,40} ){0,4}?',
  many: '(?:[^\\s.!?;]{1,40} ){0,8}?',
  rest: '[^,;:.!?\\u2013\\u2014()]{0,120}',
}

function alternatives(list: readonly string[]): string {
  const longestFirst = list.toSorted((a, b) => b.length - a.length)
  const written = longestFirst.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '[- ]?'))
  return `(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`
}

/** A rule written with `<list>` and `<few>` words, as a pattern over marked text, whatever its case. */
export function patternOf(written: string, vocabulary: Vocabulary): RegExp {
  const source = written.replace(/<([A-Za-z]+)>/g, (whole, name: string) => {
    const list = vocabulary[name]
    if (list !== undefined) return alternatives(list)
    const known = everywhere[name]
    if (known === undefined) throw new Error(`No list is called ${whole}.`)
    return known
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')
}
