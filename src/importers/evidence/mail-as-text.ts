import MsgReader from '@kenjiuno/msgreader'
import PostalMime from 'postal-mime'
import { textOfHtml } from './text-of-html.ts'

/** A mail as it can be shown: its words alone. Nothing in it is fetched, and no attachment is opened. */
export type MailAsText = {
  readonly from: string
  readonly to: string
  readonly date: string
  readonly subject: string
  readonly words: string
  /** Names and sizes, as the mail gives them. */
  readonly attachments: readonly { readonly name: string; readonly bytes: number | null }[]
}

/** Reads an .eml or an Outlook .msg, told by its bytes. Nothing where it is neither. */
export async function mailAsText(bytes: Buffer): Promise<MailAsText | undefined> {
  return isOutlook(bytes) ? ofOutlook(bytes) : looksLikeMail(bytes) ? ofMime(bytes) : undefined
}

const outlook = Buffer.from('d0cf11e0a1b11ae1', 'hex')
export const isOutlook = (bytes: Buffer) => bytes.subarray(0, 8).equals(outlook)
export const looksLikeMail = (bytes: Buffer) =>
  /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:from|to|subject|date|received|message-id):/i.test(
    bytes.subarray(0, 16_384).toString('latin1'),
  )

async function ofMime(bytes: Buffer): Promise<MailAsText | undefined> {
  try {
    const mail = await PostalMime.parse(new Uint8Array(bytes))
    const named = (one: { readonly name?: string | undefined; readonly address?: string | undefined } | undefined) =>
      [one?.name, one?.address && `<${one.address}>`].filter((part) => part !== undefined && part !== '').join(' ')
    return {
      from: named(mail.from),
      to: (mail.to ?? []).map((one) => named(one)).join(', '),
      date: mail.date ?? '',
      subject: mail.subject ?? '',
      words: mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? ''),
      attachments: mail.attachments.map((one) => ({
        name: one.filename ?? 'without a name',
        bytes: typeof one.content === 'string' ? Buffer.byteLength(one.content) : one.content.byteLength,
      })),
    }
  } catch {
    return undefined
  }
}

function ofOutlook(bytes: Buffer): MailAsText | undefined {
  try {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    const mail = new MsgReader(copy).getFileData()
    if (mail.error !== undefined) return undefined
    const named = (name: string | undefined, address: string | undefined) =>
      [name, address && `<${address}>`].filter((part) => part !== undefined && part !== '').join(' ')
    return {
      from: named(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail),
      to: (mail.recipients ?? []).map((one) => named(one.name, one.smtpAddress ?? one.email)).join(', '),
      date: mail.messageDeliveryTime ?? mail.clientSubmitTime ?? '',
      subject: mail.subject ?? '',
      words: mail.body?.trim() ? mail.body : textOfHtml(mail.bodyHtml ?? ''),
      attachments: (mail.attachments ?? []).map((one) => ({
        name: one.fileName ?? one.name ?? 'without a name',
        bytes: one.contentLength ?? null,
      })),
    }
  } catch {
    return undefined
  }
}
