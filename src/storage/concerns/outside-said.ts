import type { OutsideSaid } from '../../core/concerns/outside-standing.ts'
import type { InSchool } from '../in-school.ts'

/** Everything that was said about what comes from outside, the newest first. */
export async function outsideSaid(tx: InSchool): Promise<readonly OutsideSaid[]> {
  const rows = await tx
    .selectFrom('outside_said')
    .select(['entry', 'edition', 'stands', 'telephone', 'email', 'hours', 'reason', 'said_by', 'said_at'])
    .where('school_id', '=', tx.school)
    .orderBy('said_at', 'desc')
    .orderBy('entry')
    .execute()
  return rows.map(({ said_by: by, said_at: at, telephone, email, hours, ...row }) => ({
    ...row,
    contact: { telephone, email, hours },
    by,
    at,
  }))
}

export async function keepOutsideSaid(tx: InSchool, said: OutsideSaid): Promise<string> {
  const row = await tx
    .insertInto('outside_said')
    .values({
      school_id: tx.school,
      entry: said.entry,
      edition: said.edition,
      stands: said.stands,
      telephone: said.contact.telephone,
      email: said.contact.email,
      hours: said.contact.hours,
      reason: said.reason,
      said_by: said.by,
      said_at: said.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
