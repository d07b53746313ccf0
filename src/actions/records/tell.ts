import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { enqueue } from '../../storage/records/enqueue.ts'

export const noticeKinds = [
  'post-to-read',
  'post-sent-back',
  'post-agreed',
  'post-overseen',
  'reader-skipped',
  'post-held',
  'post-late',
  'post-rejected',
  'post-unknown',
  'newsletter-part',
  'post-taken-down',
  'agreement-voided',
  'change-to-confirm',
  'change-decided',
  'role-changed',
  'change-about-you',
  'access-reset',
  'absence-noted',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

export type Notice = {
  readonly kind: NoticeKind
  readonly subjectKind: 'post' | 'protected-change' | 'person'
  readonly subjectId: string
}

/**
 * Tells people that something needs them: a line on Home, and a mail that says no more than that with a link, since
 * mail is read on shared screens. Nobody is told twice of the same thing in one call.
 */
export async function tell(
  tx: InSchool,
  publicUrl: string,
  people: readonly PersonId[],
  notice: Notice,
): Promise<void> {
  const told = [...new Set(people)]
  if (told.length === 0) return
  await tx
    .insertInto('notice')
    .values(
      told.map((person) => ({
        school_id: tx.school,
        person_id: person,
        kind: notice.kind,
        subject_kind: notice.subjectKind,
        subject_id: notice.subjectId,
      })),
    )
    .execute()
  const addressed = await tx
    .selectFrom('person')
    .select('address')
    .where('school_id', '=', tx.school)
    .where('id', 'in', told)
    .where('address', 'is not', null)
    .execute()
  const mails = addressed.flatMap(({ address }) => (address ? [address] : []))
  if (mails.length === 0) return
  const kept = await tx
    .insertInto('mail')
    .values(
      mails.map((recipient) => ({
        school_id: tx.school,
        recipient,
        subject: 'Something needs you',
        body: `Something at school needs you.\n\nOpen Signpost to see what:\n${publicUrl}/home\n`,
      })),
    )
    .returning('id')
    .execute()
  for (const { id } of kept) await enqueue(tx, 'send-mail', { schoolId: tx.school, mailId: id })
}
