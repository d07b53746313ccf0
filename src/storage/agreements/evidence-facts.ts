import { sql } from 'kysely'
import type { AgreementFacts, Asked } from '../../core/agreements/evidence.ts'
import { staffRoles } from '../../core/people/role.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { standingAcknowledgements } from './standing-acknowledgements.ts'

/** Who on the staff has signed or confirmed the rules as they stand, and since when they were asked to. */
export async function agreementFacts(
  tx: InSchool,
  _policy: Policy,
  wordsSince: Date,
  readings: readonly (NonNullable<Asked['read']> & { readonly person: PersonId })[],
): Promise<AgreementFacts> {
  const { rows } = await sql<Omit<Asked, 'read' | 'given'>>`
    select p.id as person, min(r.since) as since,
      exists (select 1 from post_writer w where w.school_id = p.school_id and w.person_id = p.id) as writes
    from person p join role_held r on r.school_id = p.school_id and r.person_id = p.id
      and (r.until is null or r.until > now()) and r.role = any(${[...staffRoles]}::text[])
    where p.school_id = ${tx.school} and p.left_at is null
    group by p.school_id, p.id order by p.id`.execute(tx)
  const standing = await standingAcknowledgements(tx)
  const givenBy = (person: PersonId): Asked['given'] => {
    const given = standing.get(person)
    return given ? { how: given.how, id: given.id, at: given.at } : null
  }
  const staff = rows.map((row) => ({
    ...row,
    given: givenBy(row.person),
    read: readings.findLast(({ person }) => person === row.person) ?? null,
  }))
  return { staff, wordsSince }
}
