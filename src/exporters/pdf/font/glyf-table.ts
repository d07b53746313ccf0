import { ByteReader } from './byte-reader.ts'

/** The outlines of a TrueType font, and where each begins, as its own tables hold them. */
export type Outlines = { readonly glyf: Uint8Array; readonly loca: Uint8Array; readonly longOffsets: boolean }

type Point = { readonly dx: number; readonly dy: number; readonly onCurve: boolean }

const hasInstructions = 0x0100

/** Undoes what WOFF2 does to outlines before it packs them (WOFF2, 5.1). */
export function outlinesOf(transformed: Uint8Array): Outlines {
  const header = new ByteReader(transformed)
  header.skip(4)
  const count = header.u16()
  const longOffsets = header.u16() === 1
  const sizes = Array.from({ length: 7 }, () => header.u32())
  let at = 36
  const [contours, points, flags, glyphs, composites, boxes, instructions] = sizes.map((size) => {
    at += size
    return transformed.subarray(at - size, at)
  })
  if (!contours || !points || !flags || !glyphs || !composites || !boxes || !instructions)
    throw new Error('no outlines')
  const bitmapLength = ((count + 31) >> 5) << 2
  const streams = {
    contours: new ByteReader(contours),
    points: new ByteReader(points),
    flags: new ByteReader(flags),
    glyphs: new ByteReader(glyphs),
    composites: new ByteReader(composites),
    boxes: new ByteReader(boxes.subarray(bitmapLength)),
    instructions: new ByteReader(instructions),
  }
  const parts: Uint8Array[] = []
  const offsets = [0]
  let length = 0
  for (let glyph = 0; glyph < count; glyph++) {
    const hasBox = ((boxes[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0
    const outline = oneOutline(streams, hasBox)
    const padded = new Uint8Array((outline.length + 3) & ~3)
    padded.set(outline)
    parts.push(padded)
    length += padded.length
    offsets.push(length)
  }
  return { glyf: joined(parts, length), loca: locations(offsets, longOffsets), longOffsets }
}

type Streams = {
  readonly [S in 'contours' | 'points' | 'flags' | 'glyphs' | 'composites' | 'boxes' | 'instructions']: ByteReader
}

function oneOutline(streams: Streams, hasBox: boolean): Uint8Array {
  const contours = streams.contours.i16()
  if (contours === 0) return new Uint8Array()
  if (contours < 0) return composite(streams)
  const ends: number[] = []
  let total = 0
  for (let contour = 0; contour < contours; contour++) {
    total += streams.points.short255()
    ends.push(total - 1)
  }
  const points = Array.from({ length: total }, () => nextPoint(streams))
  const instructions = streams.instructions.bytes(streams.glyphs.short255())
  const box = hasBox ? streams.boxes.bytes(8) : boxAround(points)
  const out: number[] = []
  const put16 = (value: number) => out.push((value >> 8) & 0xff, value & 0xff)
  put16(contours)
  out.push(...box)
  for (const end of ends) put16(end)
  put16(instructions.length)
  out.push(...instructions)
  // Every coordinate in full, two bytes each: larger than need be, and what is embedded is a subset anyway.
  for (const { onCurve } of points) out.push(onCurve ? 1 : 0)
  for (const { dx } of points) put16(dx)
  for (const { dy } of points) put16(dy)
  return Uint8Array.from(out)
}

function composite({ composites, glyphs, boxes, instructions }: Streams): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0xff, 0xff), boxes.bytes(8)]
  let flags = 0
  let instructed = false
  do {
    flags = composites.u16()
    instructed ||= (flags & hasInstructions) !== 0
    const scale = flags & 0x0008 ? 2 : flags & 0x0040 ? 4 : flags & 0x0080 ? 8 : 0
    parts.push(Uint8Array.of(flags >> 8, flags & 0xff), composites.bytes(2 + (flags & 0x0001 ? 4 : 2) + scale))
  } while (flags & 0x0020)
  if (instructed) {
    const code = instructions.bytes(glyphs.short255())
    parts.push(Uint8Array.of(code.length >> 8, code.length & 0xff), code)
  }
  return joined(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  )
}

/** One point from its flag and one to four bytes (WOFF2, 5.2). */
function nextPoint({ flags, glyphs }: Streams): Point {
  const flag = flags.u8()
  const onCurve = (flag & 0x80) === 0
  const code = flag & 0x7f
  const signed = (value: number, positive: number) => (positive & 1 ? value : -value)
  if (code < 10) return { dx: 0, dy: signed(((code & 14) << 7) + glyphs.u8(), code), onCurve }
  if (code < 20) return { dx: signed((((code - 10) & 14) << 7) + glyphs.u8(), code), dy: 0, onCurve }
  if (code < 84) {
    const rest = code - 20
    const byte = glyphs.u8()
    const dx = signed(1 + (rest & 0x30) + (byte >> 4), code)
    return { dx, dy: signed(1 + ((rest & 0x0c) << 2) + (byte & 0x0f), code >> 1), onCurve }
  }
  if (code < 120) {
    const rest = code - 84
    const dx = signed(1 + (Math.floor(rest / 12) << 8) + glyphs.u8(), code)
    return { dx, dy: signed(1 + (((rest % 12) >> 2) << 8) + glyphs.u8(), code >> 1), onCurve }
  }
  if (code < 124) {
    const [first, second, third] = [glyphs.u8(), glyphs.u8(), glyphs.u8()]
    const dx = signed((first << 4) + (second >> 4), code)
    return { dx, dy: signed(((second & 0x0f) << 8) + third, code >> 1), onCurve }
  }
  const dx = signed(glyphs.u16(), code)
  return { dx, dy: signed(glyphs.u16(), code >> 1), onCurve }
}

function boxAround(points: readonly Point[]): readonly number[] {
  let [x, y] = [0, 0]
  const xs: number[] = []
  const ys: number[] = []
  for (const { dx, dy } of points) {
    x += dx
    y += dy
    xs.push(x)
    ys.push(y)
  }
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return box.flatMap((value) => [(value >> 8) & 0xff, value & 0xff])
}

function locations(offsets: readonly number[], long: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(offsets.length * (long ? 4 : 2)))
  offsets.forEach((offset, at) => {
    if (long) view.setUint32(at * 4, offset)
    else view.setUint16(at * 2, offset / 2)
  })
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
