import { sql } from 'kysely'
import type { InSchool } from '../in-school.ts'

export type WaitingMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** A mail not yet sent, held until the transaction ends. Nothing where it was sent or another process has it. */
export async function mailToSend(tx: InSchool, id: string): Promise<WaitingMail | undefined> {
  const { rows } = await sql<WaitingMail>`select id, recipient, subject, body from mail
    where school_id = ${tx.school} and id = ${id} and sent_at is null for update skip locked`.execute(tx)
  return rows[0]
}

export async function waitingMail(tx: InSchool, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from mail where school_id = ${tx.school} and sent_at is null
    and problem is null order by created_at limit ${limit}`.execute(tx)
  return rows.map((row) => row.id)
}

export async function markMail(
  tx: InSchool,
  id: string,
  result: { sentAt: Date } | { problem: string },
): Promise<void> {
  const set = 'sentAt' in result ? { sent_at: result.sentAt, problem: null } : { problem: result.problem.slice(0, 500) }
  await tx.updateTable('mail').set(set).where('school_id', '=', tx.school).where('id', '=', id).execute()
}
