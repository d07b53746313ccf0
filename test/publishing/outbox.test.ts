import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendAccountMail, sendWaitingMail } from '../../src/actions/records/send-mail.ts'
import { mailThat } from '../../src/actions/records/tell.ts'
import type { MailTransport } from '../../src/core/channels/mail-transport.ts'
import { outboxTransport } from '../../src/platforms/mail/outbox-transport.ts'
import { outbox } from '../../src/storage/publishing/outbox.ts'
import { outboxPage } from '../../src/storage/records/outbox-page.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'
import { readersOf } from './support/posts-and-channels.ts'

let school: PublishingSchool
let toOutbox: MailTransport

beforeAll(async () => {
  school = await aPublishingSchool({ transport: { line: () => toOutbox.line(), close: () => {} } })
  toOutbox = outboxTransport(outbox(school.db, school.worker.parts.signIn))
})
beforeEach(() => school.forget('demo_outbox'))
afterAll(() => school.end())

const shown = () =>
  school.inside((tx) =>
    tx.selectFrom('demo_outbox').select(['recipient', 'subject', 'body']).orderBy('recipient').execute(),
  )

describe('in the demo, whose outbox stands in for a mail server,', () => {
  it('a newsletter is there to be read, one for each address, with its link to stop it', async () => {
    await school.inside((tx) => readersOf(tx, ['adams@families.example', 'bello@families.example']))
    const { post } = await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    const mails = await shown()
    expect(mails.map((mail) => mail.recipient)).toEqual(['adams@families.example', 'bello@families.example'])
    expect(mails[0]).toMatchObject({ subject: 'Lost property' })
    expect(mails[0]?.body).toContain('There is a blue coat')
    expect(mails[0]?.body).toContain('/s/larkfield/newsletter/leave/')
    expect((await school.publication(post, 'newsletter')).state).toBe('confirmed')
  })

  it('a mail that says that something needs somebody is there for them, and is no trace of it for a colleague', async () => {
    await school.inside((tx) => readersOf(tx, ['cole@families.example']))
    await school.agreed({ to: ['newsletter'] })
    await school.worker.work()
    await school.forget('mail')
    await school.inside((tx) => mailThat(tx, school.publicUrl, [school.actor.teacher.person]))
    await sendWaitingMail(school.db, school.worker.parts.office, school.id, new Date())
    const seen = async (who: 'head' | 'teacher') =>
      (await school.inside((tx) => outboxPage(tx, school.actor[who].person, 0, 10))).map(({ to }) => to)
    expect(await seen('teacher')).toContain('teacher@larkfield.example')
    expect(await seen('head')).not.toContain('teacher@larkfield.example')
    expect(await seen('head')).toContain('cole@families.example')
  })

  it('a sign-in mail is shown at the school that the account belongs to', async () => {
    const { signIn } = school.worker.parts
    const { id } = await signIn
      .insertInto('mail')
      .values({ recipient: 'head@larkfield.example', subject: 'Sign in', body: 'https://x/secret' })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect(await sendAccountMail(signIn, school.worker.parts.office, id, new Date())).toBe('sent')
    expect(await shown()).toEqual([
      { recipient: 'head@larkfield.example', subject: 'Sign in', body: 'https://x/secret' },
    ])
    const kept = await signIn.selectFrom('mail').select('body').where('id', '=', id).executeTakeFirstOrThrow()
    expect(kept.body).toBe('')
  })
})
