import type { Handed, MailMessage, MailTransport } from '../../core/channels/mail-transport.ts'
import { bareAddress } from '../../core/channels/message-names.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../../storage/at-sign-in.ts'
import type { Database } from '../../storage/database.ts'
import { inSchool } from '../../storage/in-school.ts'
import { accountMailToSend, markAccountMail } from '../../storage/publishing/account-mail-to-send.ts'
import { mailToSend, markMail, waitingMail } from '../../storage/publishing/mail-to-send.ts'

/** How mail leaves: over which server, from whom, and the name that its ids end with. */
export type PostOffice = { readonly transport: MailTransport; readonly from: string; readonly publicUrl: string }

export type MailResult = 'sent' | 'nothing-to-send' | { readonly problem: string; readonly again: boolean }

/**
 * Sends one mail that tells somebody of the school that something needs them. The line is held while it is sent, so
 * that two processes never send it at once; one that dies half way leaves it to be sent again, since a second mail that
 * says nothing harms nobody and a lost one might.
 */
export async function sendSchoolMail(
  db: Database,
  office: PostOffice,
  school: SchoolId,
  id: string,
  now: Date,
): Promise<MailResult> {
  return inSchool(db, school, async (tx) => {
    const mail = await mailToSend(tx, id)
    if (!mail) return 'nothing-to-send'
    const handed = await handOver(office, { ...mail, school, now })
    await markMail(tx, id, handed.outcome === 'accepted' ? { sentAt: now } : { problem: handed.words })
    return resultOf(handed)
  })
}

/** Sends everything of a school's that waits and was not tried yet, and tells what became of each. */
export async function sendWaitingMail(
  db: Database,
  office: PostOffice,
  school: SchoolId,
  now: Date,
  became: (id: string, result: MailResult) => Promise<void> = async () => {},
): Promise<void> {
  const tried = new Set<string>()
  for (;;) {
    const ids = (await inSchool(db, school, (tx) => waitingMail(tx, 100))).filter((id) => !tried.has(id))
    if (ids.length === 0) return
    for (const id of ids) {
      tried.add(id)
      await became(id, await sendSchoolMail(db, office, school, id, now))
    }
  }
}

/** Sends one mail to an account; its body may hold a link that signs in, and is cleared as it is marked as sent. */
export async function sendAccountMail(
  signIn: AtSignIn,
  office: PostOffice,
  id: string,
  now: Date,
): Promise<MailResult> {
  return signIn.transaction().execute(async (tx) => {
    const mail = await accountMailToSend(tx, id)
    if (!mail) return 'nothing-to-send'
    const handed = await handOver(office, { ...mail, school: null, now })
    await markAccountMail(tx, id, handed.outcome === 'accepted' ? { sentAt: now } : { problem: handed.words })
    return resultOf(handed)
  })
}

type Plain = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly school: SchoolId | null
  readonly now: Date
}

async function handOver(office: PostOffice, mail: Plain): Promise<Handed> {
  const got = await office.transport.line()
  if ('problem' in got) return { outcome: 'rejected', words: got.problem, permanent: false, whom: 'sender' }
  const message: MailMessage = {
    school: mail.school,
    messageId: `<m.${mail.id}@${new URL(office.publicUrl).hostname}>`,
    from: office.from,
    to: mail.recipient,
    returnPath: bareAddress(office.from),
    subject: mail.subject,
    text: mail.body,
    html: null,
    headers: { 'Auto-Submitted': 'auto-generated' },
    pictures: [],
    date: mail.now,
  }
  try {
    return await got.line.hand(message)
  } finally {
    got.line.release()
  }
}

function resultOf(handed: Handed): MailResult {
  if (handed.outcome === 'accepted') return 'sent'
  return { problem: handed.words, again: handed.outcome === 'unknown' || !handed.permanent }
}
