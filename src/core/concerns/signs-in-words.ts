import { wordFamilies } from './lists/word-families.ts'
import { type Audience, audienceOf, type ReporterKind } from './reporter.ts'
import { wordsAndPairs } from './words-and-pairs.ts'

/** One thing that the words of a report show, and how far it counts beside the others. */
export type Sign = { readonly sign: string; readonly weight: number }

/** Words of one meaning say more than the very words, of which few are ever met again; two meanings together say a little more. */
const weights = { teller: 1, family: 1, families: 0.1, word: 0.3, pair: 0.2 } as const

const families = Object.entries(wordFamilies)

/** What tells reports apart: who tells, which families of words stand in them and which of those together, and the words themselves. */
export function signsIn(text: string, teller: ReporterKind | Audience): readonly Sign[] {
  const words = text.toLowerCase().replace(/[’‘]/g, "'")
  const found = families.filter(([, pattern]) => pattern.test(words)).map(([name]) => name)
  return [
    { sign: `told by ${isAudience(teller) ? teller : audienceOf(teller)}`, weight: weights.teller },
    ...found.map((name) => ({ sign: `family ${name}`, weight: weights.family })),
    ...found.flatMap((one, at) =>
      found.slice(at + 1).map((other) => ({ sign: `families ${one} ${other}`, weight: weights.families })),
    ),
    ...[...wordsAndPairs(words)].map((word) => ({
      sign: `word ${word}`,
      weight: word.includes(' ') ? weights.pair : weights.word,
    })),
  ]
}

function isAudience(teller: ReporterKind | Audience): teller is Audience {
  return teller === 'families' || teller === 'pupils' || teller === 'staff'
}
