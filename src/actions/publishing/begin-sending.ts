import type { PublicationJob } from '../../core/channels/platform.ts'
import type { Decision } from '../../core/policy/decision.ts'
import { maySend, type WhyNotSent } from '../../core/posts/publishing/may-send.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import type { Claim } from '../../storage/publishing/lease.ts'
import { markSending, outBefore } from '../../storage/publishing/move-publication.ts'
import { holdPublication, type Publication } from '../../storage/publishing/publication-row.ts'
import type { FileStore } from '../../storage/records/file-store.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { factsBeforeSending } from './facts-before-sending.ts'
import { holdBack } from './hold-back.ts'
import { jobFor } from './job-for.ts'

export type Begun =
  | { readonly begun: Omit<PublicationJob, 'stop'> }
  | { readonly held: WhyNotSent }
  /** One taken up again that may not go on: what has not left does not leave. */
  | { readonly stopped: WhyNotSent }

/**
 * Looks at everything again and, where it may still go, commits `sending` before anything leaves. Where it may not, it
 * is held with its reason and people are told. Nothing where this worker has lost the publication.
 */
export async function beginSending(
  tx: InSchool,
  desk: Desk,
  files: FileStore,
  claim: Claim,
  from: 'claimed' | 'unknown',
): Promise<Begun | undefined> {
  const publication = await holdPublication(tx, claim.publication)
  if (publication?.state !== from || publication.fence !== claim.fence) return undefined
  const policy = (await policyInForce(tx))?.policy
  const looked = policy && (await factsBeforeSending(tx, desk, files, publication, policy))
  const decision: Decision<WhyNotSent> = looked
    ? maySend(policy, looked.facts)
    : { verdict: 'refused', reason: 'policy-missing', basis: { clauses: [], defaults: [] } }
  if (decision.verdict === 'refused' || !looked) {
    const reason = decision.verdict === 'refused' ? decision.reason : 'policy-missing'
    if (from === 'unknown') return { stopped: reason }
    await holdBack(tx, desk, publication, reason, decision.basis)
    return { held: reason }
  }
  const corrects = await outBefore(tx, publication.post, publication.channel, publication.id)
  const sendingAt = await markSending(tx, publication.id, desk.now)
  await noteBeginning(tx, publication, decision, claim.fence)
  return { begun: await jobFor(tx, publication, claim.fence, looked, sendingAt, corrects) }
}

async function noteBeginning(
  tx: InSchool,
  publication: Publication,
  decision: Decision<WhyNotSent>,
  fence: number,
): Promise<void> {
  await writeAudit(tx, {
    actor: null,
    verb: 'begin-sending',
    subjectKind: 'post',
    subjectId: publication.post,
    contentHash: publication.hash,
    facts: {
      publication: publication.id,
      channel: publication.channel,
      fence,
      clauses: [...decision.basis.clauses],
      defaults: [...decision.basis.defaults],
    },
  })
}
