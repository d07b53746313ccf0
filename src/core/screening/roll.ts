import { consentKind, obstaclesFor } from './consent.ts'
import { isOneLetterOff, withOneLetterOut } from './one-letter-off.ts'
import { indexPart, type RollPart } from './roll-part.ts'

export type ConsentAnswer = 'yes' | 'no' | 'withdrawn'

/** A child on the roll. `consents` is by kind of channel; one that is absent was never asked for, and is not a yes. */
export type RollPupil = {
  readonly id: string
  readonly year: string
  readonly class: string
  readonly first: string
  readonly preferred: string
  readonly last: string
  /** Why the child must not be shown or named; empty where there is no such note. */
  readonly flag: string
  readonly consents: Readonly<Record<string, ConsentAnswer>>
}

/** A roll made ready for reading texts against. A value: adding or removing a child gives a new one and leaves this as it was. */
export type RollIndex = { readonly parts: readonly RollPart[] }

export function indexRoll(pupils: Iterable<RollPupil>): RollIndex {
  return { parts: [indexPart(pupils)] }
}

function staying(part: RollPart): RollPupil[] {
  return [...part.pupils.values()].filter((pupil) => !part.gone.has(pupil.id))
}

/** The roll without one child. */
export function withoutPupil(roll: RollIndex, id: string): RollIndex {
  const parts = roll.parts.map((part) => {
    if (!part.pupils.has(id) || part.gone.has(id)) return part
    const left = { ...part, gone: new Set(part.gone).add(id) }
    const worthRebuilding = left.gone.size > Math.max(32, part.pupils.size / 100)
    return worthRebuilding ? indexPart(staying(left)) : left
  })
  return { parts }
}

/** The roll with one child added, or in place of the child of the same id. Small parts are joined, so that there are never many. */
export function withPupil(roll: RollIndex, pupil: RollPupil): RollIndex {
  const parts = [...withoutPupil(roll, pupil.id).parts, indexPart([pupil])]
  while (parts.length > 1) {
    const [larger, smaller] = parts.slice(-2)
    if (larger === undefined || smaller === undefined || larger.pupils.size > smaller.pupils.size * 8) break
    parts.splice(-2, 2, indexPart([...staying(larger), ...staying(smaller)]))
  }
  return { parts }
}

/** Every child on the roll who goes by this pair: `maya okonkwo`, `m okonkwo`, `maya o`. */
export function pupilsCalled(roll: RollIndex, given: string, family: string): readonly RollPupil[] {
  const key = `${given} ${family}`
  const found: RollPupil[] = []
  for (const part of roll.parts) {
    for (const pupil of part.pairs.get(key) ?? []) if (!part.gone.has(pupil.id)) found.push(pupil)
  }
  return found
}

/** The children on the roll with this first or preferred name, where they are no more than `most`: otherwise nothing. */
export function namesakes(roll: RollIndex, given: string, most: number): readonly RollPupil[] | undefined {
  const found: RollPupil[] = []
  for (const part of roll.parts) {
    const named = part.givens.get(given)?.pupils ?? []
    if (named.length - part.gone.size > most) return undefined
    for (const pupil of named) if (!part.gone.has(pupil.id)) found.push(pupil)
  }
  return found.length > most ? undefined : found
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Every child on the roll with this surname, by the initials that go with it. */
export function pupilsOfFamily(roll: RollIndex, form: string): readonly RollPupil[] {
  if (!isFamily(roll, form)) return []
  return [...new Set([...letters].flatMap((letter) => pupilsCalled(roll, letter, form)))]
}

export function isGiven(roll: RollIndex, form: string): boolean {
  return roll.parts.some((part) => part.givens.has(form))
}

export function isFamily(roll: RollIndex, form: string): boolean {
  return roll.parts.some((part) => part.families.has(form))
}

/** Whether a name of several words begins with this one. */
export function isBeginning(roll: RollIndex, form: string): boolean {
  return roll.parts.some((part) => part.beginnings.has(form))
}

function nearby(word: string, near: (part: RollPart, left: string) => readonly string[] | undefined, roll: RollIndex) {
  const found = new Set<string>()
  for (const left of withOneLetterOut(word)) {
    for (const part of roll.parts) {
      for (const form of near(part, left) ?? []) if (isOneLetterOff(word, form)) found.add(form)
    }
  }
  return found
}

/** Surnames of four letters or more that are one slip of the finger away. */
export function familiesNear(roll: RollIndex, word: string): ReadonlySet<string> {
  return nearby(word, (part, left) => part.nearFamilies.get(left), roll)
}

/** First names of four letters or more that are one slip of the finger away. */
export function givensNear(roll: RollIndex, word: string): ReadonlySet<string> {
  return nearby(word, (part, left) => part.nearGivens.get(left), roll)
}

/** Whether each child with this first name may be named on every kind of channel: a yes to each, and no note against it. */
export function allMayBeNamed(roll: RollIndex, given: string, kinds: readonly string[]): boolean {
  const asked = kinds.map(consentKind)
  return roll.parts.every((part) => {
    const named = part.givens.get(given)
    if (named === undefined) return true
    if (part.gone.size > 0) {
      return named.pupils.every((pupil) => part.gone.has(pupil.id) || obstaclesFor(pupil, kinds).length === 0)
    }
    return named.flagged === 0 && asked.every((kind) => named.yes.get(kind) === named.pupils.length)
  })
}
