import { expect, it } from 'vitest'
import { mailAsText } from './mail-as-text.ts'
import { mailWithoutItsFiles } from './mail-without-its-files.ts'

const line = `${'QUJD'.repeat(19)}\r\n`
const mail = (lines: number) =>
  Buffer.from(
    [
      'From: Siân <sian@example.org>',
      'Subject: Chat',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'She is not well.',
      '--b',
      'Content-Type: image/png; name="one.png"',
      'Content-Disposition: attachment; filename="one.png"',
      'Content-Transfer-Encoding: base64',
      '',
      `${line.repeat(lines)}--b`,
      'Content-Type: text/plain',
      '',
      'And this at the end.',
      '--b',
      'Content-Disposition: attachment; filename="two.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
      '',
    ].join('\r\n'),
  )
async function* inPieces(bytes: Buffer, of = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += of) yield bytes.subarray(at, at + of)
}

it('a mail with a small file in it is read as it came, wherever its pieces end', async () => {
  const small = mail(3)
  for (const of of [1, 7, 64 * 1024]) expect(small.equals(await mailWithoutItsFiles(inPieces(small, of)))).toBe(true)
})

it('of a large one the words before and after it and the names of all files are there, and little of the file', async () => {
  const large = mail(120_000)
  const read = await mailWithoutItsFiles(inPieces(large))
  expect(large.length).toBeGreaterThan(9_000_000)
  expect(read.length).toBeLessThan(2_200_000)
  const shown = await mailAsText(read)
  expect(shown?.words).toContain('She is not well.')
  expect(shown?.words).toContain('And this at the end.')
  expect(shown?.attachments.map(({ name }) => name)).toEqual(['one.png', 'two.png'])
})

it('what has no lines at all is taken as it comes', async () => {
  const bytes = Buffer.alloc(5_000_000, 'x y ')
  expect(bytes.equals(await mailWithoutItsFiles(inPieces(bytes)))).toBe(true)
})
