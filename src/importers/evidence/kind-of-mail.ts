const outlook = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** So many bytes are enough to tell. */
export const tellingBytes = 16_384

/** Whether these bytes begin as an Outlook .msg does; older Word and Excel files begin so too. */
export const isOutlook = (bytes: Uint8Array): boolean => outlook.every((byte, at) => bytes[at] === byte)

const headerOfMail = /^(?:from|to|subject|date|received|message-id):/i
const header = /^[A-Za-z][A-Za-z0-9-]*:/

/** Whether these bytes begin with the headers of a mail. Read line by line: one pattern for all could be made to run for ever. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, tellingBytes))
    .toString('latin1')
    .split('\n')
  for (const [at, line] of lines.entries()) {
    if (headerOfMail.test(line)) return true
    const goesOn = at > 0 && /^[ \t]/.test(line)
    if (!goesOn && !header.test(line)) return false
  }
  return false
}
