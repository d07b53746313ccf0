/** A file's words, or one sentence on why it has none. */
export type FileText = { readonly read: true; readonly text: string } | { readonly read: false; readonly why: string }

/**
 * The text of a CSV file however it was saved: UTF-8 with or without its mark, UTF-16 with one, else as older Windows
 * programs save it (Windows-1252). What is no text at all is refused.
 */
export function textOfFile(bytes: Uint8Array): FileText {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return { read: false, why: 'This is a workbook and not a CSV file. In Excel choose Save as, then CSV UTF-8.' }
  }
  if (startsWith(bytes, [0xff, 0xfe])) return { read: true, text: new TextDecoder('utf-16le').decode(bytes) }
  if (startsWith(bytes, [0xfe, 0xff])) return { read: true, text: new TextDecoder('utf-16be').decode(bytes) }
  if (bytes.includes(0))
    return { read: false, why: 'This is not a CSV file. Save the list as CSV and choose that file.' }
  try {
    return { read: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { read: true, text: new TextDecoder('windows-1252').decode(bytes) }
  }
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, at) => bytes[at] === byte)
}
