export type MailPart = { readonly type: string; readonly id: string; readonly body: Buffer }

export type ReadMail = {
  header(name: string): string
  readonly parts: readonly MailPart[]
  part(type: string): string
}

/** A message as a mail program would take it apart. */
export function readMail(raw: string): ReadMail {
  const { head, body } = halves(raw)
  const parts = partsOf(head, body)
  return {
    header: (name) => decodedWords(fieldOf(head, name)),
    parts,
    part: (type) => parts.find((one) => one.type === type)?.body.toString('utf8') ?? '',
  }
}

function halves(raw: string): { head: string; body: string } {
  const end = raw.indexOf('\r\n\r\n')
  return end < 0 ? { head: raw, body: '' } : { head: raw.slice(0, end), body: raw.slice(end + 4) }
}

function fieldOf(head: string, name: string): string {
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ')
  const field = unfolded.split('\r\n').find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return field?.slice(name.length + 1).trim() ?? ''
}

function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_whole, how: string, word: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quoted(word.replaceAll('_', ' ')).toString('utf8'),
    )
}

function quoted(text: string): Buffer {
  const bytes: number[] = []
  const joined = text.replace(/=\r?\n/g, '')
  for (let at = 0; at < joined.length; at += 1) {
    const hex = /^=([0-9A-F]{2})/i.exec(joined.slice(at, at + 3))
    if (hex?.[1]) {
      bytes.push(Number.parseInt(hex[1], 16))
      at += 2
    } else bytes.push(joined.charCodeAt(at))
  }
  return Buffer.from(bytes)
}

function partsOf(head: string, body: string): readonly MailPart[] {
  const type = fieldOf(head, 'content-type')
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary) {
    return `\r\n${body}`
      .split(`\r\n--${boundary}`)
      .slice(1)
      .filter((piece) => !piece.startsWith('--'))
      .flatMap((piece) => {
        const inner = halves(piece.replace(/^\r\n/, ''))
        return partsOf(inner.head, inner.body)
      })
  }
  const encoding = fieldOf(head, 'content-transfer-encoding').toLowerCase()
  const decoded =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? quoted(body)
        : Buffer.from(body, 'utf8')
  const id = fieldOf(head, 'content-id').replace(/[<>]/g, '')
  return [{ type: (type.split(';')[0] ?? '').trim().toLowerCase(), id, body: decoded }]
}
