import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>
let first: string
let second: string

beforeAll(async () => {
  const routes = [...homeRoutes, ...schoolRoutes, ...concernRoutes]
  school = await aSchoolOfFour(routes.map((route) => ({ ...route, perMinute: 1000 })))
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  first = await told('They call Mia names in a chat.')
  second = await told('They do it to Mia again in the game.')
  for (const url of [first, second]) await school.open(url, 'Dora Lead')
})
afterEach(() => school.forget('concern_case'))

const list = async (who: Four = 'Dora Lead') => [
  ...new Set((await school.open('/concerns', who)).body.match(/\/concerns\/[0-9a-f-]{36}/g)),
]
async function told(words: string): Promise<string> {
  const before = await list()
  const page = '/s/larkfield/tell/parent'
  await tellAt(school, page, { words, about: 'child', names: 'Mia Carter' })
  return (await list()).find((url) => !before.includes(url)) ?? ''
}
const say = (url: string, other: string, words = 'The same child, told by Mrs Otter.') =>
  school.send(`${url}/goes-with`, 'Dora Lead', { other: other.slice('/concerns/'.length), words }, url)
const letIn = (url: string, who: Four) =>
  school.send(`${url}/let-in`, 'Dora Lead', { person: school.actor[who].person, reason: 'For her part in it.' }, url)
const page = async (url: string, who: Four = 'Dora Lead') => (await school.open(url, who)).body

describe('a second report on the same child', () => {
  it('is said to go together with the first, and each then leads to the other', async () => {
    expect(await page(`${second}/goes-with`)).toContain('Look for “Mia Carter” in what you have opened')
    expect((await say(second, first)).status).toBe(303)
    expect(await page(second)).toContain(`It goes together with <a href="${first}">`)
    expect(await page(first)).toContain(`It goes together with <a href="${second}">`)
    expect(await page(first)).toContain('The same child, told by Mrs Otter.')
    expect(await page(`${second}/goes-with`)).toContain('There is no other that you may read.')
  })

  it('is told from it in the list by a name of its own, which stands in no title of a browser', async () => {
    const at = `${first}/step/name`
    expect((await school.send(at, 'Dora Lead', { title: 'M and the Year 5 chat' }, at)).status).toBe(303)
    expect(await page('/concerns')).toContain('M and the Year 5 chat')
    const body = await page(first)
    expect(body).toMatch(/<h1[^>]*>M and the Year 5 chat</)
    expect(/<title>[^<]*/.exec(body)?.[0]).not.toContain('Year 5')
    const nameless = await school.send(at, 'Dora Lead', { title: ' ' }, at)
    expect([nameless.status, nameless.body.includes('Write what happened')]).toEqual([422, true])
  })
})

describe('that two concerns go together', () => {
  it('is no trace of the other for somebody who reads one alone, by page, search or bundle', async () => {
    await letIn(first, 'Ada Head')
    expect((await say(first, second)).status).toBe(303)
    for (const url of [first, `${first}?log=whole`]) {
      expect(await page(url, 'Ada Head')).not.toContain(second)
      expect(await page(url, 'Ada Head')).not.toContain('Mrs Otter')
      expect(await page(url, 'Ada Head')).not.toContain('It goes together with <a')
    }
    expect(await page(second)).toContain(`It goes together with <a href="${first}">`)
    const bundle = await school.send(`${second}/bundle`, 'Dora Lead', { profile: 'police', act: 'look' }, second)
    expect(bundle.body).toContain('Look at the bundle')
    expect(bundle.body).not.toContain('Mrs Otter')
  })

  it('is hidden from somebody who is let into one of them afterwards', async () => {
    await say(first, second)
    await letIn(first, 'Ada Head')
    const body = await page(first, 'Ada Head')
    expect(body).toContain('They call Mia names')
    expect(body).not.toContain('Mrs Otter')
    expect(body).not.toContain(second)
    const found = await school.send('/concerns/search', 'Ada Head', { words: 'Otter' }, '/concerns')
    expect(found.body).toContain('Nothing that you have opened has all of these words.')
  })

  it('is refused in words where each has a reader of its own, where no other is chosen, and to whoever reads neither', async () => {
    await letIn(first, 'Ada Head')
    await letIn(second, 'Cleo Chair')
    const refused = await say(first, second)
    expect([refused.status, refused.body.includes('a reader who may not know of the other')]).toEqual([422, true])
    expect(refused.body).toContain('told by Mrs Otter.</textarea>')
    expect((await say(first, first)).body).toContain('Choose one of those that you may read.')
    expect((await say(first, '/concerns/')).body).toContain('Choose the other one.')
    const stranger = await school.send(
      `${first}/goes-with`,
      'Tom Teacher',
      { other: second.slice('/concerns/'.length), words: 'x' },
      '/home',
    )
    expect(stranger.status).toBe(404)
  })
})
