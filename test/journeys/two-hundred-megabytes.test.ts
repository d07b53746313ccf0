import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWebProcess, type FileSent, type Signed, type WebProcess } from '../support/a-web-process.ts'

const megabyte = 1024 * 1024
const whole = 200 * megabyte - 4096
const some = randomBytes(megabyte)

let web: WebProcess
let reader: Signed
let at: string
beforeAll(async () => {
  // St Nicholas sends what is told about a child to the head.
  web = await aWebProcess('st-nicholas')
  const teller = await web.as('writer')
  const page = '/concerns/tell'
  const once = /name="once" value="([^"]+)"/.exec((await teller.open(page)).body)?.[1] ?? ''
  await teller.send(page, page, {
    once,
    words: 'Unkind things in a group chat. There is a film of it.',
    about: 'child',
  })
  reader = await web.as('head')
  at = /\/concerns\/[0-9a-f-]{36}/.exec((await reader.open('/concerns')).body)?.[0] ?? 'no case'
  // A few ordinary pages and one small file, as in any school by nine in the morning.
  for (const path of ['/home', '/concerns', at, '/policy', '/home', '/concerns', at]) await reader.open(path)
  await given({ name: 'small.png', type: 'image/png', pieces: [some.subarray(0, 20_000)] })
  await pause(1_500)
}, 120_000)
afterAll(() => web.end())

async function given(file: FileSent): Promise<number> {
  const question = await reader.send(`${at}/file`, `${at}/file`, { images: 'no' })
  const pass = /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(question.body)?.[1] ?? 'no pass'
  return (await reader.send(pass, `${at}/file`, { by: 'Hannah Osei' }, file)).status
}

const inMegabytes = (name: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${web.pid}/status`, 'utf8'))?.[1]) / 1024

/** By how much the process grew at most while this was done, as the machine counts it. */
async function costOf<T>(work: () => Promise<T>): Promise<{ readonly cost: number; readonly done: T }> {
  // From here on its highest is counted anew.
  writeFileSync(`/proc/${web.pid}/clear_refs`, '5')
  const before = inMegabytes('VmRSS')
  const done = await work()
  return { cost: Math.round(inMegabytes('VmHWM') - before), done }
}

function* film(): Iterable<Buffer> {
  const piece = 64 * 1024
  for (let sent = 0; sent < whole; sent += piece) {
    const from = (sent % megabyte) / 2
    yield some.subarray(from, from + Math.min(piece, whole - sent))
  }
}

function* mail(): Iterable<Buffer> {
  const head = [
    'From: Sam <sam@example.org>',
    'To: school@example.org',
    'Subject: The film',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is what they sent her.',
    '--b',
    'Content-Type: video/mp4; name="film.mp4"',
    'Content-Disposition: attachment; filename="film.mp4"',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n')
  yield Buffer.from(head)
  const lines = Buffer.from(
    some
      .subarray(0, 57 * 800)
      .toString('base64')
      .replaceAll(/.{76}/g, '$&\r\n'),
  )
  for (let sent = head.length; sent + lines.length < whole; sent += lines.length) yield lines
  yield Buffer.from('--b--\r\n')
}

const lastFile = async () =>
  (await reader.open(at)).body.match(/\/concerns\/[0-9a-f-]{36}\/evidence\/[0-9a-f-]{36}/g)?.at(-1) ?? 'no file'

it.skipIf(process.platform !== 'linux')(
  'a file of 200 MB, an e-mail of 200 MB, and both read out again never cost more than 50 MB of memory',
  async () => {
    const taken = await costOf(() => given({ name: 'film.mp4', type: 'video/mp4', pieces: film() }))
    expect(taken.done).toBe(303)
    const mailTaken = await costOf(() => given({ name: 'film.eml', type: 'message/rfc822', pieces: mail() }))
    expect(mailTaken.done).toBe(303)
    const last = await lastFile()
    const shown = await costOf(() => reader.open(last))
    expect(shown.done.body).toContain('This is what they sent her.')
    expect(shown.done.body).toContain('film.mp4: not opened')
    const choice = { profile: 'police', recipient: 'PC Hill', reason: 'They asked for it.' }
    const looked = (await reader.send(`${at}/bundle`, `${at}/bundle`, choice)).body
    const doubts = [...looked.matchAll(/name="(doubt[^"]*)"/g)].map(([, name]) => [name, 'keep'])
    const asked = { ...choice, ...Object.fromEntries(doubts), act: 'make' }
    const made = await costOf(() => reader.send(`${at}/bundle`, `${at}/bundle`, asked))
    expect(made.done.status).toBe(303)
    const out = made.done.goesTo
    const read = await costOf(() => reader.take(`${out}/give-out`, out, { reason: 'To PC Hill.' }))
    expect(read.done.bytes).toBeGreaterThan(2 * whole)
    const costs = {
      'the first file in': taken.cost,
      'an e-mail in': mailTaken.cost,
      'the e-mail shown': shown.cost,
      'a bundle of both made': made.cost,
      'and read out': read.cost,
    }
    console.info(`200 MB, in MB of memory at most: ${JSON.stringify(costs)}`)
    for (const [what, cost] of Object.entries(costs)) expect(cost, what).toBeLessThanOrEqual(50)
  },
)

it('an Outlook mail is read by the program as it is built, beside it, in a thread of its own', async () => {
  const pieces = [readFileSync(join(import.meta.dirname, '../data/mails/mail-in-a-mail.msg'))]
  expect(await given({ name: 'mail.msg', type: 'application/vnd.ms-outlook', pieces })).toBe(303)
  const page = (await reader.open(await lastFile())).body
  expect(page).toContain('It is attached.')
  expect(page).toContain('film.mp4 (in “Look at her”)')
})
