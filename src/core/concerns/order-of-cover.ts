import { type Role, usualCover } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import type { Chart, ChartPerson } from './chart.ts'
import type { Recipient } from './route.ts'

/** Somebody who may take a report, as what, and in whose place. */
export type Taker = { readonly person: ChartPerson; readonly as: Role; readonly inPlaceOf: Role | null }

/** The facts of one report that decide who on the chart may take it. */
export type Field = {
  readonly chart: Chart
  readonly concerned: ReadonlySet<PersonId>
  readonly reporter: PersonId | null
}

/** Who stands over a role when its holder is concerned: never somebody who answers to them where that can be helped. */
const above: { readonly [R in Role]?: readonly Role[] } = {
  headteacher: ['chair-of-governors', 'vice-chair', 'trust-officer'],
  'deputy-headteacher': ['headteacher', 'chair-of-governors', 'vice-chair', 'trust-officer'],
  dsl: ['deputy-dsl', 'headteacher', 'chair-of-governors', 'vice-chair', 'trust-officer'],
  'chair-of-governors': ['vice-chair', 'trust-officer'],
  'vice-chair': ['chair-of-governors', 'trust-officer'],
}
const aboveAnybody: readonly Role[] = ['headteacher', 'chair-of-governors', 'vice-chair', 'trust-officer']

/** Who speaks for a body, or for a school that is named without saying who. */
const speakers: { readonly [R in Recipient]?: readonly Role[] } = {
  'governing-body': ['chair-of-governors', 'vice-chair', 'governor'],
  school: ['headteacher', 'dsl'],
}

/** Those who hold a role and may take this report today. */
export function holdersFor(role: Role, field: Field): readonly ChartPerson[] {
  const held = field.chart.people.filter((person) => person.roles.includes(role))
  const mine = role === 'line-manager' ? managerOf(field) : undefined
  return (mine ? [mine] : held).filter((person) => isFree(person, field))
}

function managerOf({ chart, reporter }: Field): ChartPerson | undefined {
  const manager = chart.people.find((person) => person.id === reporter)?.manager
  return chart.people.find((person) => person.id === manager)
}

export function isFree(person: ChartPerson, { concerned }: Field): boolean {
  return !concerned.has(person.id) && !person.away && person.canOpen
}

function isConcerned(role: Role, { chart, concerned }: Field): boolean {
  return chart.people.some((person) => person.roles.includes(role) && concerned.has(person.id))
}

/**
 * Everybody who may take what is asked of any of these, best first: the holders, whoever the school named to stand in
 * for them, the usual cover, and those above. Nobody concerned, away, or unable to open a case is among them.
 */
export function orderOfCover(anyOf: readonly Recipient[], field: Field): readonly Taker[] {
  const asked = anyOf.flatMap(
    (recipient): readonly Role[] => speakers[recipient] ?? (recipient === 'school' ? [] : [recipient]),
  )
  const holders = asked.flatMap((role) =>
    holdersFor(role, field).map((person): Taker => ({ person, as: role, inPlaceOf: null })),
  )
  const standIns = asked.flatMap((role) => [...coverFor(role, field), ...over(role, field)])
  return onceEach([...holders, ...standIns])
}

/** Cover for an absence. Where the holder is concerned, cover below them is passed over for those above. */
function coverFor(role: Role, field: Field): readonly Taker[] {
  if (isConcerned(role, field) && role !== 'dsl') return []
  const named = field.chart.namedCover[role] ?? []
  if (named.length > 0) {
    return field.chart.people
      .filter((person) => named.includes(person.id) && isFree(person, field))
      .sort((one, other) => named.indexOf(one.id) - named.indexOf(other.id))
      .map((person) => ({ person, as: role, inPlaceOf: role }))
  }
  return usualCover(role).flatMap((cover) => takersBy(cover, role, field))
}

function over(role: Role, field: Field): readonly Taker[] {
  return (above[role] ?? aboveAnybody).flatMap((higher) => takersBy(higher, role, field))
}

function takersBy(as: Role, inPlaceOf: Role, field: Field): readonly Taker[] {
  return holdersFor(as, field).map((person) => ({ person, as, inPlaceOf }))
}

export function onceEach(takers: readonly Taker[]): readonly Taker[] {
  const seen = new Set<PersonId>()
  return takers.filter(({ person }) => (seen.has(person.id) ? false : Boolean(seen.add(person.id))))
}
