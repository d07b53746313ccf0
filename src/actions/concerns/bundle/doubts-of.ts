import { capitalsLeft } from '../../../core/concerns/bundle/capitals-left.ts'
import { type Doubt, type DoubtAnswers, doubtsIn } from '../../../core/concerns/bundle/doubts.ts'
import { type ContactSpot, type MaskRules, masksFor, type NameSpot } from '../../../core/concerns/bundle/masks-for.ts'
import { smallNames } from '../../../core/concerns/bundle/small-names.ts'
import { personalVerbs } from '../../../core/screening/lists/name-surroundings.ts'
import { otherNamesFor } from '../../../core/screening/lists/nicknames.ts'
import { isOrdinary } from '../../../core/screening/names-to-mask/name-hit.ts'
import { written } from './written.ts'

type Read = {
  readonly text: string
  readonly spots: readonly NameSpot[]
  /** What is masked there beside names. */
  readonly out: readonly ContactSpot[]
}

/**
 * Words that may be a name: those that somebody at the school is called and that are ordinary words too, and those that
 * stand as a name does and that nobody there is called. The same words whatever was answered, so that an answer stays. `alsoNames`
 * are those of the second kind that somebody said are to be masked.
 */
export function doubtsOf(
  texts: readonly Read[],
  rules: MaskRules,
  answers: DoubtAnswers,
): { readonly doubts: readonly Doubt[]; readonly alsoNames: readonly string[] } {
  const wary = { ...rules, notNames: new Set<string>() }
  const all = texts.map(({ text, spots, out }) => {
    const unsure = spots.filter((spot) => !spot.sure && masksFor(text, [spot], [], wary).length > 0)
    const sure = spots.filter((spot) => !unsure.includes(spot))
    return { text, unsure, sure: masksFor(text, sure, out, wary), whole: masksFor(text, spots, out, wary) }
  })
  const left = all.map(({ text, whole }) => ({ text, masks: whole }))
  const notKnown = [
    ...capitalsLeft(left, isOrdinary),
    ...smallNames(left, {
      isOrdinary: (word) => isOrdinary(word) || personalVerbs.has(word),
      isGiven: (word) => otherNamesFor(word).length > 0,
    }),
  ]
  const doubts = doubtsIn(
    all.map(({ text, unsure, sure, whole }) => ({
      text,
      masks: sure,
      spots: [
        ...unsure.map(({ start, end }) => ({ start, end, because: 'also-a-word' as const })),
        ...written(text, notKnown, 'name')
          .filter(({ start, end }) => !whole.some((mask) => mask.start < end && start < mask.end))
          .map(({ start, end }) => ({ start, end, because: 'not-known' as const })),
      ],
    })),
  )
  return { doubts, alsoNames: notKnown.filter((word) => answers[word.toLowerCase()] === 'mask') }
}
