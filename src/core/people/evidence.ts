import { stateOfUses } from '../policy/state/call.ts'
import { type Keeping, type SubjectEvidence, settling, within } from '../policy/state/evidence.ts'
import type { PersonId } from '../school/ids.ts'
import type { Role } from './role.ts'

export type PeopleFacts = {
  readonly people: readonly { readonly person: PersonId; readonly since: Date; readonly roles: readonly Role[] }[]
}

const meant: Readonly<Record<string, readonly Role[]>> = {
  teachers: ['teacher'],
  'support-staff': ['support-staff', 'office', 'business-officer'],
  'supply-staff': ['supply'],
  governors: ['chair-of-governors', 'vice-chair', 'governor', 'clerk'],
  trustees: ['governor'],
  contractors: ['contractor'],
  visitors: ['contractor'],
  'service-providers': ['contractor'],
  volunteers: ['volunteer'],
  trainees: ['trainee'],
  apprentices: ['trainee'],
  leadership: ['headteacher', 'deputy-headteacher', 'senior-leader'],
  pupils: ['pupil'],
  parents: ['parent'],
}

/** The roles that a policy means by a word for people it binds. */
export function rolesInScope(word: string): readonly Role[] {
  return meant[word] ?? []
}

const inScope: Keeping<PeopleFacts> = {
  name: 'people-the-policy-binds',
  carries: within('people', settling('people-in-scope'), ['record']),
  at: '/people',
  control: 'People and the roles they hold',
  state: ({ people }, { clause }) => {
    const words: readonly string[] = Array.isArray(clause.setting?.['people-in-scope'])
      ? clause.setting['people-in-scope'].map(String)
      : []
    const wanted = words.flatMap(rolesInScope)
    return stateOfUses(
      people
        .filter(({ roles }) => roles.some((role) => wanted.includes(role)))
        .map(({ person, since }) => ({ kind: 'person', id: person, at: since, href: `/people/${person}` })),
    )
  },
}

const headIsDsl: Keeping<PeopleFacts> = {
  name: 'headteacher-is-safeguarding-lead',
  carries: within('people', settling('headteacher-is-dsl'), ['record']),
  at: '/people',
  control: 'Who holds which role',
  state: ({ people }) =>
    stateOfUses(
      people
        .filter(({ roles }) => roles.includes('headteacher') && roles.includes('dsl'))
        .map(({ person, since }) => ({ kind: 'person', id: person, at: since, href: `/people/${person}` })),
    ),
}

export const peopleEvidence: SubjectEvidence<PeopleFacts> = { subject: 'people', keepings: [inScope, headIsDsl] }
