import type { Actor } from '../../core/access/actor.ts'
import type { ApprovedAs } from '../../core/channels/channel.ts'
import { type ApprovalRefusal, mayApproveChannel } from '../../core/channels/may-approve-channel.ts'
import { type Basis, noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { keepApproval } from '../../storage/channels/write-channel.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Approves a channel as the headteacher, or records that the governors did at a meeting, as the policy says. */
export async function approveChannel(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  policy: Policy,
  id: ChannelId,
  approval: { readonly as: ApprovedAs; readonly meetingOn: Day | null },
): Promise<{ basis: Basis } | Refusal<ApprovalRefusal | 'no-such-channel'>> {
  const channel = await channelById(tx, id)
  if (!channel) return { refused: 'no-such-channel', basis: noBasis }
  const facts = { ...approval, roles: actor.roles, today: dayAt(desk.now) }
  const decision = mayApproveChannel(policy, channel, facts)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const meetingOn = approval.as === 'governing-board' ? approval.meetingOn : null
  await keepApproval(tx, id, { as: approval.as, by: actor.person, at: desk.now, meetingOn })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'approve-channel',
    subjectKind: 'channel',
    subjectId: id,
    facts: { as: approval.as, meetingOn, clauses: decision.basis.clauses, defaults: decision.basis.defaults },
  })
  return { basis: decision.basis }
}
