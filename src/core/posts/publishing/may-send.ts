import type { ChannelReason } from '../../channels/channel-wants.ts'
import { heldByIncident, type Incident } from '../../channels/incident.ts'
import { allowed, type Basis, basisOf, type Decision, noBasis, refused } from '../../policy/decision.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Stage } from '../post.ts'
import type { ReadingStep } from '../reading-route.ts'
import { lateness } from './lateness.ts'
import { releaseStands } from './release-stands.ts'

/** Everything that is looked at again in the moment before a version is sent. */
export type BeforeSending = {
  readonly now: Date
  readonly dueAt: Date
  readonly stage: Stage
  /** Whether the stored content still has the hash it was agreed under, and is the last version put forward. */
  readonly bytes: 'as-agreed' | 'changed'
  readonly newest: boolean
  readonly release: ReleaseFacts | null
  readonly held: boolean
  readonly takenDown: boolean
  /** What became of each picture's stored bytes. */
  readonly pictures: readonly ('whole' | 'missing' | 'changed' | 'erased')[]
  readonly channel: { readonly standing: 'good' } | { readonly standing: 'closed' } | ChannelWanting
  /** What its words and pictures are found to hold today, and nobody has answered for. */
  readonly findings: readonly { readonly about: 'child' | 'words'; readonly basis: Basis }[]
  readonly incident: Incident | undefined
  readonly urgent: boolean
}

type ChannelWanting = {
  readonly standing: 'needs-you'
  readonly wants: readonly { reason: ChannelReason; basis: Basis }[]
}

export type ReleaseFacts = {
  readonly kind: 'agreed' | 'skipped' | 'overseen'
  readonly at: Date
  /** The steps that people agreed for this very version. */
  readonly agreed: readonly ReadingStep[]
}

export type WhyNotSent =
  | 'policy-missing'
  | 'taken-down'
  | 'not-agreed'
  | 'content-changed'
  | 'newer-version'
  | 'picture-changed'
  | 'picture-missing'
  | 'held-by-a-person'
  | 'policy-asks-more'
  | 'child-not-to-be-shown'
  | 'words-to-answer-for'
  | 'channel-closed'
  | 'not-yet-by-signpost'
  | 'channel-not-in-good-standing'
  | 'incident-on'
  | 'too-late'

/**
 * Whether a version that was let out may leave now. Anything not as it was when people agreed keeps it in, with the
 * gravest reason first; a person then decides.
 */
export function maySend(policy: Policy | undefined, facts: BeforeSending): Decision<WhyNotSent> {
  if (!policy) return refused('policy-missing')
  if (facts.takenDown || facts.stage === 'taken-down') return refused('taken-down')
  if (facts.bytes === 'changed') return refused('content-changed')
  if (facts.pictures.includes('changed')) return refused('picture-changed')
  if (facts.pictures.some((picture) => picture !== 'whole')) return refused('picture-missing')
  if (!facts.release || (facts.stage !== 'agreed' && facts.stage !== 'out')) return refused('not-agreed')
  if (!facts.newest) return refused('newer-version')
  if (facts.held) return refused('held-by-a-person')
  const stands = releaseStands(policy, facts.release)
  if (stands.verdict === 'refused') return stands
  const children = facts.findings.filter((finding) => finding.about === 'child')
  if (children.length > 0) return refused('child-not-to-be-shown', joined(children))
  if (facts.findings.length > 0) return refused('words-to-answer-for', joined(facts.findings))
  if (facts.channel.standing === 'closed') return refused('channel-closed')
  if (facts.channel.standing === 'needs-you') {
    return refused('channel-not-in-good-standing', joined(facts.channel.wants))
  }
  if (heldByIncident(facts.incident, { urgent: facts.urgent, agreedAt: facts.release.at })) {
    return refused('incident-on', basisOf(policy, [], ['incident-holds-what-was-scheduled']))
  }
  if (lateness(facts.dueAt, facts.now) === 'too-late') {
    return refused('too-late', basisOf(policy, [], ['late-posts-wait-for-a-person']))
  }
  return allowed(stands.basis)
}

function joined(parts: readonly { readonly basis: Basis }[]): Basis {
  if (parts.length === 0) return noBasis
  return {
    clauses: [...new Set(parts.flatMap(({ basis }) => basis.clauses))],
    defaults: [...new Set(parts.flatMap(({ basis }) => basis.defaults))],
  }
}
