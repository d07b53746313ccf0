import { meaningOf } from '../../language/word-meanings.ts'
import { alike } from '../alike.ts'
import { type Asker, askers } from '../asker.ts'
import { bagOf, weighed } from '../bag.ts'
import { ideasIn } from '../ideas-in.ts'
import type { Reading } from '../reading.ts'

/** What is looked at in a question: known words, ideas and who does what by their place, what its known words mean together (a person’s or place’s name is none), and who asks. */
export type QuestionFeatures = {
  readonly places: readonly number[]
  readonly weights: readonly number[]
  readonly meaning: Float32Array
  /** The asker’s place among `askers`; -1 where nobody knows. */
  readonly asker: number
}

/** The words of a question and the ideas found in them, the same whichever platform of a kind is named. */
export function governingBag(words: readonly string[]): readonly string[] {
  const plain = whicheverPlatform(words)
  return bagOf(plain, ideasIn(plain))
}

/** The words with one platform for all of its kind. */
export function whicheverPlatform(words: readonly string[]): readonly string[] {
  return words.map(alikeIfPlatform)
}

const platforms: readonly string[] = ['facebook', 'whatsapp', 'roblox']

/** One platform is as another of its kind. */
function alikeIfPlatform(word: string): string {
  const like = alike(word)
  return platforms.includes(like) ? like : word
}

/** How much each thing said of who does what counts, beside all the words and ideas together as one. */
const forEachTold = 0.2

/** `rarity` gives how rare each known word is, in the order of their places. */
export function questionFeatures(
  { words, tells, asker }: Pick<Reading, 'words' | 'tells'> & { readonly asker: Asker | undefined },
  rarity: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): QuestionFeatures {
  const isKnown = (word: string) => places.has(word) || places.has(alike(word))
  const told = tells.map((each) => [each, forEachTold] as const)
  const found = [...weighed(governingBag(words), rarity), ...told].flatMap(([feature, weight]) => {
    const place = places.get(feature)
    return place === undefined ? [] : [{ place, weight }]
  })
  return {
    places: found.map(({ place }) => place),
    weights: found.map(({ weight }) => weight),
    meaning: meaningOf(whicheverPlatform(words).filter((word) => isKnown(word))),
    asker: asker === undefined ? -1 : askers.indexOf(asker),
  }
}
