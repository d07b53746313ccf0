import type { Features } from '../../language/features.ts'
import { meaningOf } from '../../language/word-meanings.ts'
import type { Audience, ReporterKind } from '../reporter.ts'
import { signsIn } from '../signs-in-words.ts'

const forSigns = 3
const forMeaning = 3

/** What a report is sorted by: the signs in its words, as much together in a long one as in a short one, and what its words mean together. */
export function reportFeatures(text: string, teller: ReporterKind | Audience): Features {
  const signs = signsIn(text, teller)
  const length = Math.hypot(...signs.map(({ weight }) => weight)) || 1
  const features = new Map(signs.map(({ sign, weight }) => [sign, (forSigns * weight) / length]))
  meaningOf(plainWords(text)).forEach((value, at) => {
    features.set(`~${at}`, forMeaning * value)
  })
  return features
}

function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[a-z]+/g) ?? []
  )
}
