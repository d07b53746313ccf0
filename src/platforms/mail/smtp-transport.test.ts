import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aMailServer, type MailServer } from '../../../test/publishing/support/a-mail-server.ts'
import type { Handed, MailMessage, MailTransport } from '../../core/channels/mail-transport.ts'
import { mimeBytes } from './mime.ts'
import { smtpTransport } from './smtp-transport.ts'

const message = (to: string): MailMessage => ({
  school: null,
  messageId: `<${to.replace('@', '.')}@signpost.example>`,
  from: 'Larkfield Primary <office@larkfield.example>',
  to,
  returnPath: 'office+b1@larkfield.example',
  subject: 'Snow: we are closed – stay warm',
  text: 'Line one.\n\nA line that is a full stop:\n.\nThe end. 🙂',
  html: null,
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  pictures: [],
  date: new Date('2026-03-03T09:00:00Z'),
})

let server: MailServer
let transport: MailTransport

beforeEach(async () => {
  server = await aMailServer()
  transport = smtpTransport(server.url, { lines: 4, patienceMs: 2000 })
})
afterEach(async () => {
  transport.close()
  await server.stop()
})

const hand = async (to: string): Promise<Handed> => {
  const got = await transport.line()
  if ('problem' in got) throw new Error(got.problem)
  try {
    return await got.line.hand(message(to))
  } finally {
    got.line.release()
  }
}

describe('handing one message to a mail server', () => {
  it('is accepted where the server says so, byte for byte what was kept of it', async () => {
    const handed = await hand('a@families.example')
    expect(handed.outcome).toBe('accepted')
    const [received] = server.received
    expect(received?.to).toBe('a@families.example')
    expect(received?.from).toBe('office+b1@larkfield.example')
    const bytes = await mimeBytes(message('a@families.example'))
    expect(received?.raw).toBe(bytes.toString('utf8'))
    expect(handed).toMatchObject({ hash: createHash('sha256').update(bytes).digest() })
  })

  it('gives the same bytes for the same message', async () => {
    const html = { ...message('a@families.example'), html: '<p>Snow</p>' }
    expect(await mimeBytes(html)).toEqual(await mimeBytes(html))
  })

  it('is rejected, in the server’s words, where it refuses the address for good', async () => {
    server.behave(() => ({ does: 'refuses', code: 550, words: 'No such person here' }))
    expect(await hand('gone@families.example')).toMatchObject({ outcome: 'rejected', permanent: true })
    expect(await hand('gone@families.example')).toHaveProperty('words', expect.stringContaining('No such person here'))
    expect(server.received).toEqual([])
  })

  it('says where it is us whom the server will not have, and not the recipient', async () => {
    server.behave(() => ({ does: 'refuses', code: 550, words: 'No such person here' }))
    expect(await hand('gone@families.example')).toMatchObject({ whom: 'recipient' })
    server.refuseSender(true)
    expect(await hand('a@families.example')).toMatchObject({ outcome: 'rejected', whom: 'sender' })
  })

  it('is rejected for now where it says to come back later', async () => {
    server.behave(() => ({ does: 'refuses', code: 451, words: 'Come back later' }))
    expect(await hand('busy@families.example')).toMatchObject({ outcome: 'rejected', permanent: false })
  })

  it('is rejected where the server read the whole message and refused it', async () => {
    server.behave(() => ({ does: 'refuses-the-message', code: 554, words: 'Too many pictures' }))
    expect(await hand('a@families.example')).toMatchObject({ outcome: 'rejected', permanent: true })
  })

  it('is rejected where the connection went before the server began to take it: it cannot have arrived', async () => {
    server.behave(() => ({ does: 'hangs-up-before-taking' }))
    expect(await hand('a@families.example')).toMatchObject({ outcome: 'rejected', permanent: false })
  })

  it('is unknown where the connection went after: the server has it and never said so', async () => {
    server.behave(() => ({ does: 'hangs-up-after-taking' }))
    expect((await hand('a@families.example')).outcome).toBe('unknown')
    expect(server.received).toHaveLength(1)
  })

  it('is unknown where the server took it and does not answer in time, and is not sent again', async () => {
    server.behave(() => ({ does: 'answers-after', ms: 3000 }))
    expect((await hand('slow@families.example')).outcome).toBe('unknown')
    await new Promise((done) => setTimeout(done, 1500))
    expect(server.received).toHaveLength(1)
  })

  it('goes on with a fresh connection after one was lost', async () => {
    server.behave((to) => (to.startsWith('a') ? { does: 'hangs-up-after-taking' } : undefined))
    expect((await hand('a@families.example')).outcome).toBe('unknown')
    expect((await hand('b@families.example')).outcome).toBe('accepted')
  })

  it('uses one connection again for the next message', async () => {
    await hand('a@families.example')
    await hand('b@families.example')
    expect(server.connections()).toBe(1)
    expect(server.received).toHaveLength(2)
  })

  it('never has more than four messages under way', async () => {
    server.behave(() => ({ does: 'answers-after', ms: 60 }))
    const all = Array.from({ length: 20 }, (_, at) => hand(`p${at}@families.example`))
    const outcomes = (await Promise.all(all)).map((one) => one.outcome)
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    expect(server.received).toHaveLength(20)
    expect(server.busiest()).toBe(4)
  })

  it('signs in as the address of the server says, and says why where it may not', async () => {
    const closed = await aMailServer(0, { user: 'office@larkfield.example', pass: 'p@ss/word' })
    const named = (pass: string) =>
      smtpTransport(`smtp://office%40larkfield.example:${encodeURIComponent(pass)}@127.0.0.1:${closed.port}`, {
        lines: 4,
      })
    const right = named('p@ss/word')
    const got = await right.line()
    if ('problem' in got) throw new Error(got.problem)
    expect((await got.line.hand(message('a@families.example'))).outcome).toBe('accepted')
    got.line.release()
    right.close()
    const wrong = named('other')
    expect(await wrong.line()).toMatchObject({ problem: expect.stringContaining('Wrong name or password') })
    wrong.close()
    await closed.stop()
  })

  it('says why where there is no server to be had, and begins nothing', async () => {
    await server.stop()
    const got = await transport.line()
    expect(got).toHaveProperty('problem')
    server = await aMailServer()
  })
})
