import { type AsideLimits, readAside, readerProgram } from '../aside.ts'
import type { FileInside } from './file-inside.ts'
import { isOutlook, looksLikeMail, tellingBytes } from './kind-of-mail.ts'
import { mailFileHashes } from './mail-file-hashes.ts'

const limits: AsideLimits = { seconds: 10, heapMegabytes: 64, grownMegabytes: 250 }
/** Above this no Outlook mail is held in memory. */
const outlookAtMost = 25 * 1024 * 1024

/** Every file inside a mail that has come, .eml or .msg; none where it is no mail, or one that cannot be read. */
export async function filesWithin(
  { bytes }: { readonly bytes: number },
  read: () => AsyncIterable<Buffer>,
): Promise<readonly FileInside[]> {
  const start = await firstOf(read())
  if (looksLikeMail(start)) return mailFileHashes(read())
  return isOutlook(start) && bytes <= outlookAtMost ? withinOutlook(await whole(read(), bytes)) : []
}

async function withinOutlook(bytes: Uint8Array<ArrayBuffer>): Promise<readonly FileInside[]> {
  type Said = { readonly files: readonly { readonly hash: string; readonly goesAlong: boolean }[] }
  const program = readerProgram(import.meta.url, 'mail-files-reader')
  const read = await readAside<Said, Said>(program, bytes, limits, (said) => said, true)
  return 'failed' in read ? [] : read.files.map((file) => ({ ...file, hash: Buffer.from(file.hash, 'hex') }))
}

async function firstOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  for await (const piece of pieces) return Buffer.from(piece.subarray(0, tellingBytes))
  return Buffer.alloc(0)
}

async function whole(pieces: AsyncIterable<Buffer>, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const held = new Uint8Array(bytes)
  let filled = 0
  for await (const piece of pieces) {
    held.set(piece, filled)
    filled += piece.length
  }
  return held
}
