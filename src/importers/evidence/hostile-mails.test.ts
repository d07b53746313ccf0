import { expect, it } from 'vitest'
import { looksLikeMail } from './kind-of-mail.ts'
import { mailAsText } from './mail-as-text.ts'
import { readMail } from './read-mail.ts'
import { textOfHtml } from './text-of-html.ts'

const handed = (bytes: Buffer) => new Uint8Array(bytes)
const inTime = (work: () => void) => {
  const began = performance.now()
  work()
  expect(performance.now() - began).toBeLessThan(1_000)
}

it('a file of nothing but headers is looked at once, however it is made', () => {
  inTime(() => expect(looksLikeMail(Buffer.from(`${'a:\r\n'.repeat(4_000)}!`))).toBe(false))
  inTime(() => expect(looksLikeMail(Buffer.from(`${'a:\r\n b\r\n'.repeat(1_000)}To: x`))).toBe(true))
  expect(looksLikeMail(Buffer.from('X-Kept: yes\r\n\tfor years\r\nSubject: Chat\r\n'))).toBe(true)
  expect(looksLikeMail(Buffer.from(' to: somebody\r\n'))).toBe(false)
  expect(looksLikeMail(Buffer.from('She wrote this.\r\nTo: me\r\n'))).toBe(false)
})

it.each(['<!--', '<script', '<', '<br', '<style><', '&#', '\n \t'])(
  'HTML that opens %j a hundred thousand times and closes none is read in a moment',
  (opening) => inTime(() => textOfHtml(opening.repeat(100_000))),
)

it('the words of HTML are what somebody reads in it', () => {
  const html =
    '<!-- a > b --><html><HEAD><title>No</title></HEAD><style>p { color: red }</style><body><p>Tom &amp; Jo&#8217;s</p>' +
    '<script>alert("<p>")</script><div>1 &lt; 2<br>and <b>so</b> on</div>İ<style>x</STYLE >!</body>'
  expect(textOfHtml(html)).toBe('Tom & Jo’s\n1 < 2\nand so on\nİ !')
})

it('of a mail with more words than a page can hold the beginning is shown, and it is said', async () => {
  const mail = await mailAsText(Buffer.from(`Subject: Long\r\n\r\n${'She is not well. '.repeat(20_000)}`))
  expect(mail?.words).toHaveLength(200_000)
  expect(mail?.cut).toBe(true)
  expect((await mailAsText(Buffer.from('Subject: Short\r\n\r\nShe is not well.')))?.cut).toBe(false)
})

/** An Outlook mail of one sector of directory, whose chain comes back to where it began. */
function goingRound(): Buffer {
  const file = Buffer.alloc(512 * 3)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeInt32LE(1, 44)
  file.writeInt32LE(1, 48)
  file.writeInt32LE(-2, 60)
  file.writeInt32LE(-2, 68)
  file.writeInt32LE(0, 76)
  for (let sector = 0; sector < 128; sector += 1) file.writeInt32LE(sector, 512 + sector * 4)
  return file
}

it('an Outlook mail that leads round in a circle is given up, and the program goes on', async () => {
  let turns = 0
  const turning = setInterval(() => (turns += 1), 10)
  const within = { seconds: 2, heapMegabytes: 64, grownMegabytes: 400 }
  expect(await readMail(handed(goingRound()), within)).toBeUndefined()
  clearInterval(turning)
  expect(turns).toBeGreaterThan(10)
})

it('bytes that are no mail at all, or break off, are not shown as one', async () => {
  expect(await readMail(handed(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toBeUndefined()
  expect(await readMail(handed(Buffer.from('%PDF-1.7')))).toBeUndefined()
  expect((await readMail(handed(Buffer.from('Subject: Chat\r\n\r\nWell.'))))?.words.trim()).toBe('Well.')
})
