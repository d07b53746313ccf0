import { coverOrder, holdersHere, type PersonToday } from '../../core/people/cover-order.ts'
import { isStaff } from '../../core/people/role.ts'
import { whoAgreesAsHead } from '../../core/posts/may-agree.ts'
import type { ReadingStep } from '../../core/posts/reading-route.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { namedCover, peopleToday } from '../../storage/people/people-today.ts'

export type Readers = {
  readonly people: readonly PersonToday[]
  readonly headsHere: readonly PersonId[]
  readonly coverForHead: readonly PersonId[]
}

/** What of a post decides who may read it. */
export type ToBeRead = { readonly writers: readonly PersonId[]; readonly urgent: boolean }

export async function readersToday(tx: InSchool, now: Date): Promise<Readers> {
  const [people, named] = await Promise.all([peopleToday(tx, now), namedCover(tx, 'headteacher')])
  return {
    people,
    headsHere: holdersHere('headteacher', people),
    coverForHead: coverOrder('headteacher', people, named),
  }
}

/** Everybody at work who could agree this step of a post by these writers. */
export function ableToAgree(readers: Readers, step: ReadingStep, post: ToBeRead): readonly PersonId[] {
  if (step === 'headteacher') return whoAgreesAsHead({ ...readers, ...post }).able
  return readers.people
    .filter((person) => !person.away && isStaff(person.roles) && !post.writers.includes(person.id))
    .map((person) => person.id)
}

/**
 * Whom to ask first: an urgent post goes to everybody in the order of cover at once, so that whoever sees it first can
 * answer; another goes to leaders and the office rather than to forty people.
 */
export function askedFirst(readers: Readers, step: ReadingStep, post: ToBeRead): readonly PersonId[] {
  const able = ableToAgree(readers, step, post)
  if (step === 'headteacher') return able
  const close = [
    ...readers.headsHere,
    ...readers.coverForHead,
    ...rolesHere(readers, ['business-officer', 'office', 'channel-admin']),
  ]
  const first = [...new Set(close)].filter((person) => able.includes(person))
  return first.length > 0 ? first : able
}

function rolesHere(readers: Readers, roles: readonly PersonToday['roles'][number][]): readonly PersonId[] {
  return roles.flatMap((role) => holdersHere(role, readers.people))
}
