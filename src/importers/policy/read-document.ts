import type { DocumentRead } from '../../core/policy/import/block.ts'
import { type Refused, refused, wasRefused } from '../../core/policy/import/refused.ts'
import { kindOfFile } from './kind-of-file.ts'
import { limits } from './limits.ts'
import { readOpenDocument } from './open-document/read-open-document.ts'
import { readPortable } from './portable/read-portable.ts'
import { readText } from './text/read-text.ts'
import { unpack } from './unpack.ts'
import { readWord } from './word/read-word.ts'

export type PageSeen = (page: number, of: number) => void

/** What a file says, told by its bytes whatever it is called; or why it cannot be read. */
export async function readDocument(bytes: Uint8Array, seen?: PageSeen): Promise<DocumentRead | Refused> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > limits.fileBytes) return refused('too-large')
  const read = await readByKind(bytes, seen)
  if (wasRefused(read)) return read
  const characters = read.blocks.reduce(
    (sum, each) => sum + (each.kind === 'row' ? each.cells.join(' ') : each.text).length,
    0,
  )
  if (read.blocks.length > limits.blocks || characters > limits.characters) return refused('too-long')
  return characters === 0 ? refused('empty') : read
}

async function readByKind(bytes: Uint8Array, seen?: PageSeen): Promise<DocumentRead | Refused> {
  const kind = kindOfFile(bytes)
  if (kind === 'pdf') return readPortable(bytes, seen)
  if (kind === 'text') return readText(bytes)
  if (kind !== 'zip') return refused(kind)
  const packed = await unpack(bytes)
  if (wasRefused(packed)) return packed
  if (packed.names.includes('word/document.xml')) return readWord(packed)
  if (packed.names.includes('content.xml')) {
    const type = await packed.part('mimetype')
    const sheet = typeof type === 'string' && /spreadsheet|presentation|graphics/.test(type)
    return sheet ? refused('workbook') : readOpenDocument(packed)
  }
  const office = packed.names.some((name) => /^(?:xl|ppt)\//.test(name))
  return refused(office ? 'workbook' : 'unknown-kind')
}
