import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { graveSigns, graveSignsSource } from '../../core/concerns/grave-signs.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { graveSignWords } from './case/grave-signs-shown.tsx'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Cleo Chair'
let school: WorkingSchool<Who>
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Cleo Chair': ['chair-of-governors'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(() => school.setClock(monday))
afterEach(() => school.forget('concern_case'))

async function told(words: string, teller: 'pupil' | 'parent' = 'parent') {
  const page = `/s/larkfield/tell/${teller}`
  const thanks = await tellAt(school, page, { words, about: 'child' })
  const code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  const url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  const at = `${url}/step/kind`
  return {
    url,
    code,
    page: async (as: Who = 'Dora Lead') => (await school.open(url, as)).body,
    is: (now: string, as: Who = 'Dora Lead') => school.send(at, as, { now, reason: 'Read.' }, url),
  }
}
const pressed = (body: string) => [...body.matchAll(/name="now" value="([^"]+)"/g)].map((match) => match[1])

describe('a kind that was guessed from the words', () => {
  it('is said to be a guess, and is put right at one press: what must not be done and the clocks follow', async () => {
    const one = await told('they said i smell again', 'pupil')
    const before = await one.page()
    expect(before).toContain('<h1>May be: somebody is in danger now</h1>')
    expect(before).toContain('This kind is a guess.')
    expect(before).toContain('ring 999 first')
    expect(before).toContain('Tell those outside who must know')
    expect(pressed(before)).toEqual(expect.arrayContaining(['immediate-danger', 'bullying-pupils']))
    await one.is('bullying-pupils')
    const after = await one.page()
    expect(after).toContain('<h1>Pupils are cruel to a pupil online</h1>')
    expect(after).not.toContain('This kind is a guess.')
    expect(after).not.toContain('ring 999 first')
    expect(after).not.toContain('Tell those outside who must know')
  })

  it('pressed twice, stands once', async () => {
    const one = await told('they said i smell again', 'pupil')
    const lines = async () => (await one.page()).split('Read as: Pupils are cruel').length
    await one.is('bullying-pupils')
    const once = await lines()
    expect(once).toBeGreaterThan(1)
    await one.is('bullying-pupils')
    expect(await lines()).toBe(once)
  })
})

describe('a case that proves to be graver', () => {
  it('says from then on what must not be done with such a picture, and who outside is told', async () => {
    const one = await told('Two boys are nasty to my daughter on WhatsApp and call her names.')
    expect(await one.page()).not.toContain('Do not look at the picture')
    await one.is('nudes')
    const after = await one.page()
    expect(after).toContain('Do not look at the picture')
    expect(after).toContain('one of the five signs of graver harm')
    for (const sign of graveSigns) expect(after.split(graveSignWords[sign])).toHaveLength(2)
    expect(after).toContain(`Guidance: ${graveSignsSource}.`)
  })

  it('is out of the hands of whoever it now is about', async () => {
    const one = await told('Two boys are nasty to my daughter on WhatsApp and call her names.')
    await school.send(`${one.url}/step-aside`, 'Dora Lead', {}, one.url)
    expect(await one.page('Ada Head')).toContain('nasty to my daughter')
    await one.is('head-conduct', 'Ada Head')
    expect((await school.open(one.url, 'Ada Head')).status).toBe(404)
    expect(await one.page('Cleo Chair')).toContain('nasty to my daughter')
  })
})

describe('a clock that was missed', () => {
  it('stays missed, whatever kind the case is read as', async () => {
    const one = await told('A teacher has been messaging my daughter at night and told her to keep it secret.')
    school.setClock(new Date('2027-03-05T10:00:00Z'))
    const missed = /Missed/g
    const before = (await one.page()).match(missed)?.length ?? 0
    expect(before).toBeGreaterThan(0)
    await one.is('pta')
    expect((await one.page()).match(missed)?.length ?? 0).toBe(before)
  })
})

describe('words that were taken for a picture of a child with few or no clothes on', () => {
  it('keep every file out until a reader says what it is; then two answers let one in', async () => {
    const one = await told('someone shared a picture of my daughter without asking')
    const ask = (fields: Record<string, string>) =>
      school.send(`${one.url}/file`, 'Dora Lead', fields, `${one.url}/file`)
    const shut = (await ask({ images: 'no' })).body
    expect(shut).not.toContain('type="file"')
    await one.is('image-no-consent')
    const asked = (await ask({ images: 'no' })).body
    expect(asked).toContain('Once more, to be sure')
    expect((await ask({ images: 'no', again: 'no', onceMore: 'yes' })).body).toContain('type="file"')
    expect((await ask({ images: 'no', again: 'unsure', onceMore: 'yes' })).body).not.toContain('type="file"')
    expect((await ask({ images: 'no', again: 'no', onceMore: 'yes' })).body).not.toContain('type="file"')
  })

  it('are put to whoever told calmly, and at one press they say that there is none', async () => {
    const one = await told('someone shared a picture of my daughter without asking')
    const back = '/s/larkfield/tell/back'
    const page = await school.send(
      '/s/larkfield/tell/file',
      undefined,
      { code: one.code, images: 'no', asked: 'yes' },
      back,
    )
    expect(page.body).toContain('<h1>No file for now. Tell us in words</h1>')
    expect(page.body).toContain('You did nothing wrong.')
    expect(page.body).toContain('Tell them that there is no such picture')
    const words = /name="words" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    await school.send(back, undefined, { code: one.code, words }, back)
    expect(await one.page()).toContain('There is no picture of a child with few or no clothes on in this.')
    const doubted = await school.send(
      '/s/larkfield/tell/file',
      undefined,
      { code: one.code, images: 'unsure', asked: 'yes' },
      back,
    )
    expect(doubted.body).toContain('You have done the right thing by saying so.')
    expect(doubted.body).not.toContain('Tell them that there is no such picture')
  })
})
