import type { ApprovedAs, ChannelPurpose } from '../../core/channels/channel.ts'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { Day } from '../../core/school/day.ts'
import type { ChannelId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** What a channel is: said when it is proposed, and changed by whoever runs the register. */
export type ChannelWords = {
  readonly name: string
  readonly address: string
  readonly purposes: readonly ChannelPurpose[]
  readonly outcomes: string
}

export async function insertChannel(
  tx: InSchool,
  kind: KindOfChannel,
  words: ChannelWords,
  by: PersonId,
  now: Date,
): Promise<ChannelId> {
  const row = await tx
    .insertInto('channel')
    .values({ school_id: tx.school, kind, ...columnsOf(words), proposed_by: by, proposed_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function keepChannelWords(tx: InSchool, id: ChannelId, words: ChannelWords): Promise<void> {
  await change(tx, id).set(columnsOf(words)).execute()
}

export async function keepAssessment(
  tx: InSchool,
  id: ChannelId,
  assessment: { words: string; on: Day; by: PersonId },
): Promise<void> {
  await change(tx, id)
    .set({ risk_assessment: assessment.words, risk_assessed_on: assessment.on, risk_assessed_by: assessment.by })
    .execute()
}

export async function keepApproval(
  tx: InSchool,
  id: ChannelId,
  approval: { as: ApprovedAs; by: PersonId; at: Date; meetingOn: Day | null },
): Promise<void> {
  await change(tx, id)
    .set({
      approved_as: approval.as,
      approved_by: approval.by,
      approved_at: approval.at,
      approved_meeting_on: approval.meetingOn,
      changed_since_approval: false,
    })
    .execute()
}

export async function keepOpening(tx: InSchool, id: ChannelId, on: Day, by: PersonId): Promise<void> {
  await change(tx, id).set({ opened_on: on, opened_by: by }).execute()
}

export async function keepClosing(tx: InSchool, id: ChannelId, on: Day, by: PersonId): Promise<void> {
  await change(tx, id).set({ closed_on: on, closed_by: by }).execute()
}

/** The platform takes posts again, because somebody has seen to what stopped it. */
export async function clearStop(tx: InSchool, id: ChannelId): Promise<void> {
  await change(tx, id).set({ stopped_at: null, stopped_reason: null }).execute()
}

function change(tx: InSchool, id: ChannelId) {
  return tx.updateTable('channel').where('school_id', '=', tx.school).where('id', '=', id)
}

function columnsOf(words: ChannelWords) {
  return {
    name: words.name,
    address: words.address,
    purposes: JSON.stringify(words.purposes),
    outcomes: words.outcomes,
  }
}
