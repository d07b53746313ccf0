import { brotliDecompressSync } from 'node:zlib'
import { ByteReader } from './byte-reader.ts'
import { outlinesOf } from './glyf-table.ts'

/** Names of tables that WOFF2 writes as a number (WOFF2, 4.1). */
const known = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
)
  .split(' ')
  .map((name) => name.replace('_', ' '))

/** What a PDF needs of a font; what varies its weight is left out, so that the regular weight stands. */
const wanted: readonly string[] = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'glyf', 'loca']

/**
 * A web font (WOFF2) as the TrueType font that a PDF can carry. A PDF cannot embed part of a packed font, and the fonts
 * come packed.
 */
export function trueTypeOf(woff2: Uint8Array): Uint8Array {
  const reader = new ByteReader(woff2)
  if (reader.u32() !== 0x774f4632) throw new Error('this is not a WOFF2 font')
  reader.skip(8)
  const count = reader.u16()
  reader.skip(6)
  const packedLength = reader.u32()
  reader.skip(24)
  const entries = Array.from({ length: count }, () => nextEntry(reader))
  const unpacked = new ByteReader(brotliDecompressSync(reader.bytes(packedLength)))
  const tables = new Map(entries.map(({ name, length }) => [name, unpacked.bytes(length)]))
  const packed = entries.find(({ name }) => name === 'glyf')?.transformed === true
  if (entries.some(({ name, transformed }) => name === 'hmtx' && transformed)) throw new Error('widths are packed')
  const outlines = tables.get('glyf')
  if (packed && outlines) {
    const { glyf, loca } = outlinesOf(outlines)
    tables.set('glyf', glyf).set('loca', loca)
  }
  return fileOf(new Map(wanted.flatMap((name) => [[name, tables.get(name) ?? new Uint8Array()] as const])))
}

function nextEntry(reader: ByteReader): { name: string; length: number; transformed: boolean } {
  const flags = reader.u8()
  const tag = flags & 0x3f
  const name = tag === 0x3f ? String.fromCharCode(...reader.bytes(4)) : (known[tag] ?? '')
  const version = flags >> 6
  const length = reader.base128()
  const transformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0
  return { name, length: transformed ? reader.base128() : length, transformed }
}

/** The tables put behind one another, each at a multiple of four bytes. */
function fileOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...tables.keys()].sort()
  const starts = 12 + names.length * 16
  const length = [...tables.values()].reduce((sum, table) => sum + ((table.length + 3) & ~3), starts)
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, names.length)
  let at = starts
  names.forEach((name, index) => {
    const table = tables.get(name) ?? new Uint8Array()
    const entry = 12 + index * 16
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, name.charCodeAt(letter))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.length)
    file.set(table, at)
    at += (table.length + 3) & ~3
  })
  return file
}
