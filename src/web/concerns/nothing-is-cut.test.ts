import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../test/support/a-school-of-four.ts'
import type { Answer, WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

let school: WorkingSchool<Four>
let url: string
let code: string

beforeAll(async () => {
  const routes = [...homeRoutes, ...schoolRoutes, ...concernRoutes]
  school = await aSchoolOfFour(routes.map((route) => ({ ...route, perMinute: 1000 })))
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  const thanks = await tell('parent', { words: 'They call her names in a chat.', about: 'child' })
  code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))

const tell = async (who: string, fields: Record<string, string>) => {
  const page = `/s/larkfield/tell/${who}`
  return tellAt(school, page, { ...fields })
}
const send = (path: string, fields: Record<string, string>) => school.send(`${url}${path}`, 'Dora Lead', fields, url)
const filler = 'What she said and what was done. '
const text = (letters: number) => `${filler.repeat(Math.ceil(letters / filler.length)).slice(0, letters - 5)}Otter`
const letters = (body: string) => body.split(filler).length * filler.length

/** Refused with a sentence that says by how much, and the whole of it still in its box. */
const givenBack = (answer: Answer, most: number) => {
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('12 letters too many to fit here.')
  expect(answer.body).toContain('Otter</textarea>')
  expect(letters(answer.body)).toBeGreaterThan(most - 100)
}

describe('what is longer than fits', () => {
  it.each([
    ['a line of the chronology', '/note', { words: '' }, 'words', 100_000],
    ['why somebody is let in', '/let-in', { person: '' }, 'reason', 100_000],
    ['what is to be made better', '/improve', { area: 'teaching', sure: 'yes' }, 'words', 1000],
    ['why a case is held', '/kept/hold', { hold: 'on' }, 'hold-why', 100_000],
    ['a wish', '/step/wish', { whose: 'Her' }, 'words', 100_000],
    ['a debrief', '/step/debrief', { happened: 'A chat.' }, 'lessons', 100_000],
    ['why a bundle is made', '/bundle', { profile: 'lado', recipient: 'Jo', act: 'make' }, 'reason', 2000],
  ] as const)('%s is refused in a sentence and given back whole', async (_what, path, fields, box, most) => {
    const sent = await send(path, { ...fields, [box]: text(most + 12) })
    givenBack(sent, most)
    expect((await school.open(url, 'Dora Lead')).body).not.toContain('Otter')
  })

  it('an answer, and what whoever told adds, is given back too and sent to nobody', async () => {
    const report = /\/answer\/([0-9a-f-]{36})/.exec((await school.open(url, 'Dora Lead')).body)?.[1] ?? ''
    givenBack(await send(`/answer/${report}`, { words: text(100_012) }), 100_000)
    const back = '/s/larkfield/tell/back'
    const added = await school.send(back, undefined, { code, words: text(100_012) }, back)
    givenBack(added, 100_000)
    expect(added.body).toContain('Keep the first part and send it.')
    expect((await school.send(back, undefined, { code }, back)).body).not.toContain('Otter')
    const set = await school.send(`${url}/mute/${report}`, 'Dora Lead', { reason: text(100_012) }, url)
    givenBack(set, 100_000)
  })

  it('a report is given back whole, with its wish, and told to nobody', async () => {
    const sent = await tell('parent', { words: 'Look.', about: 'child', wish: text(100_012), place: 'p'.repeat(501) })
    givenBack(sent, 100_000)
    expect(sent.body).toContain('One letter too many to fit here.')
    expect(sent.body).toContain('p'.repeat(501))
    givenBack(await tell('pupil', { words: text(100_012) }), 100_000)
  })

  it('a rule of the schedule keeps the reason that was typed', async () => {
    const line = '/school/keeping/pupils-resolved'
    const lines = (await school.open('/school/keeping', 'Dora Lead')).body
    const at = /\/school\/keeping\/[a-z-]+/.exec(lines)?.[0] ?? line
    givenBack(await school.send(at, 'Dora Lead', { years: '40', reason: text(2012) }, at), 2000)
  })
})

describe('before it is sent', () => {
  it('every box for words on a case says how much fits, under a name of its own', async () => {
    const { body } = await school.open(url, 'Dora Lead')
    const boxes = [...body.matchAll(/<textarea[^>]* id="([^"]+)"/g)].map(([, id]) => id)
    expect(boxes.length).toBeGreaterThan(1)
    expect(new Set(boxes).size).toBe(boxes.length)
    for (const id of boxes) {
      expect(body).toContain(`id="${id}-info"`)
      expect(body).toContain(`<label class="govuk-label" for="${id}">`)
    }
    expect(body.match(/data-maxlength="100000"/g)).toHaveLength(boxes.length)
    expect(body).toContain('There is room for 100,000 letters.')
  })

  it('children are told only once it matters', async () => {
    const { body } = await school.open('/s/larkfield/tell/pupil')
    expect(body).toContain('data-maxlength="100000"')
    expect(body).not.toContain('There is room for 100,000 letters.')
  })
})

describe('a line that cannot be recorded', () => {
  it('because the case is closed says so, gives the words back, and leads to opening it again', async () => {
    await send('/step/kind', { now: 'bullying-pupils', reason: 'Read.' })
    await send('/step/parents', { told: 'yes', words: 'At noon.' })
    for (const body of ['police', 'social-care', 'lado', 'ico'])
      await send('/step/not-referred', { body, words: 'Not referred.', reason: 'No need seen.' })
    await send('/step/debrief', { happened: 'A chat.', helped: '', lessons: '', changes: '' })
    expect((await send('/step/close', { outcome: 'resolved', words: 'It has stopped.' })).status).toBe(303)
    const sent = await send('/note', { words: 'Her mother rang again.' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('This case is closed. Open it again first, with a reason.')
    expect(sent.body).toContain('Her mother rang again.</textarea>')
    expect(sent.body).toContain(`${url}/step/reopen`)
    givenBack(await send('/kept/review', { outcome: 'release', why: text(100_012) }), 100_000)
  })

  it('because nothing was written says so', async () => {
    const sent = await send('/note', { words: '  ' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('Write what happened.')
  })

  it('and names that were typed stay where it was not said whom they are', async () => {
    const sent = await send('/also-concerns', { names: 'Mrs Brown' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('value="Mrs Brown"')
  })
})
