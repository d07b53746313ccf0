import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { type Approval, type Channel, channelPurposes, type Entry } from '../../core/channels/channel.ts'
import type { Day } from '../../core/school/day.ts'
import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { ChannelTable } from '../schema.generated.ts'

/** The register of official channels: those in use first, then those to come, then the closed. */
export async function channelsOf(tx: InSchool): Promise<readonly Channel[]> {
  const rows = await register(tx).orderBy(sql`(closed_on is not null), (opened_on is null), kind, name, id`).execute()
  return rows.map(channelFrom)
}

/** Those of these channels that the register holds. */
export async function channelsAmong(tx: InSchool, ids: readonly ChannelId[]): Promise<readonly Channel[]> {
  if (ids.length === 0) return []
  const rows = await register(tx).where('id', 'in', ids).orderBy('kind').orderBy('id').execute()
  return rows.map(channelFrom)
}

export async function channelById(tx: InSchool, id: ChannelId): Promise<Channel | undefined> {
  const row = await register(tx).where('id', '=', id).executeTakeFirst()
  return row && channelFrom(row)
}

function register(tx: InSchool) {
  return tx
    .selectFrom('channel')
    .selectAll()
    .select(
      sql<PersonId[]>`array(select cp.person_id from channel_poster cp
        join person p on p.school_id = cp.school_id and p.id = cp.person_id and p.left_at is null
        where cp.school_id = channel.school_id and cp.channel_id = channel.id and cp.until is null
        order by cp.since, cp.id)`.as('posters'),
    )
    .where('school_id', '=', tx.school)
}

const purposesSchema = z.array(z.enum(channelPurposes))

function channelFrom(row: Selectable<ChannelTable> & { posters: PersonId[] }): Channel {
  const entry: Entry = {
    id: row.id,
    kind: row.kind,
    name: row.name,
    address: row.address,
    purposes: purposesSchema.parse(row.purposes),
    outcomes: row.outcomes,
    assessment:
      row.risk_assessed_on === null
        ? null
        : { words: row.risk_assessment, on: row.risk_assessed_on as Day, by: row.risk_assessed_by },
    posters: row.posters,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
  }
  const approval = approvalFrom(row)
  const openedOn = row.opened_on as Day | null
  if (row.closed_on !== null) {
    return { ...entry, stage: 'closed', approval, openedOn, closedOn: row.closed_on as Day, closedBy: row.closed_by }
  }
  if (approval === null) return { ...entry, stage: 'proposed' }
  if (openedOn === null) return { ...entry, stage: 'approved', approval }
  const stopped = row.stopped_at && { at: row.stopped_at, reason: row.stopped_reason ?? '' }
  return { ...entry, stage: 'open', approval, openedOn, openedBy: row.opened_by, stopped }
}

function approvalFrom(row: Selectable<ChannelTable>): Approval | null {
  if (row.approved_by === null || row.approved_as === null || row.approved_at === null) return null
  return {
    as: row.approved_as,
    by: row.approved_by,
    at: row.approved_at,
    meetingOn: row.approved_meeting_on as Day | null,
    changedSince: row.changed_since_approval,
  }
}
