import { type Idea, lexicon } from './lexicon/lexicon.ts'
import { openings, type Phrase, phraseOf, standsAt } from './phrase.ts'

type Entry = { readonly idea: Idea; readonly phrase: Phrase }

const byWord = new Map<string, Entry[]>()
const byBeginning = new Map<string, Entry[]>()

for (const idea of Object.keys(lexicon) as Idea[]) {
  for (const written of lexicon[idea]) {
    const phrase = phraseOf(written)
    const { whole, beginnings } = openings(phrase)
    for (const word of whole) byWord.set(word, [...(byWord.get(word) ?? []), { idea, phrase }])
    for (const start of beginnings) byBeginning.set(start, [...(byBeginning.get(start) ?? []), { idea, phrase }])
  }
}

const shortest = Math.min(...[...byBeginning.keys()].map((start) => start.length))

/** The ideas that stand in these words, by the lexicon. */
export function ideasIn(words: readonly string[]): ReadonlySet<Idea> {
  const found = new Set<Idea>()
  const look = (entries: readonly Entry[] | undefined, place: number) => {
    for (const { idea, phrase } of entries ?? []) {
      if (!found.has(idea) && standsAt(phrase, words, place)) found.add(idea)
    }
  }
  words.forEach((word, place) => {
    look(byWord.get(word), place)
    for (let length = shortest; length <= word.length; length++) look(byBeginning.get(word.slice(0, length)), place)
  })
  return found
}
