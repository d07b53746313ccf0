import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { onceIn } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<'Ann Only'>

beforeAll(async () => {
  school = await aWorkingSchool<'Ann Only'>(
    { 'Ann Only': ['headteacher'] },
    { policy: 'aycliffe', now: new Date('2027-03-01T10:00:00Z'), routes: [...homeRoutes, ...concernRoutes] },
  )
})
afterAll(() => school.end())

const words = 'She is rude to me in the chat.'
async function tell(who: string, about = 'headteacher', twice = false) {
  const page = `/s/larkfield/tell/${who}`
  const once = onceIn((await school.open(page)).body)
  const first = await school.send(page, undefined, { once, words, about }, page)
  return (twice ? await school.send(page, undefined, { once, words, about }, page) : first).body
}

describe('at a school with nobody in it but its head, who is its safeguarding lead', () => {
  it('a child who tells about her reads in their own words who answers now, can leave quickly, and keeps their words', async () => {
    const body = await tell('pupil')
    expect(body).toContain('We could not keep this one')
    expect(body).toContain('You did the right thing.')
    for (const found of ['Leave this page now', '0800 1111', 'Hear this page', 'href="tel:999"', words])
      expect(body).toContain(found)
    expect(/<h1>[\s\S]*<h2>For the grown-up/.exec(body)?.[0]).not.toMatch(/LADO|allegation|council/)
  })

  it('an adult is told to ring the council’s officer, and nothing promised that a chair has it', async () => {
    const body = await tell('parent')
    expect(body).toContain('Nobody at the school can read this')
    expect(body).toContain('ask for the LADO')
    expect(body).toContain(words)
    expect((await school.open('/s/larkfield/tell/parent')).body).toContain(
      'If nobody here can take it, we tell you at once whom to ring.',
    )
  })

  it('a child who sends the same page twice can still leave quickly', async () => {
    const body = await tell('pupil', 'child', true)
    expect(body).toContain('We have it already')
    for (const found of ['Leave this page now', 'Hear this page']) expect(body).toContain(found)
    await school.forget('concern_case')
  })
})
