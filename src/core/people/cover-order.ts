import type { PersonId } from '../school/ids.ts'
import { type Role, usualCover } from './role.ts'

export type PersonToday = {
  readonly id: PersonId
  readonly name: string
  readonly roles: readonly Role[]
  /** Away today, by the office's note. */
  readonly away: boolean
}

/**
 * Who stands in for a role, in order, of those at work: the people the school named for it, else the holders of the
 * roles that usually cover it (a default of Signpost, shown as such).
 */
export function coverOrder(
  role: Role,
  people: readonly PersonToday[],
  named: readonly PersonId[],
): readonly PersonId[] {
  const here = people.filter((person) => !person.away && !person.roles.includes(role))
  if (named.length > 0) return named.filter((id) => here.some((person) => person.id === id))
  const inOrder = usualCover(role).flatMap((cover) => here.filter((person) => person.roles.includes(cover)))
  return [...new Set(inOrder.map((person) => person.id))]
}

/** Those who hold a role and are at work today. */
export function holdersHere(role: Role, people: readonly PersonToday[]): readonly PersonId[] {
  return people.filter((person) => !person.away && person.roles.includes(role)).map((person) => person.id)
}
