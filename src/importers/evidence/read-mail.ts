import { type AsideLimits, readAside, readerProgram } from '../aside.ts'
import type { MailAsText } from './mail-as-text.ts'

/** What no mail comes near once its large files are left out. */
const limits: AsideLimits = { seconds: 10, heapMegabytes: 48, grownMegabytes: 150 }

/**
 * Reads an .eml or .msg in a thread of its own, since either may come from somebody who means harm: one that is broken
 * on purpose must not stop the program. Nothing where it cannot be read. The bytes are handed over, and empty afterwards.
 */
export async function readMail(
  bytes: Uint8Array<ArrayBuffer>,
  within: AsideLimits = limits,
): Promise<MailAsText | undefined> {
  type Said = { readonly mail: MailAsText | undefined }
  const program = readerProgram(import.meta.url, 'mail-reader')
  const read = await readAside<Said, Said>(program, bytes, within, (said) => said, true)
  return 'failed' in read ? undefined : read.mail
}
