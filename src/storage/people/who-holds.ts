import { isRole, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Holder = { readonly role: Role; readonly person: PersonId; readonly name: string; readonly account: string }

/** Who holds which role now, of those who can sign in, the longest-serving first. */
export async function whoHolds(tx: InSchool): Promise<readonly Holder[]> {
  const rows = await tx
    .selectFrom('role_held as r')
    .innerJoin('person as p', (join) => join.onRef('p.school_id', '=', 'r.school_id').onRef('p.id', '=', 'r.person_id'))
    .select(['r.role', 'p.id as person', 'p.name', 'p.account_id as account'])
    .where('r.school_id', '=', tx.school)
    .where('r.until', 'is', null)
    .where('p.left_at', 'is', null)
    .where('p.account_id', 'is not', null)
    .orderBy('r.since')
    .orderBy('p.id')
    .execute()
  return rows.flatMap(({ role, account, ...rest }) => (isRole(role) && account ? [{ role, account, ...rest }] : []))
}
