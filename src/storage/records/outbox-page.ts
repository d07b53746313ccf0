import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type OutboxRow = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly at: Date
}

/**
 * What the demo would have mailed, the newest first. A mail that says to somebody that something needs them is there for
 * them alone: that one was written at all, and to whom, tells of what it is about.
 */
export async function outboxPage(
  tx: InSchool,
  person: PersonId,
  offset: number,
  limit: number,
): Promise<readonly OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    select o.id, o.recipient as "to", o.subject, o.body, o.at from demo_outbox o
    where o.school_id = ${tx.school} and not exists (select from mail m
      where m.school_id = o.school_id and m.id = substring(o.message_id from '^<m\\.([0-9a-f-]{36})@')::uuid
        and m.recipient is distinct from (select p.address from person p where p.school_id = m.school_id and p.id = ${person}))
    order by o.at desc, o.id offset ${offset} limit ${limit}`.execute(tx)
  return rows
}
