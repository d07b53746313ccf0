import { unsubscribeHash } from '../../core/channels/unsubscribe-token.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { readerLeaving, unsubscribe } from '../../storage/publishing/newsletter-readers.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

/** Stops the newsletter for whoever's link this is. The same link again changes nothing and is no mistake. */
export async function leaveNewsletter(tx: InSchool, token: string, now: Date): Promise<'left' | 'not-a-link'> {
  const leaving = await readerLeaving(tx, unsubscribeHash(token))
  if (!leaving) return 'not-a-link'
  if (await unsubscribe(tx, leaving.reader, now)) {
    await writeAudit(tx, { actor: null, verb: 'leave-newsletter', subjectKind: 'reader', subjectId: leaving.reader })
  }
  return 'left'
}
