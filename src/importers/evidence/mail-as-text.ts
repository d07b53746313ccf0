import { withoutTurningMarks } from '../../core/language/turning-marks.ts'
import type { MailFound } from './attached-to.ts'
import { isOutlook, looksLikeMail } from './kind-of-mail.ts'
import { ofMime } from './of-mime.ts'
import { ofOutlook } from './of-outlook.ts'

/** What is attached, as the mail names it; where it is attached to a mail that is itself attached, what that one is called. */
export type Attached = { readonly name: string; readonly within: string | null }

/** A mail as it can be shown: its words alone. Nothing in it is fetched, and no attachment is opened. */
export type MailAsText = {
  readonly from: string
  readonly to: string
  readonly date: string
  readonly subject: string
  readonly words: string
  /** Whether there are more words than are shown. */
  readonly cut: boolean
  readonly attachments: readonly Attached[]
  /** How many pictures stand in its HTML, which are not shown: one of them may be what matters. */
  readonly pictures: number
}

/** More words than anybody reads on one page: some eighty printed pages. */
const charactersAtMost = 200_000
const attachmentsAtMost = 500

/** Reads an .eml or an Outlook .msg, told by its bytes. Nothing where it is neither, or is broken. */
export async function mailAsText(bytes: Uint8Array): Promise<MailAsText | undefined> {
  try {
    const mail: MailFound | undefined = isOutlook(bytes)
      ? await ofOutlook(bytes)
      : looksLikeMail(bytes)
        ? await ofMime(bytes)
        : undefined
    return mail !== undefined && saysAnything(mail)
      ? {
          ...mail,
          from: withoutTurningMarks(mail.from),
          to: withoutTurningMarks(mail.to),
          subject: withoutTurningMarks(mail.subject),
          words: mail.words.slice(0, charactersAtMost),
          cut: mail.words.length > charactersAtMost,
          attachments: mail.attachments.slice(0, attachmentsAtMost),
        }
      : undefined
  } catch {
    return undefined
  }
}

/** A mail of which nothing at all could be made out is broken, however it begins. */
function saysAnything({ from, to, date, subject, words, attachments }: MailFound): boolean {
  return attachments.length > 0 || [from, to, date, subject, words].some((part) => part.trim() !== '')
}
