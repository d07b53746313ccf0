import { capitalsLeft } from '../../../core/concerns/bundle/capitals-left.ts'
import { type Doubt, type DoubtAnswers, doubtsIn } from '../../../core/concerns/bundle/doubts.ts'
import { apart, type Mask } from '../../../core/concerns/bundle/mask.ts'
import { type ContactSpot, type MaskRules, masksFor, type NameSpot } from '../../../core/concerns/bundle/masks-for.ts'
import { smallNames } from '../../../core/concerns/bundle/small-names.ts'
import { givenNames } from '../../../core/concerns/lists/given-names.ts'
import { isEnglishWord } from '../../../core/language/is-english-word.ts'
import { personalVerbs } from '../../../core/screening/lists/name-surroundings.ts'
import { namesThatAreWords } from '../../../core/screening/lists/names-that-are-words.ts'
import { otherNamesFor } from '../../../core/screening/lists/nicknames.ts'
import { isOrdinary } from '../../../core/screening/names-to-mask/name-hit.ts'
import { written } from './written.ts'

type Read = {
  readonly text: string
  readonly spots: readonly NameSpot[]
  /** What is masked there beside names. */
  readonly out: readonly ContactSpot[]
  /** What may be a way to reach somebody, and may be none. */
  readonly unsureOut: readonly ContactSpot[]
}

/**
 * Words that may be a name: those that somebody at the school is called and that are ordinary words too, and those that
 * stand as a name does and that nobody there is called. The same words whatever was answered, so that an answer stays. `alsoNames`
 * are those of the second kind that somebody said are to be masked, `alsoOut` what of `unsureOut` is.
 */
export function doubtsOf(
  texts: readonly Read[],
  rules: MaskRules,
  answers: DoubtAnswers,
): {
  readonly doubts: readonly Doubt[]
  readonly alsoNames: readonly string[]
  readonly alsoOut: (text: string, unsureOut: readonly ContactSpot[]) => readonly ContactSpot[]
} {
  const wary = { ...rules, notNames: new Set<string>() }
  const all = texts.map(({ text, spots, out }) => {
    const unsure = spots.filter((spot) => !spot.sure && masksFor(text, [spot], [], wary).length > 0)
    const sure = spots.filter((spot) => !unsure.includes(spot))
    return { text, unsure, sure: masksFor(text, sure, out, wary), whole: masksFor(text, spots, out, wary) }
  })
  const whole = all.map((one) => ({ text: one.text, masks: one.whole }))
  const left = whole.map(({ text, masks }, place) => ({
    text,
    masks: apart([
      ...masks,
      ...knownByName(text, texts[place]?.spots ?? [], masks, rules),
      // A name within it is asked about with it.
      ...(texts[place]?.unsureOut ?? []).map(({ start, end }) => ({ start, end, as: 'account' })),
    ]),
  }))
  const notKnown = notKnownIn(left)
  const doubts = doubtsIn(
    all.map(({ text, unsure, sure }, place) => ({
      text,
      masks: sure,
      spots: [
        ...unsure.map(({ start, end }) => ({ start, end, because: 'also-a-word' as const })),
        ...written(text, notKnown, 'name')
          .filter(({ start, end }) => !left[place]?.masks.some((mask) => mask.start < end && start < mask.end))
          .map(({ start, end }) => ({ start, end, because: 'not-known' as const })),
        ...(texts[place]?.unsureOut ?? []).map(({ start, end }) => ({ start, end, because: 'reaches' as const })),
      ],
    })),
  )
  // An answer from when more was asked still counts, so that a bundle made then comes out the same.
  const toMask = (words: string) => answers[words.toLowerCase()] === 'mask'
  const accounts = texts
    .flatMap(({ text, unsureOut }) =>
      unsureOut.filter(({ what }) => what === 'account').map(({ start, end }) => text.slice(start, end)),
    )
    .filter(toMask)
  return {
    doubts,
    alsoNames: notKnownIn(whole).filter(toMask),
    // An account is the same wherever it stands; a house’s number is one only beside the words that say so.
    alsoOut: (text, unsureOut) => [
      ...unsureOut.filter(({ start, end }) => toMask(text.slice(start, end))),
      ...written(text, accounts, 'account'),
    ],
  }
}

/** Words that stand as a name does, and that no mask covers. */
function notKnownIn(texts: readonly { readonly text: string; readonly masks: readonly Mask[] }[]): readonly string[] {
  return [
    ...capitalsLeft(texts, isOrdinary),
    ...smallNames(texts, {
      isOrdinary: (word) => isOrdinary(word) || personalVerbs.has(word),
      isEnglish: isEnglishWord,
      isGiven: isGivenName,
      isBoth: (word) => namesThatAreWords.has(word),
    }),
  ]
}

function isGivenName(word: string): boolean {
  return (givenNames.has(word) || otherNamesFor(word).length > 0) && !isOrdinary(word) && !personalVerbs.has(word)
}

/** Whether a word that is said to be an account’s name is a word of any text instead. */
export function isNoAccount(word: string): boolean {
  return !namesThatAreWords.has(word) && (isOrdinary(word) || (isEnglishWord(word) && !isGivenName(word)))
}

/**
 * Where somebody who is listed stands by their whole name, or by title and name, and is not masked: that is no doubt. One
 * word of it alone may be somebody else’s, and stays one.
 */
function knownByName(
  text: string,
  spots: readonly NameSpot[],
  masks: readonly Mask[],
  { people }: MaskRules,
): readonly Mask[] {
  return spots
    .filter(({ start, end, who, sure }) => {
      const [only, ...others] = who
      const listed = only !== undefined && others.length === 0 && people.has(only)
      const covered = masks.some((mask) => mask.start < end && start < mask.end)
      return sure && listed && !covered && /\s/.test(text.slice(start, end))
    })
    .map(({ start, end }) => ({ start, end, as: 'name' }))
}
