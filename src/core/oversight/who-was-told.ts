import { speaksTo } from '../policy/bound-by.ts'
import type { Clause } from '../policy/clause.ts'
import type { PersonId } from '../school/ids.ts'
import type { ToldFacts } from './told-facts.ts'

/** Of those a clause is for: who said that they have read it as it stands, since when, and who has not yet. */
export type WhoWasTold = {
  readonly read: readonly { readonly person: PersonId; readonly reading: string; readonly at: Date }[]
  readonly notYet: readonly PersonId[]
}

/**
 * Whom the school tells by what it publishes: pupils and families mostly have no account. Only those who sign in here can
 * say that they read it, and only they are counted.
 */
const toldPublicly: readonly string[] = ['parent', 'pupil', 'parent_and_pupil', 'county_employee', 'contractor']

export function isToldPublicly({ actor }: Pick<Clause, 'actor'>): boolean {
  return toldPublicly.includes(actor)
}

/** Who read a clause and who did not, the earliest reading of its words first. */
export function whoWasTold({ people, readings }: Pick<ToldFacts, 'people' | 'readings'>, clause: Clause): WhoWasTold {
  const bound = people.filter(({ roles }) => speaksTo(clause, roles)).map(({ person }) => person)
  const of = new Set(bound)
  const first = new Map<PersonId, WhoWasTold['read'][number]>()
  for (const { id, person, at, clauses } of readings) {
    if (!of.has(person) || !clauses.includes(clause.id)) continue
    const known = first.get(person)
    if (!known || at < known.at) first.set(person, { person, reading: id, at })
  }
  return {
    read: [...first.values()].sort((a, b) => a.at.getTime() - b.at.getTime()),
    notYet: bound.filter((person) => !first.has(person)),
  }
}
