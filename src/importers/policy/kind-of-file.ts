import type { RefusalReason } from '../../core/policy/import/refused.ts'

const ascii = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1')

/** What a file is by its first bytes; its name is never believed. A kind that is not read is said by why not. */
export function kindOfFile(bytes: Uint8Array): 'zip' | 'pdf' | 'text' | RefusalReason {
  const opening = ascii(bytes, 1024)
  if (opening.startsWith('PK\x03\x04')) return 'zip'
  if (opening.startsWith('PK\x05\x06')) return 'empty'
  if (opening.includes('%PDF-')) return 'pdf'
  if (opening.startsWith('\xd0\xcf\x11\xe0')) return lockedOffice(bytes) ? 'locked' : 'old-word'
  if (opening.startsWith('{\\rtf')) return 'rich-text'
  if (/^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\x00|MM\x00\*|RIFF....WEBP|BM.{4}\x00{4}|....ftyphei)/s.test(opening))
    return 'picture'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml|svg)/i.test(opening)) return 'web-page'
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*$/.test(ascii(bytes, bytes.length > 100_000 ? 1024 : bytes.length)))
    return 'empty'
  return 'text'
}

/** A Word document with a password is one file inside a file of the older kind. */
function lockedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
