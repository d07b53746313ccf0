import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMailServer, type MailServer } from '../../test/publishing/support/a-mail-server.ts'
import { aPublishingSchool, type PublishingSchool } from '../../test/publishing/support/a-publishing-school.ts'
import { readersOf } from '../../test/publishing/support/posts-and-channels.ts'
import { smtpTransport } from '../platforms/mail/smtp-transport.ts'
import { bounceCommand, bounceIn, recordBounce } from './bounce.ts'

let school: PublishingSchool
let server: MailServer

beforeAll(async () => {
  server = await aMailServer()
  school = await aPublishingSchool({ transport: smtpTransport(server.url, { lines: 4 }) })
})
beforeEach(async () => {
  server.received.length = 0
  await school.forget('post', 'newsletter_reader', 'due')
  await school.inside((tx) => readersOf(tx, ['gone@families.example', 'full@families.example']))
  await school.agreed({ to: ['newsletter'] })
  await school.worker.work()
})
afterAll(async () => {
  await school.end()
  await server.stop()
})

/** What a mail server sends back for one of the messages that it was given. */
const cameBack = (to: string, options: { status: string; action?: string; enclosed?: boolean }) => {
  const sent = server.received.find((mail) => mail.to === to)
  if (!sent) throw new Error(`nothing was sent to ${to}`)
  return [
    'Return-Path: <>',
    `Delivered-To: ${sent.from}`,
    'From: MAILER-DAEMON@mx.example.net',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${options.action ?? 'failed'}`,
    `Status: ${options.status}`,
    `Diagnostic-Code: smtp; ${options.status.startsWith('5') ? 550 : 450} said the server`,
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    options.enclosed === false ? 'Subject: Lost property' : (sent.raw.split('\r\n\r\n')[0] ?? ''),
    '',
    '--b1--',
    '',
  ].join('\r\n')
}
const take = async (message: string) => {
  const found = bounceIn(message)
  return found ? recordBounce(school.db, found) : 'not ours'
}
const states = async () => {
  const rows = await school.inside((tx) =>
    tx
      .selectFrom('delivery')
      .innerJoin('newsletter_reader as r', 'r.id', 'delivery.reader_id')
      .select(['r.address', 'delivery.state', 'r.bounced_at', 'r.bounce_note'])
      .execute(),
  )
  return Object.fromEntries(rows.map((row) => [row.address, [row.state, row.bounced_at !== null, row.bounce_note]]))
}
const untouched = ['confirmed', false, null]

describe('a newsletter that came back', () => {
  it('for good is written down, and nothing more is sent to that address', async () => {
    expect(await take(cameBack('gone@families.example', { status: '5.1.1' }))).toContain('Nothing more is sent')
    expect(await states()).toEqual({
      'gone@families.example': ['bounced', true, '5.1.1 550 said the server'],
      'full@families.example': untouched,
    })
    server.received.length = 0
    await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    expect(server.received.map((mail) => mail.to)).toEqual(['full@families.example'])
  })

  it('is known by its return path alone, where the message is not enclosed', async () => {
    await take(cameBack('gone@families.example', { status: '5.1.1', enclosed: false }))
    expect((await states())['gone@families.example']?.[0]).toBe('bounced')
  })

  it('for now leaves the address on the list', async () => {
    expect(await take(cameBack('full@families.example', { status: '4.2.2' }))).toContain('stays on the list')
    expect(await states()).toMatchObject({ 'full@families.example': ['bounced', false, null] })
  })

  it('is no bounce while the mail server is still trying', async () => {
    expect(await take(cameBack('full@families.example', { status: '4.4.1', action: 'delayed' }))).toBe('not ours')
    expect(await states()).toMatchObject({ 'full@families.example': untouched })
  })

  it('is counted once', async () => {
    const message = cameBack('gone@families.example', { status: '5.1.1' })
    await take(message)
    expect(await take(message)).toContain('had come back before')
  })

  it('changes nothing where it names no message that was sent from here', async () => {
    const other = cameBack('gone@families.example', { status: '5.1.1' }).replaceAll(
      /[0-9a-f]{12}(?=[.@])/g,
      '0'.repeat(12),
    )
    expect(await take(other)).toContain('Nothing was changed')
    expect(await states()).toMatchObject({ 'gone@families.example': untouched })
  })
})

describe('signpost bounce', () => {
  it('takes anything on standard input, and says in a sentence that it is none of ours', async () => {
    for (const input of ['', 'Subject: Thank you\r\n\r\nLovely.', '\0\0\0', 'x'.repeat(100_000)]) {
      let said = ''
      const sink = () =>
        new Writable({
          write(piece, _encoding, done) {
            said += String(piece)
            done()
          },
        })
      const code = await bounceCommand([], { stdin: Readable.from([input]), stdout: sink(), stderr: sink() })
      expect([code, said]).toEqual([
        0,
        'This is not a message that came back from a newsletter of ours. Nothing was changed.\n',
      ])
    }
  })
})
