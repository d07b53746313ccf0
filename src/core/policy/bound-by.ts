import { isStaff, type Role } from '../people/role.ts'
import type { Clause } from './clause.ts'

const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']
const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor', 'governing-body']
const runChannels: readonly Role[] = ['channel-admin']

/** Whom a clause binds, by the actor that it names: the words for them, and whether somebody with these roles is one. */
const actors: Readonly<
  Record<string, { readonly people: string; readonly binds: (roles: readonly Role[]) => boolean }>
> = {
  staff: { people: 'staff', binds: isStaff },
  all: { people: 'everybody', binds: () => true },
  school: { people: 'the school', binds: () => false },
  official_poster: {
    people: 'those who post for the school',
    binds: (roles) => roles.includes('approved-poster') || roles.some((role) => runChannels.includes(role)),
  },
  channel_admin: {
    people: 'channel administrators',
    binds: (roles) => roles.some((role) => runChannels.includes(role)),
  },
  headteacher: { people: 'the headteacher', binds: (roles) => roles.includes('headteacher') },
  leadership: { people: 'school leaders', binds: (roles) => roles.some((role) => leaders.includes(role)) },
  dsl: { people: 'the safeguarding lead', binds: (roles) => roles.includes('dsl') || roles.includes('deputy-dsl') },
  governing_body: { people: 'governors', binds: (roles) => roles.some((role) => board.includes(role)) },
  parent: { people: 'parents and carers', binds: (roles) => roles.includes('parent') },
  pupil: { people: 'pupils', binds: (roles) => roles.includes('pupil') },
  parent_and_pupil: {
    people: 'parents and pupils',
    binds: (roles) => roles.includes('parent') || roles.includes('pupil'),
  },
  contractor: { people: 'contractors', binds: (roles) => roles.includes('contractor') },
  county_employee: { people: 'people the council employs', binds: () => false },
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

const rules: readonly Clause['modality'][] = ['must', 'must_not', 'should', 'should_not']

/** A rule to keep, rather than a fact, an aim or something allowed. */
export function isRule(modality: Clause['modality']): boolean {
  return rules.includes(modality)
}
