import { createHash } from 'node:crypto'
import { type FileInside, isOrnament } from './file-inside.ts'

/** A mail within a mail within a mail, and no further. */
const depthAtMost = 4
/** More files than anybody attaches. */
const filesAtMost = 2000
const headersAtMost = 64 * 1024
/** No line of a mail is as long; what is longer is taken as it comes. */
const lineAtMost = 256 * 1024
const newline = 0x0a

/**
 * Every file inside a mail (.eml), by the SHA-256 that it has outside it. Read piece by piece as it comes, so that a mail
 * of any size costs little memory; mails inside it are gone through too.
 */
export async function mailFileHashes(pieces: AsyncIterable<Buffer>): Promise<readonly FileInside[]> {
  const found: FileInside[] = []
  const lines = inLines(ofMail((file) => found.length < filesAtMost && found.push(file), 0))
  for await (const piece of pieces) lines.take(piece)
  lines.end()
  return found
}

/** Takes what comes: a line with its ending, or bytes, until the end. */
type Taker = { readonly take: (bytes: Buffer) => void; readonly end: () => void }

type Found = (file: FileInside) => void

function inLines(to: Taker): Taker {
  let rest: Buffer = Buffer.alloc(0)
  return {
    take(piece) {
      const held = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      let at = 0
      for (let end = held.indexOf(newline); end >= 0; end = held.indexOf(newline, at)) {
        to.take(held.subarray(at, end + 1))
        at = end + 1
      }
      // A copy, so that what it was cut from is not held by it.
      rest = Buffer.from(held.subarray(at))
      if (rest.length <= lineAtMost) return
      to.take(rest)
      rest = Buffer.alloc(0)
    },
    end() {
      if (rest.length > 0) to.take(rest)
      rest = Buffer.alloc(0)
      to.end()
    },
  }
}

function ofMail(found: Found, depth: number): Taker {
  const boundaries: string[] = []
  let headers: string | null = ''
  let part: Taker | null = null
  const close = () => {
    part?.end()
    part = null
  }
  return {
    take(line) {
      const text = line.length <= 1024 || headers !== null ? line.toString('latin1').replace(/\r?\n$/, '') : null
      const marks = text?.startsWith('--') ? text.trimEnd().slice(2) : null
      if (marks !== null && boundaries.some((one) => marks === one || marks === `${one}--`)) {
        close()
        headers = boundaries.includes(marks) ? '' : null
      } else if (headers === null) part?.take(line)
      else if (text !== '') headers = `${headers}${text}\n`.slice(0, headersAtMost)
      else {
        const said = headersIn(headers)
        headers = null
        if (said.boundary !== null) boundaries.push(said.boundary)
        else if (said.isMail && said.encoding === 'as-it-is') headers = ''
        else part = ofPart(said, found, depth)
      }
    },
    end: close,
  }
}

type PartSaid = {
  readonly boundary: string | null
  readonly isMail: boolean
  readonly encoding: 'base64' | 'quoted-printable' | 'as-it-is'
  readonly isAttached: boolean
  readonly isWords: boolean
  readonly isNamedInWords: boolean
}

function headersIn(lines: string): PartSaid {
  const headers = lines.replaceAll(/\n[ \t]+/g, ' ')
  const type = /^content-type:(.*)$/im.exec(headers)?.[1] ?? ''
  const quoted = /\bboundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type)
  const boundary = /^\s*multipart\//i.test(type) ? (quoted?.[1] ?? quoted?.[2] ?? null) : null
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase()
  return {
    boundary,
    isMail: /^\s*message\/rfc822/i.test(type) || /name\*?\s*=\s*[^;\n]*\.eml\b/i.test(headers),
    encoding: encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'as-it-is',
    isAttached: /^content-disposition:\s*attachment\b/im.test(headers),
    isWords: /^\s*(?:text\/|$)/i.test(type),
    isNamedInWords: /^content-id:/im.test(headers),
  }
}

function ofPart(said: PartSaid, found: Found, depth: number): Taker {
  const { encoding, isMail, isAttached } = said
  const hash = createHash('sha256')
  const inner = isMail && depth < depthAtMost ? inLines(ofMail(found, depth + 1)) : null
  let bytes = 0
  const whole: Taker = {
    take(part) {
      hash.update(part)
      bytes += part.length
      inner?.take(part)
    },
    end() {
      const goesAlong = isAttached || !(said.isWords || (said.isNamedInWords && isOrnament(bytes)))
      if (bytes > 0) found({ hash: hash.digest(), goesAlong })
      inner?.end()
    },
  }
  if (encoding === 'base64') return ofBase64(whole)
  return withoutLastEnding(encoding === 'quoted-printable' ? ofQuoted(whole) : whole)
}

function ofBase64(to: Taker): Taker {
  let rest = ''
  return {
    take(line) {
      const letters = rest + line.toString('latin1').replaceAll(/[^A-Za-z0-9+/]/g, '')
      const whole = letters.length - (letters.length % 4)
      if (whole > 0) to.take(Buffer.from(letters.slice(0, whole), 'base64'))
      rest = letters.slice(whole)
    },
    end() {
      if (rest.length > 1) to.take(Buffer.from(rest, 'base64'))
      to.end()
    },
  }
}

/** The ending of the last line before a boundary belongs to the boundary. */
function withoutLastEnding(to: Taker): Taker {
  let ending: Buffer = Buffer.alloc(0)
  return {
    take(line) {
      const kept = line.length - (/\r?\n$/.exec(line.subarray(-2).toString('latin1'))?.[0].length ?? 0)
      to.take(Buffer.concat([ending, line.subarray(0, kept)]))
      ending = Buffer.from(line.subarray(kept))
    },
    end: to.end,
  }
}

/** What stands as `=3D`, and lines that go on. What comes is a line’s ending with the next line. */
function ofQuoted(to: Taker): Taker {
  let goesOn = false
  return {
    take(part) {
      const text = part.toString('latin1')
      const here = goesOn ? text.replace(/^\r?\n/, '') : text
      goesOn = /=[ \t]*$/.test(here)
      const said = here
        .replace(/=[ \t]*$/, '')
        .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      to.take(Buffer.from(said, 'latin1'))
    },
    end: to.end,
  }
}
