import { sql } from 'kysely'
import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** On which of these channels somebody is an approved poster. */
export async function approvedOn(
  tx: InSchool,
  person: PersonId,
  channels: readonly ChannelId[],
): Promise<readonly boolean[]> {
  if (channels.length === 0) return []
  const { rows } = await sql<{ channel_id: ChannelId }>`
    select channel_id from channel_poster where school_id = ${tx.school} and person_id = ${person}
      and channel_id = any(${channels}::uuid[]) and until is null`.execute(tx)
  return channels.map((channel) => rows.some((row) => row.channel_id === channel))
}
