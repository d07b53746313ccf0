import type { Actor } from '../../core/access/actor.ts'
import { type PersonDetails, personById } from '../../storage/people/person-by-id.ts'
import type { Reply, SchoolVisit } from '../route.ts'

/** Whoever acts, as actions that write mail need them. */
export function actorHere(visit: SchoolVisit): Actor & { readonly schoolName: string } {
  return { ...visit.actor, schoolName: visit.schoolName }
}

/** Runs a page about one person of this school who has not left; anybody else is not there at all. */
export async function withPerson(visit: SchoolVisit, work: (person: PersonDetails) => Promise<Reply>): Promise<Reply> {
  const person = await personById(visit.tx, visit.params['id'] ?? '')
  return person && person.leftAt === null ? work(person) : 'not-found'
}
