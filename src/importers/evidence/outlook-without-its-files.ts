/** The name by which a .msg keeps what is attached, as it stands in its directory. */
const named = Buffer.from('__substg1.0_37010102\0', 'utf16le')
/** Where in an entry of the directory, which is 128 bytes long, its kind and its size stand: [MS-CFB] 2.6.1. */
const entry = { length: 128, kind: 66, isStream: 2, size: 120 }
/** A mail attached as a file is read for what is attached to it; nothing larger is. */
const sizeAtMost = 1024 * 1024

/**
 * A .msg with every large attachment emptied in its directory, so that reading the words never copies one. Where these
 * bytes stand in an attachment itself, that is changed in this copy and nowhere else.
 */
export function outlookWithoutItsFiles(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes
  const isWhole = buffer instanceof ArrayBuffer && byteOffset === 0 && buffer.byteLength === byteLength
  const copy = isWhole ? buffer : new Uint8Array(bytes).buffer
  const all = Buffer.from(copy)
  for (let at = all.indexOf(named); at >= 0; at = all.indexOf(named, at + entry.length)) {
    if (at % entry.length !== 0 || at + entry.length > all.length) continue
    if (all[at + entry.kind] !== entry.isStream || all.readUInt32LE(at + entry.size) <= sizeAtMost) continue
    all.writeUInt32LE(0, at + entry.size)
  }
  return copy
}
