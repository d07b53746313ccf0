import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>
let url: string

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })))
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  url = await told('Jay is called names in the class chat, every day.', { about: 'child', names: 'Jay Carter' })
})
afterEach(() => school.forget('concern_case'))

async function told(words: string, fields: Record<string, string>): Promise<string> {
  await tellAt(school, '/s/larkfield/tell/parent', { words, ...fields })
  const [first = ''] = (await school.open('/concerns', 'Dora Lead')).body.match(/\/concerns\/[0-9a-f-]{36}/) ?? []
  return first
}
const page = async (who: Four = 'Dora Lead') => (await school.open(url, who)).body.replace(/<!--.*?-->/g, '')
const letIn = (who: Four) =>
  school.send(`${url}/let-in`, 'Dora Lead', { person: school.actor[who].person, reason: 'To lead it.' }, url)

describe('who leads the enquiry into what was told', () => {
  it('is said with the clause that says so, and with the way to let them read it while they do not', async () => {
    const body = await page()
    expect(body).toContain('<b>Ada Head</b> leads the enquiry.')
    expect(body).toMatch(/leads the enquiry\. <span class="soft">From <a href="\/policy#clause-/)
    expect(body).toContain(`<a href="${url}/let-in">Let them read it</a>`)
    expect((await letIn('Ada Head')).status).toBe(303)
    expect(await page()).not.toContain('Let them read it')
  })

  it('is said to whoever it is in so many words, without a way that only the owner has', async () => {
    await letIn('Ada Head')
    const body = await page('Ada Head')
    expect(body).toContain('You lead the enquiry.')
    expect(body).not.toContain('Let them read it')
  })

  it('is never somebody whom it turned out to concern', async () => {
    await school.send(`${url}/also-concerns`, 'Dora Lead', { about: 'headteacher' }, url)
    const body = await page()
    expect(body).toContain('Jay is called names')
    expect(body).not.toContain('Ada Head</b> leads')
  })
})
