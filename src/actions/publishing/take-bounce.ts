import type { DeliveryStatus } from '../../core/channels/delivery-status.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { deliveryById, markBounced } from '../../storage/publishing/deliveries.ts'
import { markReaderBounced } from '../../storage/publishing/newsletter-readers.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

export type BounceTaken = 'unknown-delivery' | 'bounced-before' | 'delivery-marked' | 'reader-marked'

/** Writes down a message that came back; after a permanent failure nothing more is sent to that address. */
export async function takeBounce(
  tx: InSchool,
  delivery: string,
  status: DeliveryStatus,
  now: Date,
): Promise<BounceTaken> {
  const known = await deliveryById(tx, delivery)
  if (!known) return 'unknown-delivery'
  if (!(await markBounced(tx, delivery, status.words))) return 'bounced-before'
  if (status.permanent) await markReaderBounced(tx, known.reader, status.words, now)
  await writeAudit(tx, {
    actor: null,
    verb: 'bounce',
    subjectKind: 'delivery',
    subjectId: delivery,
    facts: { permanent: status.permanent },
  })
  return status.permanent ? 'reader-marked' : 'delivery-marked'
}
