import type { PublicationJob } from '../../core/channels/platform.ts'
import { maySend, type WhyNotSent } from '../../core/posts/publishing/may-send.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { deliveryById, leaveDeliveryUnknown, skipDelivery } from '../../storage/publishing/deliveries.ts'
import { outBefore } from '../../storage/publishing/move-publication.ts'
import { holdPublication } from '../../storage/publishing/publication-row.ts'
import type { FileStore } from '../../storage/records/file-store.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import { factsBeforeSending } from './facts-before-sending.ts'
import { jobFor } from './job-for.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

/**
 * Looks again at everything before one recipient's message is sent a second time, as a person asked. Nothing where it
 * was begun before: a worker that died while sending it leaves it unknown, for a person once more.
 */
export async function beginResend(
  tx: InSchool,
  desk: Desk,
  files: FileStore,
  delivery: string,
): Promise<Omit<PublicationJob, 'stop'> | undefined> {
  const line = await deliveryById(tx, delivery)
  if (line?.state === 'sending') await leaveDeliveryUnknown(tx, delivery)
  const publication = line?.state === 'ready' ? await holdPublication(tx, line.publication) : undefined
  const policy = (await policyInForce(tx))?.policy
  if (!publication || !policy) return undefined
  const looked = await factsBeforeSending(tx, desk, files, publication, policy)
  const decision = maySend(policy, { ...looked.facts, dueAt: desk.now })
  if (decision.verdict === 'allowed') {
    const corrects = await outBefore(tx, publication.post, publication.channel, publication.id)
    const sendingAt = publication.sendingAt ?? desk.now
    return jobFor(tx, publication, publication.fence, looked, sendingAt, corrects)
  }
  await refuseResend(tx, desk, delivery, publication.post, decision.reason)
  return undefined
}

async function refuseResend(
  tx: InSchool,
  desk: Desk,
  delivery: string,
  post: Parameters<typeof writersAndLeaders>[1],
  reason: WhyNotSent,
): Promise<void> {
  await skipDelivery(tx, delivery, reason)
  await tell(tx, desk.publicUrl, await writersAndLeaders(tx, post, desk.now), {
    kind: 'newsletter-part',
    subjectKind: 'post',
    subjectId: post,
  })
  await writeAudit(tx, {
    actor: null,
    verb: 'resend-stopped',
    subjectKind: 'post',
    subjectId: post,
    facts: { delivery, reason },
  })
}
