import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Named = { readonly name: string /** Whether they can sign in here now. */; readonly joined: boolean }

/** What these people are called, whether or not they still belong to the school. */
export async function namesOf(tx: InSchool, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Named>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<Named & { id: PersonId }>`
    select id, name, account_id is not null and left_at is null as joined from person
    where school_id = ${tx.school} and id = any(${[...new Set(people)]}::uuid[]) order by name, id`.execute(tx)
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}
