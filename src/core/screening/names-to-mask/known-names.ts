import { folded } from '../letter.ts'
import { otherNamesFor } from '../lists/nicknames.ts'
import { familyForms, givenForms } from '../name-forms.ts'
import type { NamedPerson } from './named-person.ts'

export type NamePart = 'given' | 'family' | 'whole'
export type KnownName = { readonly person: NamedPerson; readonly part: NamePart }

/** Every form in which anybody’s name may stand, as it is when its letters are drawn together. */
export type KnownNames = {
  readonly forms: ReadonlyMap<string, readonly KnownName[]>
  /** Forms of names that are written as several words. */
  readonly ofSeveral: ReadonlySet<string>
  /** Forms of those who are near, longest first: looked for also inside what is run together or disguised. */
  readonly near: readonly { readonly form: string; readonly known: KnownName }[]
  /** Both names run together. */
  readonly wholes: ReadonlySet<string>
}

export function knownNames(people: readonly NamedPerson[]): KnownNames {
  const forms = new Map<string, KnownName[]>()
  const ofSeveral = new Set<string>()
  const near: { form: string; known: KnownName }[] = []
  const wholes = new Set<string>()
  for (const person of people) {
    const add = (form: string, part: NamePart) => {
      if (form.length < 2) return
      const list = forms.get(form) ?? []
      if (list.some((one) => one.person === person && one.part === part)) return
      const known = { person, part }
      list.push(known)
      forms.set(form, list)
      if (part === 'whole') wholes.add(form)
      if (person.near) near.push({ form, known })
    }
    const given = givenNames(person)
    const family = familyForms(person.last)
    for (const form of given) add(form, 'given')
    for (const form of family) add(form, 'family')
    for (const one of given) {
      for (const other of family) {
        add(`${one}${other}`, 'whole')
        add(`${other}${one}`, 'whole')
        if (other.length > 3) add(`${one.slice(0, 1)}${other}`, 'whole')
      }
    }
    for (const name of [person.first, person.preferred, person.last, ...person.also]) {
      if (piecesOf(name).length > 1) ofSeveral.add(folded(name))
    }
    for (const name of person.also) {
      const pieces = piecesOf(name)
      add(folded(name), pieces.length > 1 ? 'whole' : 'given')
      for (const piece of pieces) if (piece.length > 2) add(folded(piece), 'given')
    }
  }
  return { forms, ofSeveral, wholes, near: near.sort((one, other) => other.form.length - one.form.length) }
}

/** Their first names and what people make of them; of somebody near, each of several. */
function givenNames({ first, preferred, near }: NamedPerson): readonly string[] {
  const own = givenForms(first, preferred)
  const pieces = near ? [...piecesOf(first), ...piecesOf(preferred)].filter((one) => one.length > 2).map(folded) : []
  const called = [...own, ...pieces]
  return [...new Set([...called, ...called.flatMap((name) => otherNamesFor(name))])].filter((form) => form !== '')
}

function piecesOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}'’]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((piece) => piece !== '')
}
