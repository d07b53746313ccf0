import type { Addressed } from '../../core/channels/delivery-book.ts'
import type { MailMessage } from '../../core/channels/mail-transport.ts'
import { bareAddress, messageIdOf, returnPathOf } from '../../core/channels/message-names.ts'
import type { PublicationJob } from '../../core/channels/platform.ts'

export type Sender = {
  /** As in `Oak School <office@oak.example.sch.uk>`. */
  readonly from: string
  readonly publicUrl: string
}

/** Where a reader stops the newsletter, without signing in. */
export function leaveAddress(publicUrl: string, slug: string, token: string): string {
  return `${publicUrl}/s/${slug}/newsletter/leave/${token}`
}

/**
 * One recipient's message: always the same for the same delivery, so that it can be built again and compared with
 * what was sent. Headers let a mail program offer to stop it in one press (RFC 2369, RFC 8058).
 */
export function letterFor(job: PublicationJob, to: Addressed, sender: Sender): MailMessage {
  const leave = leaveAddress(sender.publicUrl, job.slug, to.leaveToken)
  const host = new URL(sender.publicUrl).hostname
  const name = { school: job.school, delivery: to.delivery }
  const title = job.title === '' ? `News from ${job.schoolName}` : job.title
  const why = `You get this because ${job.schoolName} has this address for its newsletter.`
  return {
    school: job.school,
    messageId: messageIdOf(name, host),
    from: `"${job.schoolName.replace(/["\\\r\n]/g, '')}" <${bareAddress(sender.from)}>`,
    to: to.address,
    returnPath: returnPathOf(name, sender.from),
    subject: job.corrects ? `Correction: ${title}` : title,
    text: textOf(job, title, [why, `To stop it: ${leave}`]),
    html: htmlOf(job, title, why, leave),
    headers: {
      'List-Id': `<newsletter.${job.slug}.${host}>`,
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    pictures: job.pictures.map(({ mediaType, bytes }, at) => ({ cid: cidOf(job, at), mediaType, bytes })),
    date: job.sendingAt,
  }
}

const corrected = 'This puts right what we sent before.'

function cidOf(job: PublicationJob, at: number): string {
  return `picture-${at + 1}.${job.publication}@signpost`
}

function textOf(job: PublicationJob, title: string, foot: readonly string[]): string {
  const pictures = job.pictures.map((picture, at) => `[Picture ${at + 1}: ${picture.alt}]`)
  return [title, ...(job.corrects ? [corrected] : []), job.text, ...pictures, `-- \n${foot.join('\n')}`].join('\n\n')
}

function htmlOf(job: PublicationJob, title: string, why: string, leave: string): string {
  const paragraphs = job.text.split(/\n{2,}/).map((words) => `<p>${escaped(words).replaceAll('\n', '<br>')}</p>`)
  const pictures = job.pictures.map(
    (picture, at) =>
      `<p><img src="cid:${cidOf(job, at)}" alt="${escaped(picture.alt)}" style="max-width:100%;height:auto"></p>`,
  )
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:18px;line-height:1.5;max-width:36em;margin:0 auto;padding:1em">',
    `<h1 style="font-size:1.4em">${escaped(title)}</h1>`,
    job.corrects ? `<p><strong>${corrected}</strong></p>` : '',
    ...paragraphs,
    ...pictures,
    `<hr><p>${escaped(why)} <a href="${escaped(leave)}">Stop the newsletter</a></p></body></html>`,
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
