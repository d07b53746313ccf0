import PostalMime, { type Address } from 'postal-mime'
import { attachedTo, type MailFound } from './attached-to.ts'
import { picturesIn, textOfHtml } from './text-of-html.ts'

/** What an .eml says. Throws where it cannot be read. */
export async function ofMime(bytes: Uint8Array, depth = 0): Promise<MailFound> {
  const mail = await PostalMime.parse(bytes)
  const attachments = []
  for (const one of mail.attachments) {
    const content = typeof one.content === 'string' ? Buffer.from(one.content) : new Uint8Array(one.content)
    const name = one.filename ?? ''
    const isMail = one.mimeType === 'message/rfc822' || /\.eml$/i.test(name)
    attachments.push(...(await attachedTo({ name, content, isMail }, depth)))
  }
  return {
    from: mail.from ? named(mail.from) : '',
    to: (mail.to ?? []).map(named).join(', '),
    date: mail.date ?? '',
    subject: mail.subject ?? '',
    words: mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? ''),
    attachments,
    pictures: picturesIn(mail.html ?? ''),
  }
}

function named({ name, address }: Address): string {
  return [name, address && `<${address}>`].filter((part) => part !== undefined && part !== '').join(' ')
}
