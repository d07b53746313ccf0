import { createHash, randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { resendUnknown } from '../../src/actions/publishing/resend-unknown.ts'
import { takeDown } from '../../src/actions/publishing/take-down.ts'
import type { MailTransport } from '../../src/core/channels/mail-transport.ts'
import type { PostId } from '../../src/core/school/ids.ts'
import { resend } from '../../src/jobs/resend.ts'
import { smtpTransport } from '../../src/platforms/mail/smtp-transport.ts'
import { deliveriesOf } from '../../src/storage/publishing/deliveries.ts'
import { aMailServer, type MailServer } from './support/a-mail-server.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'
import { readersOf } from './support/posts-and-channels.ts'
import { readMail } from './support/read-mail.ts'

const families = ['adams', 'bello', 'cohen', 'desai', 'evans', 'fraser'].map((name) => `${name}@families.example`)

const patience = { timeout: 15_000 }

let server: MailServer
let transport: MailTransport
let school: PublishingSchool
/** Done before each message is handed over, with how many there were before it. */
let before: (sent: number) => Promise<void>

let sent = 0

beforeAll(async () => {
  const watched: MailTransport = {
    close: () => transport.close(),
    async line() {
      const got = await transport.line()
      if ('problem' in got) return got
      const { line } = got
      const hand: typeof line.hand = async (message) => {
        await before(sent++)
        return line.hand(message)
      }
      return { line: { hand, release: () => line.release() } }
    },
  }
  school = await aPublishingSchool({ transport: watched })
})
beforeEach(async () => {
  before = async () => {}
  sent = 0
  server = await aMailServer()
  transport = smtpTransport(server.url, { lines: 4, patienceMs: 3000 })
  await school.forget('post', 'newsletter_reader', 'notice', 'due')
  await school.inside((tx) => readersOf(tx, families))
})
afterEach(async () => {
  transport.close()
  await server.stop()
})
afterAll(() => school.end())

const sentTo = () => server.received.map((one) => one.to).toSorted()
const deliveries = async (post: PostId) => {
  const { id } = await school.publication(post, 'newsletter')
  return school.inside((tx) => deliveriesOf(tx, id, { limit: 500 }))
}
const states = async (post: PostId) =>
  Object.fromEntries((await deliveries(post)).map((one) => [`${one.address} ${one.attempt}`, one.state]))
const all = (state: string) => Object.fromEntries(families.map((address) => [`${address} 1`, state]))
/** Time passes for leases, which live by the database's clock. */
const leasesEnd = async () => {
  for (const table of ['publication', 'due']) {
    await school.tamper(`update ${table} set lease_until = now() - interval '1 second' where lease_until is not null`)
  }
}
const desk = () => ({ now: school.worker.parts.now(), publicUrl: school.publicUrl, rolls: school.worker.parts.rolls })

describe('a newsletter', () => {
  it('is one message for each address, with its own id, and each is written down', async () => {
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    expect(sentTo()).toEqual(families)
    expect(await states(post)).toEqual(all('confirmed'))
    expect((await school.publication(post, 'newsletter')).state).toBe('confirmed')
    const ids = server.received.map((one) => readMail(one.raw).header('message-id'))
    expect(new Set(ids).size).toBe(families.length)
    const kept = await deliveries(post)
    for (const id of ids) expect(kept.some((one) => id.startsWith(`<${one.id}.${school.id}@`))).toBe(true)
  })

  it('goes once to an address that a family shares', async () => {
    await expect(school.inside((tx) => readersOf(tx, ['ADAMS@families.example']))).rejects.toThrow('duplicate key')
  })

  it('does not go to those who stopped it or whose address does not exist', async () => {
    await school.inside(async (tx) => {
      const set = (address: string, column: 'unsubscribed_at' | 'bounced_at') =>
        tx
          .updateTable('newsletter_reader')
          .set({ [column]: new Date() })
          .where('address', '=', address)
          .execute()
      await set('adams@families.example', 'unsubscribed_at')
      await set('bello@families.example', 'bounced_at')
    })
    await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    expect(sentTo()).toEqual(families.slice(2))
  })

  it('does not go to somebody who stops it while it is being sent', async () => {
    before = async (sent) => {
      if (sent !== 0) return
      await school.inside((tx) =>
        tx
          .updateTable('newsletter_reader')
          .set({ unsubscribed_at: new Date() })
          .where('address', 'not in', server.received.map((one) => one.to).concat('x'))
          .execute(),
      )
    }
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const counted = Object.values(await states(post)).toSorted()
    expect(counted.filter((state) => state === 'skipped').length).toBeGreaterThanOrEqual(2)
    expect(server.received.length + counted.filter((state) => state === 'skipped').length).toBe(families.length)
  })

  it('can be read as plain text, and shows its pictures with their words, the very bytes that were agreed', async () => {
    const bytes = randomBytes(3000)
    const { hash } = await school.inside((tx) => school.files.keep(tx, bytes, { mediaType: 'image/jpeg' }))
    const pictures = [{ file: hash.toString('hex'), alt: 'A coat & <a> hat', shows: 'nobody' as const, pupils: [] }]
    await school.agreed({
      to: ['newsletter'],
      title: 'Lost “coat” – 🧥',
      text: 'Blue & <big>.\n\nIn the hall.',
      pictures,
    })
    await school.worker.work()
    const mail = readMail(server.received[0]?.raw ?? '')
    expect(mail.header('subject')).toBe('Lost “coat” – 🧥')
    expect(mail.header('from')).toContain('Larkfield Primary')
    expect(mail.part('text/plain')).toContain('Blue & <big>.')
    expect(mail.part('text/plain')).toContain('[Picture 1: A coat & <a> hat]')
    const html = mail.part('text/html')
    expect(html).toContain('<p>Blue &amp; &lt;big&gt;.</p>')
    expect(html).toContain('alt="A coat &amp; &lt;a&gt; hat"')
    const inside = mail.parts.find((part) => part.type === 'image/jpeg')
    expect(html).toContain(`src="cid:${inside?.id}"`)
    expect(inside?.body).toEqual(bytes)
  })

  it('can be stopped from every message, in one press where the mail program offers it', async () => {
    await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const links = server.received.map(({ raw }) => {
      const mail = readMail(raw)
      const link = /^<(https:\/\/signpost\.example\.sch\.uk\/s\/larkfield\/newsletter\/leave\/[\w-]{43})>$/.exec(
        mail.header('list-unsubscribe'),
      )?.[1]
      expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
      expect(mail.part('text/plain')).toContain(link)
      expect(mail.part('text/html')).toContain(link)
      return link
    })
    expect(new Set(links).size).toBe(families.length)
  })

  it('comes back, where it cannot be delivered, to an address that names the message', async () => {
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const [one] = await deliveries(post)
    const from = server.received.find((mail) => mail.to === one?.address)?.from
    expect(from).toBe(`office+b${school.id.slice(0, 8)}${one?.id.replaceAll('-', '')}@larkfield.example`)
  })

  it('is kept by its hash, as it was handed over', async () => {
    await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const rows = await school.inside((tx) => tx.selectFrom('delivery').select(['message_hash']).execute())
    const kept = rows.map((row) => row.message_hash?.toString('hex')).toSorted()
    const sent = server.received.map(({ raw }) => createHash('sha256').update(raw).digest('hex'))
    expect(sent.toSorted()).toEqual(kept)
  })
})

describe('a recipient the mail server will not take', () => {
  it('is listed with the server’s words, the others get theirs, and people are told', async () => {
    server.behave((to) =>
      to.startsWith('cohen') ? { does: 'refuses', code: 550, words: 'No such person' } : undefined,
    )
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    expect(await states(post)).toEqual({ ...all('confirmed'), 'cohen@families.example 1': 'rejected' })
    expect((await deliveries(post))[0]).toMatchObject({ address: 'cohen@families.example' })
    expect((await deliveries(post))[0]?.problem).toContain('No such person')
    expect((await school.publication(post, 'newsletter')).state).toBe('confirmed')
    expect(await school.told('head')).toEqual(['newsletter-part'])
  })

  it('makes the newsletter rejected only where nobody got it', async () => {
    server.behave(() => ({ does: 'refuses', code: 550, words: 'Not from you' }))
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    expect(await school.publication(post, 'newsletter')).toMatchObject({ state: 'rejected', problem: 'all-rejected' })
    expect(await school.told('teacher')).toEqual(['post-rejected'])
  })
})

describe('a recipient of whom nobody knows whether they got it', () => {
  beforeEach(() => {
    server.behave((to) => (to.startsWith('desai') ? { does: 'hangs-up-after-taking' } : undefined))
  })
  const unknown = async () => {
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const one = (await deliveries(post)).find((delivery) => delivery.state === 'unknown')
    if (!one) throw new Error('nobody is unknown')
    return { post, one }
  }

  it('is listed first, people are told, and nothing sends it again by itself', async () => {
    const { post, one } = await unknown()
    expect(one.address).toBe('desai@families.example')
    expect((await deliveries(post))[0]?.id).toBe(one.id)
    expect(await school.told('teacher')).toEqual(['newsletter-part'])
    await school.worker.work()
    await school.worker.work()
    expect(sentTo()).toEqual(families)
  })

  it('is sent again only by a person who was told that it may arrive twice', async () => {
    const { post, one } = await unknown()
    const office = school.actor.office
    const untold = await school.inside((tx) => resendUnknown(tx, office, one.id, { knowsItMayArriveTwice: false }))
    expect(untold).toMatchObject({ refused: 'not-told-twice' })
    const told = await school.inside((tx) => resendUnknown(tx, office, one.id, { knowsItMayArriveTwice: true }))
    if ('refused' in told) throw new Error(told.refused)
    server.behave(() => undefined)
    expect(await resend(school.worker.parts, school.id, told.attempt)).toBe('sent')
    expect(await states(post)).toMatchObject({
      'desai@families.example 1': 'unknown',
      'desai@families.example 2': 'confirmed',
    })
    expect(await resend(school.worker.parts, school.id, told.attempt)).toBe('nothing-to-send')
    expect(sentTo().filter((to) => to.startsWith('desai'))).toHaveLength(2)
    const again = await school.inside((tx) => resendUnknown(tx, office, one.id, { knowsItMayArriveTwice: true }))
    expect(again).toMatchObject({ refused: 'sent-again-already' })
  })

  it('is not sent again once the post was taken down', async () => {
    const { post, one } = await unknown()
    const { office, head } = school.actor
    await school.inside((tx) => takeDown(tx, desk(), head, post))
    const told = await school.inside((tx) => resendUnknown(tx, office, one.id, { knowsItMayArriveTwice: true }))
    if ('refused' in told) throw new Error(told.refused)
    expect(await resend(school.worker.parts, school.id, told.attempt)).toBe('nothing-to-send')
    expect(await states(post)).toMatchObject({ 'desai@families.example 2': 'skipped' })
  })
})

describe('a newsletter on its way', () => {
  it('stops where somebody holds it, and those not yet begun get nothing', async () => {
    before = async (sent) => {
      if (sent !== 1) return
      await school.inside((tx) =>
        tx
          .insertInto('post_hold')
          .values({ school_id: tx.school, post_id: held, held_by: school.actor.deputy.person, reason: 'Wrong picture' })
          .execute(),
      )
    }
    const { post: held } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    await leasesEnd()
    await school.worker.work()
    const counted = Object.values(await states(held))
    expect(server.received.length).toBeLessThanOrEqual(5)
    expect(counted.filter((state) => state === 'confirmed').length).toBe(server.received.length)
    expect(counted.filter((state) => state === 'skipped').length).toBe(families.length - server.received.length)
    expect(await school.told('teacher')).toEqual(['newsletter-part'])
  })

  it('stops where it is taken down, says that it cannot be recalled, and counts whom it spared', async () => {
    let outcome: unknown
    before = async (sent) => {
      if (sent === 0) outcome = await school.inside((tx) => takeDown(tx, desk(), school.actor.head, post))
    }
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const counted = Object.values(await states(post))
    const spared = counted.filter((state) => state === 'skipped').length
    expect(outcome).toMatchObject({ cannotRecall: ['newsletter'], stopped: spared })
    expect(spared).toBeGreaterThanOrEqual(2)
    expect(server.received.length + spared).toBe(families.length)
  })

  it('goes on after its worker died: nobody gets it twice, and who was under way is unknown', async () => {
    let dead = false
    before = async (sent) => {
      if (sent === 2) dead = true
      if (dead) await new Promise(() => {})
    }
    const { post } = await school.agreed({ to: ['newsletter'] })
    void school.worker.work()
    await expect.poll(() => dead, patience).toBe(true)
    await expect
      .poll(async () => Object.values(await states(post)).filter((one) => one === 'sending').length, patience)
      .toBe(4)
    const underWay = (await deliveries(post)).filter((one) => one.state === 'sending').map((one) => one.address)
    await leasesEnd()

    const second = smtpTransport(server.url, { lines: 4 })
    const { aWorker } = await import('./support/a-worker.ts')
    const other = aWorker(
      { ...school, signinUrl: school.database.signinUrl },
      { transport: second, now: school.worker.parts.now() },
    )
    await other.work()
    const after = await states(post)
    for (const address of families) {
      expect(after[`${address} 1`]).toBe(underWay.includes(address) ? 'unknown' : 'confirmed')
    }
    expect(new Set(sentTo()).size).toBe(server.received.length)
    expect((await school.publication(post, 'newsletter')).state).toBe('confirmed')
    await other.end()
  })

  it('stops at once where the server will not have us, and does not use up every recipient on it', async () => {
    server.refuseSender(true)
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    expect(Object.values(await states(post)).filter((state) => state === 'ready').length).toBeGreaterThanOrEqual(2)
    expect((await school.publication(post, 'newsletter')).problem).toContain('Sign in first')
    server.refuseSender(false)
    await leasesEnd()
    await school.worker.work()
    const after = Object.values(await states(post))
    expect(after.filter((state) => state === 'confirmed').length).toBe(server.received.length)
    expect(after).not.toContain('ready')
    expect(await school.told('head')).toContain('newsletter-part')
  })

  it('waits, unbegun, while there is no mail server, and goes when there is', async () => {
    const { port } = server
    await server.stop()
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const waiting = await school.publication(post, 'newsletter')
    expect(waiting.state).toBe('ready')
    expect(waiting.problem).toContain('ECONNREFUSED')
    server = await aMailServer(port)
    await leasesEnd()
    await school.worker.work()
    expect(sentTo()).toEqual(families)
  })
})
