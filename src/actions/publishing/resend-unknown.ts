import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { mayResend, type ResendRefusal } from '../../core/posts/publishing/may-act-on-post.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { deliveryById, keepSecondAttempt } from '../../storage/publishing/deliveries.ts'
import { enqueue } from '../../storage/records/enqueue.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** A person asks for one recipient's message to be sent again, having been told that it may arrive twice. */
export async function resendUnknown(
  tx: InSchool,
  actor: Actor,
  delivery: string,
  told: { knowsItMayArriveTwice: boolean },
): Promise<{ attempt: string } | Refusal<ResendRefusal | 'no-such-delivery'>> {
  const before = await deliveryById(tx, delivery)
  if (!before) return { refused: 'no-such-delivery', basis: noBasis }
  const decision = mayResend({ ...before, ...told })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const attempt = await keepSecondAttempt(tx, before, actor.person)
  enqueue(tx, 'resend', { schoolId: tx.school, deliveryId: attempt }, { key: `resend:${attempt}` })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'resend',
    subjectKind: 'delivery',
    subjectId: attempt,
    facts: { before: delivery, was: before.state },
  })
  return { attempt }
}
