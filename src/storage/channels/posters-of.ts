import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Poster = { readonly person: PersonId; readonly name: string; readonly since: Date }

/** Those whom the register names as approved posters of a channel and who still belong to the school. */
export async function postersOf(tx: InSchool, channel: ChannelId): Promise<readonly Poster[]> {
  return tx
    .selectFrom('channel_poster as cp')
    .innerJoin('person as p', (join) =>
      join.onRef('p.school_id', '=', 'cp.school_id').onRef('p.id', '=', 'cp.person_id'),
    )
    .select(['cp.person_id as person', 'p.name', 'cp.since'])
    .where('cp.school_id', '=', tx.school)
    .where('cp.channel_id', '=', channel)
    .where('cp.until', 'is', null)
    .where('p.left_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
}

/** Adds somebody to a channel's posters; true where they were not one already. */
export async function addPoster(tx: InSchool, channel: ChannelId, person: PersonId): Promise<boolean> {
  const added = await tx
    .insertInto('channel_poster')
    .values({ school_id: tx.school, channel_id: channel, person_id: person })
    .onConflict((conflict) =>
      conflict.columns(['school_id', 'channel_id', 'person_id']).where('until', 'is', null).doNothing(),
    )
    .returning('id')
    .execute()
  return added.length > 0
}

/** Ends somebody's place among a channel's posters; true where they were one. */
export async function endPoster(tx: InSchool, channel: ChannelId, person: PersonId, now: Date): Promise<boolean> {
  const ended = await tx
    .updateTable('channel_poster')
    .set({ until: now })
    .where('school_id', '=', tx.school)
    .where('channel_id', '=', channel)
    .where('person_id', '=', person)
    .where('until', 'is', null)
    .returning('id')
    .execute()
  return ended.length > 0
}
