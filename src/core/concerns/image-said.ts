import type { Fact } from './fact.ts'
import { type KindId, kindOf } from './kind-of-report.ts'
import { factCues } from './lists/fact-cues/fact-cues.ts'
import { factsOfKinds } from './lists/facts-of-kinds.ts'
import { kindCues } from './lists/kind-cues.ts'

/**
 * How far a report speaks of a nude or indecent image of a child. `plainly`: somebody chose such a kind, its words name
 * such an image, or they are as good as sure to. `faintly`: only its kind was guessed so, and the guess may well be wrong.
 */
export type ImageSaid = 'not' | 'faintly' | 'plainly'

const suchAnImage: Fact = 'sexual-image-of-child'

/** From here on a guess counts as said: the same share from which a guess outdoes a kind that somebody chose. */
const asGoodAsSure = 0.5

/** Whether a kind of report is about such an image, whatever its words. */
export function isOfSuchAnImage(kind: KindId): boolean {
  return factsOfKinds[kind].includes(suchAnImage)
}

/**
 * How far what was told speaks of such an image. Every doubt counts as plainly said but one: a guess that is not half
 * sure, from words none of which nearly names one.
 */
export function imageSaid(report: {
  readonly kind: KindId
  /** How sure its kind is, of 1; a kind that somebody chose is sure. */
  readonly confidence: number
  readonly facts: readonly Fact[]
  readonly words: string
}): ImageSaid {
  if (!report.facts.includes(suchAnImage)) return 'not'
  const guessed = isOfSuchAnImage(report.kind) && report.confidence < asGoodAsSure
  return guessed && !namesSuchAnImage(report.words) ? 'faintly' : 'plainly'
}

function namesSuchAnImage(text: string): boolean {
  const words = text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
  const nearly = [
    ...kindCues.filter(({ kind }) => isOfSuchAnImage(kindOf(kind).id)),
    ...factCues.filter(({ facts }) => facts.includes(suchAnImage)),
  ]
  return nearly.some((cue) => cue.words.test(words))
}
