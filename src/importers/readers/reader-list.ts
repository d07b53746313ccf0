/** Addresses in the order given, each once; the lines in which none was found, counted as a spreadsheet counts. */
export type ReaderList = {
  readonly addresses: readonly string[]
  readonly repeated: number
  readonly refused: readonly { readonly line: number; readonly text: string }[]
}

const address = /[^\s@<>"'(),;:\\[\]]+@[^\s@<>"'(),;:\\[\]]+\.[^\s@<>"'(),;:\\[\]]+/g
const headings = ['email', 'e-mail', 'address', 'email address', 'e-mail address', 'mail']

/**
 * E-mail addresses out of pasted lines or a CSV file: one a line, several in a line, or one in a column among others,
 * which are not read. The same address written with other capitals is the same.
 */
export function parseReaders(text: string): ReaderList {
  const addresses = new Map<string, string>()
  const refused: { line: number; text: string }[] = []
  let repeated = 0
  const rows = text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '')
    .split(/\r\n|\n|\r/)
  rows.forEach((row, at) => {
    if (row.trim() === '') return
    const found = [...row.matchAll(address)].map((match) => match[0].replace(/\.+$/, '')).filter(isAddress)
    if (found.length === 0 && !isHeading(row, at)) refused.push({ line: at + 1, text: row.trim().slice(0, 100) })
    for (const one of found) {
      if (addresses.has(one.toLowerCase())) repeated += 1
      else addresses.set(one.toLowerCase(), one)
    }
  })
  return { addresses: [...addresses.values()], repeated, refused }
}

/** What mail servers take: no longer than 254 letters, a name before the sign and a whole domain after it. */
function isAddress(found: string): boolean {
  const [name = '', domain = ''] = found.split('@')
  return (
    found.length <= 254 &&
    name.length <= 64 &&
    !name.startsWith('.') &&
    !name.endsWith('.') &&
    !found.includes('..') &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(domain) &&
    !/(^|\.)-|-(\.|$)/.test(domain)
  )
}

function isHeading(row: string, at: number): boolean {
  if (at > 0) return false
  return row.split(/[,;\t]/).some((cell) => headings.includes(cell.replaceAll('"', '').trim().toLowerCase()))
}
