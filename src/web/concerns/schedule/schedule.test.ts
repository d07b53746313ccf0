import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>
const list = '/school/keeping'

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...schoolRoutes, ...concernRoutes])
})
afterAll(() => school.end())
afterEach(() => school.forget('keeping_years', 'audit_entry'))

const send = (line: string, fields: Record<string, string>, as: Four = 'Ada Head') =>
  school.send(`${list}/${line}`, as, fields, as === 'Tom Teacher' ? '/home' : `${list}/${line}`)

describe('how long concerns are kept', () => {
  it('is read by everybody on the staff and board, each time with its source', async () => {
    const { body } = await school.open(list, 'Tom Teacher')
    expect(body).toContain('Until 25 years after the birth of the youngest child in it')
    expect(body).toContain('whichever is longer')
    expect((await school.open(`${list}/allegation-unfounded`, 'Tom Teacher')).body).toContain('part four')
    expect((await school.open('/more', 'Tom Teacher')).body).toContain(list)
    expect((await school.open(`${list}/nothing`, 'Ada Head')).status).toBe(404)
  })

  it('is changed by the headteacher, and the page keeps who, when and why', async () => {
    const done = await send('pupils', { years: '30', reason: 'Our insurer asks for it.' })
    expect(done.goesTo).toBe(`${list}/pupils?done=changed`)
    const { body } = await school.open(`${list}/pupils`, 'Tom Teacher')
    expect(body).toContain('Until 30 years after the birth')
    expect(body).toContain('Our insurer asks for it.')
    expect(body).toContain('By Ada Head')
    expect(body).toContain('Before: Until 25 years')
    const all = (await school.open(list, 'Tom Teacher')).body
    expect(all).toContain('Our own')
    expect(all).toContain('Changed by Ada Head')
  })

  it('keeps every change, and stands in the record without the words of its reason', async () => {
    await send('parents', { years: '6', reason: 'Like our other letters.' })
    await send('parents', { years: '', reason: 'Rather year by year.' }, 'Dora Lead')
    const { body } = await school.open(`${list}/parents`, 'Cleo Chair')
    expect(body).toContain('Like our other letters.')
    expect(body).toContain('Rather year by year.')
    const lines = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select(['verb', 'facts']).where('verb', '=', 'keeping-changed').execute(),
    )
    expect(lines).toHaveLength(2)
    expect(JSON.stringify(lines)).not.toContain('letters')
  })

  it.each([
    ['below what the guidance asks, with that source', 'allegation-substantiated', '9', 'part four'],
    ['below what a law asks, with that law', 'pupils', '18', 'Limitation Act 1980'],
    ['where a source fixes it', 'child-sexual-abuse', '75', 'not the school’s to change'],
    ['without a number', 'pupils', 'a few', 'whole number of years'],
    ['with a number below none', 'pupils', '-3', 'whole number of years'],
    ['for longer than a hundred years', 'pupils', '400', 'held, case by case'],
    ['to what counts already', 'pupils', '25', 'counts already'],
  ])('is not changed %s', async (_, line, years, words) => {
    const { status, body } = await send(line, { years, reason: 'Because.' })
    expect(status).toBe(422)
    expect(body).toContain(words)
    expect((await school.open(list, 'Tom Teacher')).body).not.toContain('Our own')
  })

  it('is not changed without a reason, nor by anybody else', async () => {
    expect((await send('pupils', { years: '30', reason: ' ' })).body).toContain('Write why')
    for (const who of ['Tom Teacher', 'Cleo Chair'] as const) {
      expect((await send('pupils', { years: '30', reason: 'So.' }, who)).status).toBe(403)
      expect((await school.open(`${list}/pupils`, who)).body).not.toContain('Change the years')
    }
  })

  it('is never rewritten: the database lets nothing of it be changed or taken away', async () => {
    await send('pupils', { years: '30', reason: 'So.' })
    const change = school.inside((tx) => tx.updateTable('keeping_years').set({ years: 21 }).execute())
    await expect(change).rejects.toMatchObject({ code: '42501' })
    await expect(school.inside((tx) => tx.deleteFrom('keeping_years').execute())).rejects.toMatchObject({
      code: '42501',
    })
  })
})
