import type { InSchool } from '../in-school.ts'

export type OutboxRow = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly at: Date
}

/** What the demo would have mailed, the newest first. */
export async function outboxPage(tx: InSchool, offset: number, limit: number): Promise<readonly OutboxRow[]> {
  const rows = await tx
    .selectFrom('demo_outbox')
    .select(['id', 'recipient', 'subject', 'body', 'at'])
    .where('school_id', '=', tx.school)
    .orderBy('at', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(({ id, recipient, subject, body, at }) => ({ id, to: recipient, subject, body, at }))
}
