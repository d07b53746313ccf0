import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** On which of these channels somebody is an approved poster. */
export async function approvedOn(
  tx: InSchool,
  person: PersonId,
  channels: readonly ChannelId[],
): Promise<readonly boolean[]> {
  if (channels.length === 0) return []
  const rows = await tx
    .selectFrom('channel_poster')
    .select('channel_id')
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('channel_id', 'in', channels)
    .where('until', 'is', null)
    .execute()
  return channels.map((channel) => rows.some((row) => row.channel_id === channel))
}
