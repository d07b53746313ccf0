import { accessTable } from '../access/access-table.ts'
import type { Clause } from '../policy/clause.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { SettingName, SettingValue } from '../policy/registry.ts'
import { stateOfCalls, stateOfUses } from '../policy/state/call.ts'
import type { Proof } from '../policy/state/clause-state.ts'
import { anyOf, type Keeping, type SubjectEvidence, settling, within } from '../policy/state/evidence.ts'
import { ofRoles, type Task } from '../policy/state/task.ts'
import { type Day, noonOf } from '../school/day.ts'
import { approverRoles } from './approver-roles.ts'
import { approvalOf, type Channel } from './channel.ts'
import { approversAllowed, type ChannelReason, type ChannelWant, wantsNow } from './channel-wants.ts'
import { officialKeepings } from './official-evidence.ts'
import { entryOf, openIn } from './open-channels.ts'
import { type RegisterFacts, registerKeepings } from './register-evidence.ts'

export type ChannelFacts = RegisterFacts & {
  /** Since when the policy holds: it asks nothing of the days before. */
  readonly since: Date
}

const record = (kind: string, { id }: Channel, at: Date): Proof => ({ kind, id, at, href: `/channels/${id}` })
const onDay = (kind: string, channel: Channel, day: Day) => record(kind, channel, noonOf(day))

/** What has to be said and approved before a channel is used: asked for when it is proposed, proved by its approval. */
const approval: Keeping<ChannelFacts> = {
  name: 'approved-before-use',
  carries: within(
    'channels',
    anyOf(settling('channel-purpose', 'channel-outcomes-required', 'channel-risk-assessment', 'channel-approver')),
  ),
  at: '/channels',
  control: 'Say what a channel is for, assess it, and have it approved before it opens',
  state: ({ register, since }, { policy, clause, now }) =>
    stateOfCalls(
      register.flatMap((channel) => {
        if (channel.stage === 'closed') return []
        const given = approvalOf(channel)
        const wants = wantsNow(policy, channel).filter(({ reason }) => asks(clause, reason))
        const lacking = wants.length > 0
        return [
          {
            event: record('proposal', channel, channel.proposedAt),
            by: lacking && channel.stage === 'open' ? later(noonOf(channel.openedOn), since) : null,
            answer: given && !lacking ? record('approval', channel, given.at) : null,
            task: nextFor(policy, channel, wants),
          },
        ]
      }),
      now,
    ),
}

const later = (one: Date, other: Date) => (one > other ? one : other)

/** Which question each want is about: a clause is judged by what it settles itself, and by no other clause’s matter. */
const about: Readonly<Partial<Record<ChannelReason, SettingName>>> = {
  'purpose-missing': 'channel-purpose',
  'purpose-not-allowed': 'channel-purpose',
  'outcomes-missing': 'channel-outcomes-required',
  'assessment-missing': 'channel-risk-assessment',
  'approval-missing': 'channel-approver',
  'approved-by-another': 'channel-approver',
  'changed-since-approval': 'channel-approver',
}

function asks(clause: Clause, reason: ChannelReason): boolean {
  const setting = about[reason]
  return setting !== undefined && settling(setting)(clause)
}

const forTheApprover: readonly ChannelReason[] = ['approval-missing', 'approved-by-another', 'changed-since-approval']

/** What a channel wants first: something to be said of it by those who run channels, or its approval. */
function nextFor(policy: Policy, channel: Channel, [want]: readonly ChannelWant[]): Task {
  const first = want?.reason
  if (first !== undefined && forTheApprover.includes(first)) {
    const owner = ofRoles(approversAllowed(policy).flatMap((as) => approverRoles[as]))
    return { called: channel.name, owner, at: `/channels/${channel.id}/approve`, opens: 'channel.approve' }
  }
  const owner = ofRoles(accessTable['channel.run'].may)
  return { called: channel.name, owner, at: `/channels/${channel.id}`, opens: 'channel.see' }
}

const closing: Keeping<ChannelFacts> = {
  name: 'closing-a-channel',
  carries: within('channels', settling('school-may-delete-accounts')),
  at: '/channels',
  control: 'Close a channel',
  state: ({ register: all }) =>
    stateOfUses(
      all.flatMap((channel) => (channel.stage === 'closed' ? [onDay('closing', channel, channel.closedOn)] : [])),
    ),
}

/** The ways a policy names that are channels of ours: what goes out by letter or word of mouth is in no register. */
const waysInTheRegister: Readonly<
  Partial<Record<SettingValue<'parent-communication-methods'>[number], Channel['kind']>>
> = {
  website: 'page',
  newsletter: 'newsletter',
}

/** The ways in which the school speaks to families, as far as it does so here: each is open in the register, or is not. */
const ways: Keeping<ChannelFacts> = {
  name: 'ways-to-speak-to-families',
  carries: (clause) =>
    clause.modality === 'fact' && within('parents', settling('parent-communication-methods'), ['record'])(clause),
  at: '/channels',
  control: 'The register of official channels',
  state: ({ register: all }, { policy }) => {
    const kinds = answer(policy, 'parent-communication-methods').value.flatMap((way) => waysInTheRegister[way] ?? [])
    return stateOfUses(
      openIn(all)
        .filter(({ kind }) => kinds.includes(kind))
        .map(entryOf),
    )
  },
}

export const channelsEvidence: SubjectEvidence<ChannelFacts> = {
  subject: 'channels',
  keepings: [approval, ...officialKeepings, ...registerKeepings, ways, closing],
}
