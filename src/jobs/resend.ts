import { beginResend } from '../actions/publishing/begin-resend.ts'
import type { MailResult } from '../actions/records/send-mail.ts'
import type { SchoolId } from '../core/school/ids.ts'
import { inSchool } from '../storage/in-school.ts'
import { deskOf, type WorkerParts } from './worker-parts.ts'

/** Sends one recipient's newsletter again, because a person asked, having looked at everything again. */
export async function resend(parts: WorkerParts, school: SchoolId, delivery: string): Promise<MailResult> {
  const job = await inSchool(parts.db, school, (tx) => beginResend(tx, deskOf(parts), parts.files, delivery))
  if (!job) return 'nothing-to-send'
  const done = await parts.platforms.newsletter?.sendPiece?.({ ...job, stop: parts.stop }, delivery)
  return typeof done === 'object' ? { problem: done.problem, again: true } : 'sent'
}
