import { sql } from 'kysely'
import type { Handed } from '../../core/channels/mail-transport.ts'
import type { InSchool } from '../in-school.ts'

const states = { accepted: 'confirmed', rejected: 'rejected', unknown: 'unknown' } as const

/** Keeps what the mail server said. An answer that comes late still counts; `unknown` never takes one back. */
export async function settleDelivery(tx: InSchool, delivery: string, handed: Handed): Promise<void> {
  const state = states[handed.outcome]
  const open = handed.outcome === 'unknown' ? ['sending'] : ['sending', 'unknown']
  await sql`update delivery set state = ${state}, done_at = clock_timestamp(), problem = ${
    handed.outcome === 'accepted' ? null : handed.words.slice(0, 500)
  }, message_hash = ${handed.outcome === 'accepted' ? handed.hash : null}
    where school_id = ${tx.school} and id = ${delivery} and state = any(${open}::text[])`.execute(tx)
}
