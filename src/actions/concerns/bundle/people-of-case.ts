import type { BundlePerson, PersonKind } from '../../../core/concerns/bundle/bundle-person.ts'
import { namesTyped } from '../../../core/concerns/bundle/names-typed.ts'
import type { PartInCase } from '../../../core/concerns/case-step.ts'
import { isStaff, type Role } from '../../../core/people/role.ts'
import { folded } from '../../../core/screening/letter.ts'
import { type NamedPerson, namedPerson } from '../../../core/screening/names-to-mask/named-person.ts'
import type { CaseForBundle } from './case-for-bundle.ts'

/** Everybody who is, or might be, named in a case: those with a part in it first, then who acted on it, then the rest. */
export type PeopleOfCase = { readonly people: readonly BundlePerson[]; readonly named: readonly NamedPerson[] }

type Linked = {
  readonly name: string
  readonly part: PartInCase
  readonly id: string | null
  readonly kind: PersonKind
}
const onBoard: readonly Role[] = [
  'chair-of-governors',
  'vice-chair',
  'governor',
  'governing-body',
  'clerk',
  'trust-officer',
]

export function peopleOfCase(of: CaseForBundle): PeopleOfCase {
  const { chart, roll, names } = of
  const rolesOf = new Map(chart.people.map(({ id, roles }) => [id as string, roles]))
  const kindOf = (id: string): PersonKind => {
    const roles = rolesOf.get(id) ?? []
    if (isStaff(roles) || roles.length === 0) return 'staff'
    if (roles.some((role) => onBoard.includes(role))) return 'governor'
    return roles.includes('parent') ? 'parent' : 'person'
  }
  const known = [
    ...[...names].map(([id, name]) => ({ key: `person:${id}`, name, kind: kindOf(id), forms: [folded(name)] })),
    ...roll.map(({ id, first, preferred, last }) => ({
      key: `pupil:${id}`,
      name: `${preferred === '' ? first : preferred} ${last}`,
      kind: 'pupil' as const,
      forms: [folded(`${first}${last}`), folded(`${preferred}${last}`), folded(`${last}${first}`)],
    })),
  ]
  const byForm = Map.groupBy(
    known.flatMap((one) => one.forms.map((form) => ({ form, one }))),
    ({ form }) => form,
  )
  const people = new Map<string, BundlePerson>()
  const link = ({ name, part, id, kind }: Linked) => {
    const same = new Set((byForm.get(folded(name)) ?? []).map(({ one }) => one))
    const found =
      id !== null ? known.find(({ key }) => key === `person:${id}`) : same.size === 1 ? [...same][0] : undefined
    const key = found?.key ?? `named:${folded(name)}`
    const before = people.get(key)
    const parts = [...new Set([...(before?.parts ?? []), part])]
    people.set(key, { key, name: found?.name ?? name, kind: found?.kind ?? before?.kind ?? kind, parts, acted: false })
  }
  for (const one of linkedIn(of)) link(one)
  const linked = [...people.keys()]
  for (const id of actorsIn(of)) {
    const key = `person:${id}`
    const before = people.get(key)
    const name = names.get(id)
    if (before) people.set(key, { ...before, acted: true })
    else if (name !== undefined) people.set(key, { key, name, kind: kindOf(id), parts: [], acted: true })
  }
  for (const { key, name, kind } of known) {
    if (!people.has(key)) people.set(key, { key, name, kind, parts: [], acted: false })
  }
  const near = new Set(linked)
  return { people: [...people.values()], named: [...people.values()].map((one) => asNamed(of, one, near.has(one.key))) }
}

/** Everybody to whom somebody gave a part, in the order in which it was given. */
function linkedIn({ open, chart }: CaseForBundle): readonly Linked[] {
  const holders = (role: Role): readonly Linked[] =>
    chart.people
      .filter(({ roles }) => roles.includes(role))
      .map(({ id, name }) => ({ name, part: 'alleged', id, kind: 'staff' }))
  const typed = (names: string, about: string | null): readonly Linked[] =>
    namesTyped(names).map((name) => ({
      name,
      part: about === 'child' ? 'affected' : 'alleged',
      id: null,
      kind: about === 'child' ? 'pupil' : 'person',
    }))
  const from = (about: string | null) => (about === 'headteacher' || about === 'dsl' ? holders(about) : [])
  const tellers = {
    staff: 'staff',
    governor: 'governor',
    volunteer: 'person',
    parent: 'parent',
    pupil: 'pupil',
    public: 'person',
  } as const
  const reports = open.reports.flatMap(({ told, teller, toldBy }): readonly Linked[] => [
    ...(told.name === null && toldBy === null
      ? []
      : [{ name: told.name ?? '', part: 'reporter' as const, id: toldBy, kind: tellers[teller] }]),
    ...from(told.about),
    ...typed(told.names, told.about),
  ])
  const entries = open.entries.flatMap(({ said }): readonly Linked[] => {
    if (said.kind === 'also-about') return [...from(said.about), ...typed(said.names, said.about)]
    if (said.kind !== 'linked') return []
    return [{ name: said.name, part: said.role, id: said.person, kind: kindInWords(`${said.name} ${said.words}`) }]
  })
  // Who was linked by hand stands first: their part is known, not guessed from a form.
  return [...entries, ...reports].filter(({ name, id }) => name !== '' || id !== null)
}

function kindInWords(words: string): PersonKind {
  if (/\b(?:mum|mother|dad|father|parent|carer|guardian|gran\w*|nan)\b/i.test(words)) return 'parent'
  return /\b(?:pupil|year \d|class|y\d{1,2}|reception)\b/i.test(words) ? 'pupil' : 'person'
}

function actorsIn({ open, log }: CaseForBundle): ReadonlySet<string> {
  const said = open.entries.flatMap(({ by, said: one }) => [
    by,
    ...(one.kind === 'action' ? [one.owner] : []),
    ...(one.kind === 'let-in' ? [one.person] : []),
    ...(one.kind === 'told-more' ? one.out : []),
    ...(one.kind === 'passed-on' ? [one.from, one.to] : []),
  ])
  const told = new Set<string | null>(open.reports.map(({ toldBy }) => toldBy))
  const logged = log.flatMap(({ actor, verb }) => (verb === 'tell' || told.has(actor) ? [] : [actor]))
  return new Set([open.row.owner, ...said, ...logged].filter((id): id is string => id !== null))
}

function asNamed({ chart, roll }: CaseForBundle, { key, name }: BundlePerson, near: boolean): NamedPerson {
  const id = key.slice(key.indexOf(':') + 1)
  const pupil = key.startsWith('pupil:') ? roll.find((one) => one.id === id) : undefined
  if (pupil) return { key, first: pupil.first, preferred: pupil.preferred, last: pupil.last, also: [], near }
  const also = key.startsWith('person:') ? (chart.people.find((one) => one.id === id)?.alsoCalled ?? []) : []
  return namedPerson(key, name, near, also)
}
