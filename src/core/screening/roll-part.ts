import { familyForms, givenForms } from './name-forms.ts'
import { withOneLetterOut } from './one-letter-off.ts'
import type { RollPupil } from './roll.ts'

/** Those who go by one first name, and how many of them agreed to each kind of channel. */
export type Namesakes = {
  readonly pupils: RollPupil[]
  readonly yes: Map<string, number>
  flagged: number
}

/** A part of a roll, indexed once. `gone` are pupils that have since left it. */
export type RollPart = {
  readonly pupils: ReadonlyMap<string, RollPupil>
  readonly gone: ReadonlySet<string>
  readonly givens: ReadonlyMap<string, Namesakes>
  readonly families: ReadonlySet<string>
  /** First words of names that are written as several: `ellie` of Ellie-May. */
  readonly beginnings: ReadonlySet<string>
  /** Pupils by `first last`, by `f last` and by `first l`. */
  readonly pairs: ReadonlyMap<string, readonly RollPupil[]>
  /** Long surnames and first names by what is left when one letter is taken out, for slips of the finger. */
  readonly nearFamilies: ReadonlyMap<string, readonly string[]>
  readonly nearGivens: ReadonlyMap<string, readonly string[]>
}

const longFamily = 4
const longGiven = 4

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else if (list[list.length - 1] !== item) list.push(item)
}

function near(forms: Iterable<string>, shortest: number): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const form of forms) {
    if (form.length < shortest) continue
    for (const left of withOneLetterOut(form)) addTo(found, left, form)
  }
  return found
}

function beginningsOf(name: string): readonly string[] {
  const pieces = name.split(/[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((piece) => piece !== '')
  return pieces.length > 1 ? givenForms(pieces[0] ?? '', '') : []
}

/** The same answer for the same name, since a roll holds few different ones. */
function once<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const answer = known.get(name) ?? work(name)
    known.set(name, answer)
    return answer
  }
}

export function indexPart(roll: Iterable<RollPupil>): RollPart {
  const formsOfFirst = once((name) => givenForms(name, ''))
  const formsOfLast = once(familyForms)
  const beginningsOfName = once(beginningsOf)
  const pupils = new Map<string, RollPupil>()
  const givens = new Map<string, Namesakes>()
  const families = new Set<string>()
  const beginnings = new Set<string>()
  const pairs = new Map<string, RollPupil[]>()
  for (const pupil of roll) pupils.set(pupil.id, pupil)
  for (const pupil of pupils.values()) {
    const given = new Set([...formsOfFirst(pupil.first), ...formsOfFirst(pupil.preferred)])
    const family = formsOfLast(pupil.last)
    for (const form of given) {
      const namesakes = givens.get(form) ?? { pupils: [], yes: new Map<string, number>(), flagged: 0 }
      namesakes.pupils.push(pupil)
      if (pupil.flag !== '') namesakes.flagged++
      for (const [kind, answer] of Object.entries(pupil.consents)) {
        if (answer === 'yes') namesakes.yes.set(kind, (namesakes.yes.get(kind) ?? 0) + 1)
      }
      givens.set(form, namesakes)
    }
    for (const form of family) {
      families.add(form)
      for (const first of given) {
        addTo(pairs, `${first} ${form}`, pupil)
        addTo(pairs, `${first.slice(0, 1)} ${form}`, pupil)
      }
    }
    for (const first of given) addTo(pairs, `${first} ${family[0]?.slice(0, 1) ?? ''}`, pupil)
    for (const name of [pupil.first, pupil.preferred, pupil.last]) {
      for (const beginning of beginningsOfName(name)) beginnings.add(beginning)
    }
  }
  return {
    pupils,
    gone: new Set(),
    givens,
    families,
    beginnings,
    pairs,
    nearFamilies: near(families, longFamily),
    nearGivens: near(givens.keys(), longGiven),
  }
}
