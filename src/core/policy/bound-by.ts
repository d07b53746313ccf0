import { isStaff, type Role } from '../people/role.ts'
import type { Clause } from './clause.ts'

const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']
const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor', 'governing-body']
const runChannels: readonly Role[] = ['channel-admin']
const helpRunChannels: readonly Role[] = [...runChannels, 'business-officer', 'office', ...leaders]
const boardAndClerk: readonly Role[] = [...board, 'clerk']
const alongside: readonly Role[] = ['volunteer', 'contractor']

type Fits = (roles: readonly Role[]) => boolean

/**
 * Whom a clause binds, by the actor that it names: the words for them, whether somebody with these roles is one, and
 * whether it is among what they are given to read, where more people are told than are bound.
 */
const actors: Readonly<Record<string, { readonly people: string; readonly binds: Fits; readonly told?: Fits }>> = {
  staff: {
    people: 'staff',
    binds: isStaff,
    told: (roles) => isStaff(roles) || holds(roles, [...boardAndClerk, ...alongside]),
  },
  all: { people: 'everybody', binds: () => true },
  // A clause that lays nothing on anybody, such as whom the policy does not bind: everybody may read it.
  nobody: { people: 'nobody', binds: () => false, told: () => true },
  // What the school itself is to do falls to those who lead it and to its governors: they read it, and sign nothing.
  school: { people: 'the school', binds: () => false, told: (roles) => holds(roles, [...leaders, ...boardAndClerk]) },
  official_poster: {
    people: 'those who post for the school',
    binds: (roles) => roles.includes('approved-poster') || holds(roles, runChannels),
    told: isStaff,
  },
  channel_admin: {
    people: 'channel administrators',
    binds: (roles) => holds(roles, runChannels),
    told: (roles) => holds(roles, helpRunChannels),
  },
  headteacher: { people: 'the headteacher', binds: (roles) => roles.includes('headteacher') },
  leadership: { people: 'school leaders', binds: (roles) => holds(roles, leaders) },
  dsl: { people: 'the safeguarding lead', binds: (roles) => holds(roles, ['dsl', 'deputy-dsl']) },
  governing_body: {
    people: 'governors',
    binds: (roles) => holds(roles, board),
    told: (roles) => holds(roles, boardAndClerk),
  },
  parent: { people: 'parents and carers', binds: (roles) => roles.includes('parent') },
  pupil: { people: 'pupils', binds: (roles) => roles.includes('pupil') },
  parent_and_pupil: { people: 'parents and pupils', binds: (roles) => holds(roles, ['parent', 'pupil']) },
  contractor: { people: 'contractors', binds: (roles) => roles.includes('contractor') },
  county_employee: {
    people: 'people the council employs',
    binds: () => false,
    told: (roles) => roles.includes('trust-officer'),
  },
}

function holds(roles: readonly Role[], wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role))
}

export const knownActors: readonly string[] = Object.keys(actors)

/** Whom a clause binds, as people say it. */
export function peopleBoundBy(actor: string): string {
  return actors[actor]?.people ?? actor.replaceAll('_', ' ')
}

/** Whether a clause binds somebody who holds these roles. A clause for the school as such binds nobody by name. */
export function bindsSomebody(actor: string, roles: readonly Role[]): boolean {
  return actors[actor]?.binds(roles) ?? false
}

/** Whether a clause is among what somebody with these roles is given to read. */
export function speaksTo(clause: Pick<Clause, 'actor'>, roles: readonly Role[]): boolean {
  const actor = actors[clause.actor]
  return (actor?.told ?? actor?.binds)?.(roles) ?? false
}

const rules: readonly Clause['modality'][] = ['must', 'must_not', 'should', 'should_not']

/** A rule to keep, rather than a fact, an aim or something allowed. */
export function isRule(modality: Clause['modality']): boolean {
  return rules.includes(modality)
}

/** A rule that says what is not to be done. */
export function forbids(modality: Clause['modality']): boolean {
  return modality === 'must_not' || modality === 'should_not'
}
