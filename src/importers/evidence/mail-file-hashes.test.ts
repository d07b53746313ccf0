import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mailFileHashes } from './mail-file-hashes.ts'
import { outlookFileHashes } from './outlook-file-hashes.ts'

const picture = Buffer.from(Array.from({ length: 70_001 }, (_, at) => (at * 31 + (at >> 3)) % 256))
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function* inPieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const hashesOf = async (mail: Buffer, size = 997) =>
  (await mailFileHashes(inPieces(mail, size))).map(({ hash }) => hash.toString('hex'))

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n')
const quoted = (bytes: Buffer) =>
  [...bytes]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replaceAll(/.{72}/g, '$&=\r\n')

const mailWith = (...parts: readonly (readonly [string, string | Buffer])[]) =>
  Buffer.concat([
    Buffer.from('From: a@example.org\r\nContent-Type: multipart/mixed;\r\n boundary="b 1"\r\n\r\nNot shown.\r\n'),
    ...parts.flatMap(([headers, body]) => [
      Buffer.from(`--b 1\r\n${headers}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--b 1--\r\nAfter it.\r\n'),
  ])
const ofPicture = (encoding: string) => `Content-Type: image/png\r\nContent-Transfer-Encoding: ${encoding}`

describe('a file inside a mail has the hash that it has outside it', () => {
  it.each([
    ['base64', base64(picture)],
    ['quoted-printable', quoted(picture)],
    ['binary', picture],
  ])('where it is put in as %s, in whatever pieces it comes', async (encoding, body) => {
    const mail = mailWith(['Content-Type: text/plain', 'Look.'], [ofPicture(encoding), body])
    for (const size of [61, 4096, 1_000_000]) expect(await hashesOf(mail, size)).toContain(sha(picture))
  })

  it('where it is inside a mail that is attached, as it is or as base64', async () => {
    const inner = mailWith([ofPicture('base64'), base64(picture)])
    const renamed = Buffer.from(inner.toString('latin1').replaceAll('b 1', 'other'), 'latin1')
    expect(await hashesOf(mailWith(['Content-Type: message/rfc822', renamed]))).toContain(sha(picture))
    const headers = 'Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64'
    expect(await hashesOf(mailWith([headers, base64(inner)]))).toContain(sha(picture))
  })

  it('where the mail is nothing but that file, and where it breaks off', async () => {
    expect(await hashesOf(Buffer.from(`Subject: x\r\n${ofPicture('base64')}\r\n\r\n${base64(picture)}`))).toEqual([
      sha(picture),
    ])
    expect(await hashesOf(Buffer.from('Subject: nothing'))).toEqual([])
  })
})

describe('once a mail is sealed, what is inside it is sealed wherever it is', () => {
  const goingAlong = async (...parts: readonly (readonly [string, string | Buffer])[]) =>
    (await mailFileHashes(inPieces(mailWith(...parts), 997)))
      .filter(({ goesAlong }) => goesAlong)
      .map(({ hash }) => hash.toString('hex'))
  const badge = picture.subarray(0, 9000)
  const shown = `${ofPicture('base64')}\r\nContent-ID: <sign@example.org>`

  it('pictures, attached or in the midst of its words, but not the words', async () => {
    const words = ['Content-Type: text/html; charset=utf-8', '<p>Sent from my phone.'] as const
    expect(await goingAlong(words, ['X-Nothing: 1', 'See below.'], [ofPicture('base64'), base64(badge)])).toEqual([
      sha(badge),
    ])
    expect(await goingAlong([shown, base64(picture)])).toEqual([sha(picture)])
    expect(await goingAlong(['Content-Type: text/plain\r\nContent-Disposition: attachment', 'told'])).toEqual([
      sha(Buffer.from('told')),
    ])
  })

  it('but not the badge below its words, which stands in every mail of a school', async () => {
    expect(await goingAlong([shown, base64(badge)])).toEqual([])
    expect(await hashesOf(mailWith([shown, base64(badge)]))).toEqual([sha(badge)])
    expect(await goingAlong([`${shown}\r\nContent-Disposition: attachment; filename=x.png`, base64(badge)])).toEqual([
      sha(badge),
    ])
  })

  it('and of an Outlook mail likewise, as deep as mails are inside it', async () => {
    const mail = readFileSync(join(import.meta.dirname, '../../../test/data/mails/mail-in-a-mail.msg'))
    const files = await outlookFileHashes(new Uint8Array(mail))
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter(({ goesAlong }) => goesAlong).length).toBeGreaterThan(2)
  })
})
