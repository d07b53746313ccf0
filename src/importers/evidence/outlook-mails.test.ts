import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readMail } from './read-mail.ts'

/** How they were made, and by what other library, stands in test/data/mails/make-samples.mjs. */
const sample = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../test/data/mails', name)))
const shown = async (name: string) =>
  (await readMail(sample(name))) ?? { words: 'not read', attachments: [], subject: '' }

it('an Outlook mail of plain words is shown with who sent it, to whom, when, and what is attached', async () => {
  expect(await shown('plain-unicode.msg')).toEqual({
    from: 'Siân Okafor <sian.okafor@mail.example>',
    to: 'The office <office@larkfield.example>',
    date: 'Mon, 01 Mar 2027 08:00:00 GMT',
    subject: 'The group chat – again',
    words: 'They call her “the ghost” in it.\r\nI took a picture of the screen.',
    cut: false,
    attachments: [{ name: 'screen of the chat.png', within: null }],
    pictures: 0,
  })
})

it('one whose letters take a byte each is read in the code page that it names', async () => {
  expect(await shown('plain-8-bit.msg')).toMatchObject({ from: 'Zośka', subject: 'Dziękuję', words: 'żółty' })
})

it('one of HTML alone is shown as words, and nothing of it is fetched', async () => {
  expect((await shown('html.msg')).words).toBe('We know where you live, Zoë.')
})

it('one of RTF alone is unpacked and shown as words, also where Outlook wrapped HTML in it', async () => {
  expect((await shown('rtf-only.msg')).words).toBe('hello world')
  expect((await shown('html-in-rtf-only.msg')).words).toBe('You’ll see, Zoë.\nżółty 😀 \nthe end')
})

it('what is attached to a mail within it is named with where it is, and none of it is opened', async () => {
  expect((await shown('mail-in-a-mail.msg')).attachments).toEqual([
    { name: 'Look at her', within: null },
    { name: 'film.mp4', within: 'Look at her' },
    { name: 'earlier.eml', within: null },
    { name: 'first.jpg', within: 'earlier.eml' },
    { name: 'notes.docx', within: null },
  ])
})

it('an .eml within an .eml says what is attached to it too', async () => {
  const part = (type: string, name: string, body: string) =>
    `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${body}\r\n`
  const of = (boundary: string, parts: readonly string[]) =>
    `From: a <a@x.example>\r\nSubject: Chat\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n` +
    `${parts.map((one) => `--${boundary}\r\n${one}`).join('')}--${boundary}--\r\n`
  const inner = of('inner', [part('image/png', 'one.png', 'x')])
  const mail = of('outer', [part('message/rfc822', 'forwarded', inner), part('image/png', 'two.png', 'y')])
  expect((await readMail(new Uint8Array(Buffer.from(mail))))?.attachments).toEqual([
    { name: 'forwarded', within: null },
    { name: 'one.png', within: 'forwarded' },
    { name: 'two.png', within: null },
  ])
})

it('one that breaks off, or leads round in a circle, is not shown, and the program goes on', async () => {
  expect(await readMail(sample('broken-off.msg'))).toBeUndefined()
  let turns = 0
  const turning = setInterval(() => (turns += 1), 10)
  expect(await readMail(sample('goes-round.msg'))).toBeUndefined()
  clearInterval(turning)
  expect(turns).toBeGreaterThan(10)
})

it('a large attachment is never read: its place in the mail may hold anything', async () => {
  const attached = Buffer.from(sample('mail-in-a-mail.msg'))
  const directory = attached.indexOf(Buffer.from('__substg1.0_37010102\0', 'utf16le'))
  attached.writeUInt32LE(900_000_000, directory + 120)
  const mail = await readMail(new Uint8Array(attached))
  expect(mail?.words).toBe('It is attached.')
  expect(mail?.attachments).toHaveLength(5)
})
