import { abuse } from '../lists/senses/abuse.ts'
import { everywhere } from '../lists/senses/everywhere.ts'
import { othersWork } from '../lists/senses/others-work.ts'
import { outings } from '../lists/senses/outings.ts'
import { ownAccounts } from '../lists/senses/own-accounts.ts'
import { sides } from '../lists/senses/sides.ts'
import { troubles } from '../lists/senses/troubles.ts'
import { undertakings } from '../lists/senses/undertakings.ts'
import { type Word, wordsOf } from '../word.ts'
import { phrases } from './vocabulary.ts'

/** A word and what may follow it, with the senses of the phrase that ends here. */
export type PhraseEnd = { readonly senses: number[]; readonly next: Map<string, PhraseEnd> }

const written: Readonly<Record<string, string>> = {
  ...everywhere,
  ...troubles,
  ...outings,
  ...sides,
  ...abuse,
  ...ownAccounts,
  ...othersWork,
  ...undertakings,
}

/** What a word is beside what it says: told by how it is written or by whose name it is. */
export const marksOfWords = [
  'pupil',
  'group',
  'ownSchool',
  'number',
  'hour',
  'sum',
  'date',
  'named',
  'staffNamed',
  'atName',
  'tagged',
] as const
export type MarkOfWord = (typeof marksOfWords)[number]

/** Every sense a word can have, in the order of their numbers. */
export const senseNames: readonly string[] = [...marksOfWords.map((mark) => `#${mark}`), ...Object.keys(written)]

const alike: ReadonlySet<string> = new Set([
  'ill',
  'well',
  'were',
  'hell',
  'shell',
  'shed',
  'wed',
  'its',
  'lets',
  'id',
  'im',
])

/** We’ll is not well: words that an apostrophe makes into others carry it. */
export function wordKey(word: Word, text: string): string {
  if (!alike.has(word.text) || word.end - word.start === word.text.length) return word.text
  return /['’]/.test(text.slice(word.start, word.end)) ? `${word.text}'` : word.text
}

function numbered(): ReadonlyMap<string, PhraseEnd> {
  const first = new Map<string, PhraseEnd>()
  for (const [name, list] of Object.entries(written)) {
    const sense = senseNames.indexOf(name)
    for (const phrase of phrases(list)) {
      let here = first
      let end: PhraseEnd | undefined
      for (const word of wordsOf(phrase)) {
        const key = wordKey(word, phrase)
        end = here.get(key) ?? { senses: [], next: new Map() }
        here.set(key, end)
        here = end.next
      }
      if (end !== undefined && !end.senses.includes(sense)) end.senses.push(sense)
    }
  }
  return first
}

/** Every phrase that has a sense, by its first word. */
export const phrasesBySense = numbered()
