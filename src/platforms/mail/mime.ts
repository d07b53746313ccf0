import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailMessage } from '../../core/channels/mail-transport.ts'

/** A message as bytes: the same message always gives the same ones, so its boundaries are drawn from its id. */
export function mimeBytes(message: MailMessage): Promise<Buffer> {
  const base = message.messageId.replace(/[^0-9A-Za-z.-]/g, '').slice(0, 36)
  return new MailComposer({
    from: message.from,
    to: message.to,
    subject: message.subject,
    messageId: message.messageId,
    date: message.date,
    headers: { ...message.headers },
    text: message.text,
    ...(message.html === null ? {} : { html: message.html }),
    attachments: message.pictures.map((picture, at) => ({
      cid: picture.cid,
      content: picture.bytes,
      contentType: picture.mediaType,
      filename: `picture-${at + 1}.${picture.mediaType.split('/')[1] ?? 'bin'}`,
      contentDisposition: 'inline',
    })),
    baseBoundary: base,
    disableFileAccess: true,
    disableUrlAccess: true,
    textEncoding: 'base64',
    xMailer: false,
  })
    .compile()
    .build()
}
