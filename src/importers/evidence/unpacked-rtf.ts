/** What every packed RTF may point back into from its first byte: [MS-OXRTFCP] 2.1.2.1. */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor ' +
  'MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20' +
  '\\b\\i\\u\\tab\\tx'
const packed = 0x75465a4c
const plain = 0x414c454d
const header = 16
const ring = 4096
const bytesAtMost = 8 * 1024 * 1024

/** RTF as Outlook keeps it in a .msg, unpacked ([MS-OXRTFCP] 2.2). Nothing where it is neither packed nor plain. */
export function unpackedRtf(given: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length < header) return undefined
  const kind = bytes.readUInt32LE(8)
  const size = Math.min(bytes.readUInt32LE(4), bytesAtMost)
  if (kind === plain) return bytes.subarray(header, header + size)
  if (kind !== packed) return undefined
  const back = Buffer.alloc(ring)
  let write = back.write(dictionary, 'latin1')
  const out = Buffer.alloc(size)
  let made = 0
  const put = (byte: number) => {
    back[write] = byte
    write = (write + 1) % ring
    if (made < size) out[made] = byte
    made += 1
  }
  for (let at = header; at < bytes.length && made < size; ) {
    const control = bytes[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && at < bytes.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at] ?? 0)
        at += 1
        continue
      }
      if (at + 2 > bytes.length) return out.subarray(0, Math.min(made, size))
      const token = bytes.readUInt16BE(at)
      at += 2
      const from = token >> 4
      if (from === write) return out.subarray(0, Math.min(made, size))
      for (let step = 0; step < (token & 15) + 2; step += 1) put(back[(from + step) % ring] ?? 0)
    }
  }
  return out.subarray(0, Math.min(made, size))
}
