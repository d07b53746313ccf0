import type { Role } from '../../core/people/role.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleToday } from '../../storage/people/people-today.ts'
import { writersOf } from '../../storage/publishing/publication-row.ts'

const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']

/** Those who hear what went wrong with a post: whoever wrote it, and the school's leaders. */
export async function writersAndLeaders(tx: InSchool, post: PostId, now: Date): Promise<readonly PersonId[]> {
  const people = await peopleToday(tx, now)
  const leading = people.filter((person) => person.roles.some((role) => leaders.includes(role)))
  return [...new Set([...(await writersOf(tx, post)), ...leading.map((person) => person.id)])]
}
