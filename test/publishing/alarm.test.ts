import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PostOffice } from '../../src/actions/records/send-mail.ts'
import { sendSchoolMail } from '../../src/actions/records/send-mail.ts'
import { sweep } from '../../src/jobs/sweep.ts'
import { noTransport } from '../../src/platforms/mail/no-transport.ts'
import { smtpTransport } from '../../src/platforms/mail/smtp-transport.ts'
import { beat } from '../../src/storage/publishing/heartbeats.ts'
import { lookForLate } from '../../src/web/publishing/watch-for-late.ts'
import { aMailServer, type MailServer } from './support/a-mail-server.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'
import { readMail } from './support/read-mail.ts'

let school: PublishingSchool
let server: MailServer
let office: PostOffice

beforeAll(async () => {
  school = await aPublishingSchool({ transport: noTransport })
})
beforeEach(async () => {
  server = await aMailServer()
  office = {
    transport: smtpTransport(server.url, { lines: 4 }),
    from: 'Signpost <signpost@larkfield.example>',
    publicUrl: school.publicUrl,
  }
  await school.forget('post', 'notice', 'mail', 'due', 'heartbeat')
})
afterEach(async () => {
  office.transport.close()
  await server.stop()
})
afterAll(() => school.end())

const minutesLater = (minutes: number) => school.worker.setClock(new Date(school.now.getTime() + minutes * 60_000))
const byWeb = () => lookForLate(school.worker.parts, async () => office)
const byWorker = () => sweep(school.worker.parts)
const alarms = () =>
  school.inside((tx) => tx.selectFrom('late_alarm').select(['publication_id', 'raised_by']).execute())

describe('a post that has not left when it should', () => {
  it.each([
    ['web', byWeb],
    ['worker', byWorker],
  ] as const)('raises an alarm after five minutes, seen from the %s', async (part, look) => {
    const { post } = await school.agreed()
    minutesLater(4.99)
    await look()
    expect(await alarms()).toEqual([])
    minutesLater(5)
    await look()
    const { id } = await school.publication(post)
    expect(await alarms()).toEqual([{ publication_id: id, raised_by: part }])
    for (const who of ['teacher', 'head', 'deputy'] as const) expect(await school.told(who)).toEqual(['post-late'])
    expect(await school.told('colleague')).toEqual([])
  })

  it('raises it once, however many see it and however often', async () => {
    await school.agreed()
    minutesLater(6)
    await Promise.all([byWeb(), byWorker(), byWeb(), byWorker()])
    await byWeb()
    expect(await alarms()).toHaveLength(1)
    expect(await school.told('head')).toEqual(['post-late'])
  })

  it('raises none where it is held by a person, or has gone', async () => {
    const held = await school.agreed()
    await school.inside((tx) =>
      tx
        .updateTable('publication')
        .set({ state: 'held', problem: 'held-by-a-person' })
        .where('post_id', '=', held.post)
        .execute(),
    )
    await school.agreed()
    await school.worker.work()
    minutesLater(6)
    await byWeb()
    expect(await alarms()).toEqual([])
  })

  it('sends its mails from the web where no worker lives, and says nothing of what it is about', async () => {
    const { content } = await school.agreed()
    minutesLater(6)
    await byWeb()
    expect(server.received.map((mail) => mail.to).toSorted()).toEqual([
      'deputy@larkfield.example',
      'head@larkfield.example',
      'teacher@larkfield.example',
    ])
    for (const { raw } of server.received) {
      const mail = readMail(raw)
      expect(mail.part('text/plain')).toContain('https://signpost.example.sch.uk/home')
      expect(raw).not.toContain(content.title)
      expect(mail.part('text/plain')).not.toContain('coat')
    }
  })

  it('leaves its mails to the worker where one lives', async () => {
    await beat(school.db, school.worker.parts.worker, 'worker', null)
    await school.agreed()
    minutesLater(6)
    await byWeb()
    expect(server.received).toEqual([])
  })
})

describe('a mail that tells somebody', () => {
  const waiting = () => school.inside((tx) => tx.selectFrom('mail').select(['id', 'sent_at', 'problem']).execute())
  const aMail = async () => {
    const { id } = await school.inside((tx) =>
      tx
        .insertInto('mail')
        .values({
          school_id: tx.school,
          recipient: 'head@larkfield.example',
          subject: 'Something needs you',
          body: 'x',
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    return id
  }
  const send = (id: string) => sendSchoolMail(school.db, office, school.id, id, new Date())

  it('is sent once, though two processes try at the same moment', async () => {
    const id = await aMail()
    server.behave(() => ({ does: 'answers-after', ms: 200 }))
    const outcomes = await Promise.all([send(id), send(id), send(id)])
    expect(outcomes.toSorted()).toEqual(['nothing-to-send', 'nothing-to-send', 'sent'])
    expect(server.received).toHaveLength(1)
    expect(await send(id)).toBe('nothing-to-send')
  })

  it('is kept with what the server said where it did not leave, to be tried again', async () => {
    const id = await aMail()
    server.behave(() => ({ does: 'refuses', code: 451, words: 'Come back later' }))
    expect(await send(id)).toMatchObject({ again: true })
    expect(await waiting()).toMatchObject([{ sent_at: null, problem: expect.stringContaining('Come back later') }])
    server.behave(() => undefined)
    expect(await send(id)).toBe('sent')
  })

  it('is not tried again where the address does not exist', async () => {
    const id = await aMail()
    server.behave(() => ({ does: 'refuses', code: 550, words: 'No such person' }))
    expect(await send(id)).toMatchObject({ again: false })
  })
})
