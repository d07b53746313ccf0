import { isRole, type Role } from '../../core/people/role.ts'
import { isId, type PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type RoleHeld = { readonly role: Role; readonly since: Date; readonly givenBy: string | null }

export type PersonDetails = {
  readonly id: PersonId
  readonly name: string
  readonly address: string | null
  readonly account: string | null
  readonly leftAt: Date | null
  readonly roles: readonly RoleHeld[]
}

/** The person meant by an id from outside, with the roles they hold; nothing where this school has nobody of that id. */
export async function personById(tx: InSchool, id: string): Promise<PersonDetails | undefined> {
  if (!isId(id)) return undefined
  const row = await tx
    .selectFrom('person')
    .select(['id', 'name', 'address', 'account_id as account', 'left_at as leftAt'])
    .where('school_id', '=', tx.school)
    .where('id', '=', id as PersonId)
    .executeTakeFirst()
  if (!row) return undefined
  const held = await tx
    .selectFrom('role_held as r')
    .leftJoin('person as giver', (join) =>
      join.onRef('giver.school_id', '=', 'r.school_id').onRef('giver.id', '=', 'r.given_by'),
    )
    .select(['r.role', 'r.since', 'giver.name as givenBy'])
    .where('r.school_id', '=', tx.school)
    .where('r.person_id', '=', row.id)
    .where('r.until', 'is', null)
    .orderBy('r.since')
    .orderBy('r.role')
    .execute()
  return { ...row, roles: held.flatMap(({ role, ...rest }) => (isRole(role) ? [{ role, ...rest }] : [])) }
}
