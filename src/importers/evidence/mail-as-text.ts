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
}

/** More words than anybody reads on one page: some eighty printed pages. */
const charactersAtMost = 200_000
const attachmentsAtMost = 500

/** Reads an .eml or an Outlook .msg, told by its bytes. Nothing where it is neither, or is broken. */
export async function mailAsText(bytes: Uint8Array): Promise<MailAsText | undefined> {
  try {
    const mail = isOutlook(bytes) ? await ofOutlook(bytes) : looksLikeMail(bytes) ? await ofMime(bytes) : undefined
    return (
      mail && {
        ...mail,
        words: mail.words.slice(0, charactersAtMost),
        cut: mail.words.length > charactersAtMost,
        attachments: mail.attachments.slice(0, attachmentsAtMost),
      }
    )
  } catch {
    return undefined
  }
}
