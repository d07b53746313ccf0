import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailMessage } from '../../core/channels/mail-transport.ts'

/**
 * A message as the very bytes that SMTP carries, each line ended as there. The same message always gives the same ones,
 * so its boundaries are drawn from its id.
 */
export async function mimeBytes(message: MailMessage): Promise<Buffer> {
  const base = message.messageId.replace(/[^0-9A-Za-z.-]/g, '').slice(0, 36)
  const built = await new MailComposer({
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
    xMailer: false,
  })
    .compile()
    .build()
  const lines = built.toString('latin1').replace(/\r?\n/g, '\r\n')
  return Buffer.from(lines.endsWith('\r\n') ? lines : `${lines}\r\n`, 'latin1')
}
