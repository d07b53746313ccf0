import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { unsubscribeHash, unsubscribeToken } from '../../../core/channels/unsubscribe-token.ts'
import type { ReaderId } from '../../../core/school/ids.ts'
import { newsletterRoutes } from '../routes.ts'

let school: WorkingSchool<'head'>
let reader: ReaderId
const token = () => unsubscribeToken('the secret of this installation', reader)
const link = () => `/s/larkfield/newsletter/leave/${token()}`

beforeAll(async () => {
  school = await aWorkingSchool({ head: ['headteacher'] }, { routes: newsletterRoutes })
})
beforeEach(async () => {
  await school.forget('newsletter_reader')
  const row = await school.inside((tx) =>
    tx
      .insertInto('newsletter_reader')
      .values({ school_id: tx.school, address: 'adams@families.example', unsubscribe_hash: Buffer.alloc(32) })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  reader = row.id
  await school.inside((tx) =>
    tx
      .updateTable('newsletter_reader')
      .set({ unsubscribe_hash: unsubscribeHash(token()) })
      .execute(),
  )
})
afterAll(() => school.end())

const left = async () => {
  const row = await school.inside((tx) =>
    tx.selectFrom('newsletter_reader').select('unsubscribed_at').executeTakeFirstOrThrow(),
  )
  return row.unsubscribed_at !== null
}

describe('the link at the foot of a newsletter', () => {
  it('opens a page with one button and changes nothing, since mail programs open links to look at them', async () => {
    const page = await school.open(link())
    expect(page.status).toBe(200)
    expect(page.body).toContain('Stop the newsletter?')
    expect(page.body).toContain('Larkfield Primary')
    expect(page.body).not.toContain('adams@families.example')
    expect(await left()).toBe(false)
  })

  it('stops the newsletter when the button is pressed, without signing in', async () => {
    const page = await school.press(link(), {})
    expect(page.body).toContain('You will get no more newsletters')
    expect(await left()).toBe(true)
  })

  it('stops it in one press where the mail program does it (RFC 8058), and again does no harm', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await school.press(link(), { 'List-Unsubscribe': 'One-Click' })
      expect(answer.status).toBe(200)
    }
    expect(await left()).toBe(true)
    const lines = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select('verb').where('subject_id', '=', reader).execute(),
    )
    expect(lines).toEqual([{ verb: 'leave-newsletter' }])
    expect((await school.open(link())).body).toContain('You will get no more newsletters')
  })

  it.each(['x', 'A'.repeat(43), '%00', '..%2f..'])(
    'does nothing, and says what to do, where it is %s',
    async (wrong) => {
      const url = `/s/larkfield/newsletter/leave/${wrong}`
      for (const answer of [await school.open(url), await school.press(url, {})]) {
        expect(answer.status).toBe(404)
      }
      expect(await left()).toBe(false)
    },
  )

  it('does nothing at another school’s address', async () => {
    expect((await school.press(link().replace('larkfield', 'oakfield'), {})).status).toBe(404)
    expect(await left()).toBe(false)
  })
})
