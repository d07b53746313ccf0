import { ByteReader } from './byte-reader.ts'

/** The characters of the basic plane that a TrueType font can draw. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const cmap = tableOf(font, 'cmap')
  const header = new ByteReader(cmap)
  header.skip(2)
  const encodings = Array.from({ length: header.u16() }, () => {
    header.skip(4)
    return header.u32()
  })
  const at = encodings.find((offset) => new ByteReader(cmap.subarray(offset)).u16() === 4)
  if (at === undefined) throw new Error('a font without a list of its characters')
  const list = new ByteReader(cmap.subarray(at))
  list.skip(6)
  const count = list.u16() / 2
  list.skip(6)
  const ends = Array.from({ length: count }, () => list.u16())
  list.skip(2)
  const starts = Array.from({ length: count }, () => list.u16())
  const characters = new Set<number>()
  starts.forEach((start, segment) => {
    for (let code = start; code <= (ends[segment] ?? 0) && code < 0xffff; code++) characters.add(code)
  })
  return characters
}

function tableOf(font: Uint8Array, wanted: string): Uint8Array {
  const reader = new ByteReader(font)
  reader.skip(4)
  const count = reader.u16()
  reader.skip(6)
  for (let entry = 0; entry < count; entry++) {
    const name = String.fromCharCode(...reader.bytes(4))
    reader.skip(4)
    const [at, length] = [reader.u32(), reader.u32()]
    if (name === wanted) return font.subarray(at, at + length)
  }
  throw new Error(`a font without ${wanted}`)
}
