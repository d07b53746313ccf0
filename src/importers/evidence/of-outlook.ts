import { createRequire } from 'node:module'
import type { FieldsData, default as MsgReader } from '@kenjiuno/msgreader'
import { attachedTo, inWords, type MailFound } from './attached-to.ts'
import { codePageNamed, westernWindows, windowsPageNamed } from './code-page-named.ts'
import type { Attached } from './mail-as-text.ts'
import { outlookWithoutItsFiles } from './outlook-without-its-files.ts'
import { picturesIn, textOfHtml } from './text-of-html.ts'
import { textOfRtf } from './text-of-rtf.ts'
import { unpackedRtf } from './unpacked-rtf.ts'

// The package is CommonJS with a default of its own, which Node hands to an import in another way than a test runner does.
const outlook: typeof import('@kenjiuno/msgreader') = createRequire(import.meta.url)('@kenjiuno/msgreader')

/** What an Outlook .msg says. Throws where it cannot be read. */
export async function ofOutlook(bytes: Uint8Array, depth = 0): Promise<MailFound> {
  const copy = outlookWithoutItsFiles(bytes)
  const first = read(copy, westernWindows)
  // Words of one byte a letter are in the code page that the mail names, and it names that among them.
  const page = windowsPageNamed(first.mail.messageCodepage ?? first.mail.internetCodepage)
  const { mail, reader } = page === westernWindows ? first : read(copy, page)
  return {
    from: named(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail),
    to: (mail.recipients ?? []).map((one) => named(one.name, one.smtpAddress ?? one.email)).join(', '),
    date: mail.messageDeliveryTime ?? mail.clientSubmitTime ?? '',
    subject: mail.subject ?? '',
    words: wordsOf(mail),
    attachments: await attachmentsOf(mail, reader, depth),
    pictures: picturesIn(htmlOf(mail)),
  }
}

function read(bytes: ArrayBuffer, page: string): { readonly mail: FieldsData; readonly reader: MsgReader } {
  const reader = new outlook.default(bytes)
  reader.parserConfig = { ansiEncoding: page }
  const mail = reader.getFileData()
  if (mail.error !== undefined) throw new Error(mail.error)
  return { mail, reader }
}

/** As plain text where it has that, else as HTML, else as the RTF that Outlook itself likes to write. */
function wordsOf(mail: FieldsData): string {
  if (mail.body?.trim()) return mail.body
  const ofHtml = textOfHtml(htmlOf(mail))
  if (ofHtml !== '') return ofHtml
  const rtf = mail.compressedRtf && unpackedRtf(mail.compressedRtf)
  return rtf ? textOfRtf(rtf) : ''
}

function htmlOf(mail: FieldsData): string {
  return mail.bodyHtml ?? (mail.html ? decodedHtml(mail.html, mail.internetCodepage) : '')
}

function decodedHtml(bytes: Uint8Array, page: number | undefined): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
  return decoded(bytes, page === undefined ? (said ?? westernWindows) : codePageNamed(page))
}

function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder(westernWindows).decode(bytes)
  }
}

async function attachmentsOf(mail: FieldsData, reader: MsgReader, depth: number): Promise<readonly Attached[]> {
  const all: Attached[] = []
  for (const one of mail.attachments ?? []) {
    const inner = one.innerMsgContentFields
    if (inner) {
      const called = inWords(one.name ?? inner.subject ?? '')
      const within = await attachmentsOf(inner, reader, depth + 1)
      all.push({ name: called, within: null }, ...within.map((of) => ({ ...of, within: of.within ?? called })))
    } else {
      const name = one.fileName ?? one.fileNameShort ?? one.name ?? ''
      const isMail = /\.(?:eml|msg)$/i.test(name) && one.dataId !== undefined
      const content = isMail ? reader.getAttachment(one).content : new Uint8Array()
      all.push(...(await attachedTo({ name, content, isMail }, depth)))
    }
  }
  return all
}

/** Inside a school’s own Exchange an address may be a directory’s path, which says nothing to anybody. */
function named(name: string | undefined, address: string | undefined): string {
  const shown = address === undefined || /^\/o=/i.test(address) || address === name ? '' : `<${address}>`
  return [name ?? '', shown].filter((part) => part !== '').join(' ')
}
