import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>
let url: string
let code: string
const back = '/s/larkfield/tell/back'
const later = (days: number) => school.setClock(new Date(monday.getTime() + days * 86_400_000))

beforeAll(async () => {
  const routes = [...homeRoutes, ...schoolRoutes, ...concernRoutes]
  school = await aSchoolOfFour(routes.map((route) => ({ ...route, perMinute: 1000 })))
})
afterAll(() => school.end())
beforeEach(() => {
  school.setClock(monday)
  return tell('parent')
})
afterEach(() => school.forget('concern_case'))

async function tell(who: 'parent' | 'pupil') {
  const page = `/s/larkfield/tell/${who}`
  const words = 'They call her names in a chat.'
  const thanks = await tellAt(school, page, { words, about: 'child' })
  code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  const list = (await school.open('/concerns', 'Dora Lead')).body
  url = /\/concerns\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
}
const comeBack = async (words?: string) =>
  (await school.send(back, undefined, { code, ...(words === undefined ? {} : { words }) }, back)).body
const page = async (at: string) => (await school.open(at, 'Dora Lead')).body
const record = (what: string, fields: Record<string, string>) =>
  school.send(`${url}/step/${what}`, 'Dora Lead', fields, url)

describe('whoever told and comes back', () => {
  it('sees whether somebody read it, and when', async () => {
    expect(await comeBack()).not.toContain('Somebody read what you told')
    await page(url)
    expect(await comeBack()).toContain('Somebody read what you told: today, 10 am.')
  })

  it('is told after a week without an answer whom to ask for, and not to come back in a day or two for ever', async () => {
    expect(await comeBack()).toContain('Come back in a day or two.')
    later(21)
    const body = await comeBack()
    expect(body).not.toContain('Come back in a day or two.')
    expect(body).toContain('Ring the school and ask for Dora Lead')
  })

  it('is not sent to come back tomorrow while nobody looks before a later day', async () => {
    school.setClock(new Date('2027-03-26T12:00:00Z'))
    const body = await comeBack()
    expect(body).toContain('No answer yet. Nobody looks before Tue 30 March: come back after that.')
    expect(body).not.toContain('Come back in a day or two')
  })

  it('is told the same in a child’s words where a child told', async () => {
    await school.forget('concern_case')
    await tell('pupil')
    expect(await comeBack()).toContain('Come back tomorrow.')
    later(21)
    expect(await comeBack()).toContain('You can ask for Dora Lead at school, or tell another grown-up you trust.')
  })
})

describe('a child who only pressed a picture', () => {
  it('reads again which one, and so does whoever opens it', async () => {
    await school.forget('concern_case')
    const at = '/s/larkfield/tell/pupil'
    const thanks = await tellAt(school, at, { kind: 'bullying-pupils' })
    code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
    expect(await comeBack()).toContain('You pressed “Someone is mean to me or a friend”.')
    url = /\/concerns\/[0-9a-f-]{36}/.exec(await page('/concerns'))?.[0] ?? ''
    expect(await page(url)).toMatch(/They pressed[\s\S]{0,80}Someone is mean to me or a friend/)
  })
})

describe('what somebody adds', () => {
  it('is said to be there, and stands once where its page is sent again', async () => {
    expect(await comeBack()).not.toContain('role="alert"')
    const body = await comeBack('It began again.')
    expect(body).toMatch(/role="alert"[\s\S]{0,500}What you added is kept with what you told\./)
    expect((await comeBack('It began again.')).match(/It began again\./g)).toHaveLength(1)
    later(1)
    expect((await comeBack('It began again.')).match(/It began again\./g)).toHaveLength(2)
  })

  it('stands on Home, in the list and on the case until it is answered', async () => {
    await page(url)
    await record('advice', { from: 'The LADO', words: 'Wait.' })
    expect(await page('/home')).not.toContain('Somebody added to a concern of yours')
    later(1)
    await comeBack('It began again.')
    expect(await page('/home')).toContain('Somebody added to a concern of yours: read it')
    expect(await page('/concerns')).toContain('They added something today, 10 am: read it.')
    const body = await page(url)
    expect(body).toContain('They added something today, 10 am, and nobody has answered.')
    const report = /\/answer\/([0-9a-f-]{36})/.exec(body)?.[1] ?? ''
    later(2)
    await school.send(`${url}/answer/${report}`, 'Dora Lead', { words: 'Thank you. I will ring you.' }, url)
    expect(await page('/home')).not.toContain('Somebody added to a concern of yours')
    expect(await page('/concerns')).not.toContain('They added something')
    expect(await page(url)).not.toContain('nobody has answered')
  })

  it('is seen although the case is closed, with the way to open it again', async () => {
    await record('kind', { now: 'bullying-pupils', reason: 'Read.' })
    await record('parents', { told: 'yes', words: 'At noon.' })
    for (const body of ['police', 'social-care', 'lado', 'ico'])
      await record('not-referred', { body, words: 'Not referred.', reason: 'No need seen.' })
    await record('debrief', { happened: 'A chat.', helped: '', lessons: '', changes: '' })
    expect((await record('close', { outcome: 'resolved', words: 'It has stopped.' })).status).toBe(303)
    expect(await page(url)).toContain('Closed today, 10 am: resolved. It was Dora Lead’s')
    expect(await page('/concerns')).toContain('Closed today, 10 am.')
    later(14)
    await comeBack('It began again.')
    expect(await page('/home')).toContain('Somebody added to a concern of yours: read it')
    expect(await page('/concerns')).toContain('They added something today, 10 am: read it.')
    expect(await page(url)).toContain(`If it goes on, <a href="${url}/step/reopen">open this case again</a>`)
  })

  it('is nobody’s to learn of but a reader’s', async () => {
    later(1)
    await comeBack('It began again.')
    expect((await school.open('/home', 'Tom Teacher')).body).not.toContain('Somebody added to a concern')
    expect((await school.open('/concerns', 'Ada Head')).body).not.toContain('They added something')
  })
})
