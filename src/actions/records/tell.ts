import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { tellPeople } from '../../storage/records/tell-people.ts'

export const noticeKinds = [
  'post-to-read',
  'finding-to-answer',
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
  'policy-asked',
  'policy-with-governors',
  'policy-changed',
  'policy-review',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

export type Notice = {
  readonly kind: NoticeKind
  readonly subjectKind: 'post' | 'protected-change' | 'person' | 'policy-draft' | 'policy-version'
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
  await tellPeople(tx, told, mailAt(publicUrl), notice)
}

/** The mail alone: it says that something needs them, and where they look; never what. */
export async function mailThat(tx: InSchool, publicUrl: string, people: readonly PersonId[]): Promise<void> {
  await tellPeople(tx, [...new Set(people)], mailAt(publicUrl))
}

const mailAt = (publicUrl: string) => ({
  subject: 'Something needs you',
  body: `Something at school needs you.\n\nOpen Signpost to see what:\n${publicUrl}/home\n`,
})
