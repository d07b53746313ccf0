import type { SchoolId } from '../school/ids.ts'

/** A picture inside a message, shown where the words name its `cid`. */
export type InlinePicture = { readonly cid: string; readonly mediaType: string; readonly bytes: Buffer }

export type MailMessage = {
  /** Whose mail it is; null for mail to an account, which belongs to no school. */
  readonly school: SchoolId | null
  readonly messageId: string
  readonly from: string
  readonly to: string
  /** Where a mail server says that it could not deliver. */
  readonly returnPath: string
  readonly subject: string
  readonly text: string
  readonly html: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly pictures: readonly InlinePicture[]
  readonly date: Date
}

/** What became of one message. Only an answer from the server, or never having begun, is anything but `unknown`. */
export type Handed =
  | { readonly outcome: 'accepted'; readonly words: string; readonly hash: Buffer }
  | {
      readonly outcome: 'rejected'
      readonly words: string
      readonly permanent: boolean
      /** Whom the server will not have: this recipient, or us, and then everybody else's message too. */
      readonly whom: 'recipient' | 'sender'
    }
  | { readonly outcome: 'unknown'; readonly words: string }

/** A line to the mail server, open and signed in, so that having one means that handing over can begin. */
export type MailLine = {
  hand(message: MailMessage): Promise<Handed>
  /** Gives the line back, whatever happened on it. */
  release(): void
}

export type MailTransport = {
  /** Waits its turn: only so many messages are under way at once. */
  line(): Promise<{ readonly line: MailLine } | { readonly problem: string }>
  close(): void
}
