import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../../test/support/another-policy.ts'
import { keepDay } from '../../../actions/oversight/keep-day.ts'
import { dayAt } from '../../../core/school/day.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyRoutes } from '../../policy/routes.ts'
import { oversightRoutes } from '../routes.ts'

const people = { 'Ada Head': ['headteacher'], 'Gita Governor': ['governor'], 'Pat Parent': ['parent'] } as const
type Who = keyof typeof people
let school: WorkingSchool<Who>
let first: string
let second: string
const aDay = 86_400_000
const today = dayAt(new Date())
const gone = '/policy/state/model%3Astaff-pupil-contact'
const adopt = async (pack: string, days: number) => {
  const from = new Date(Date.now() + days * aDay)
  const version = await school.inside((tx) => anotherPolicy(tx, { pack, by: school.actor['Ada Head'].person, from }))
  school.setClock(new Date())
  return version
}

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, { policy: 'model', routes: [...policyRoutes, ...oversightRoutes] })
  first = (await school.inside(policyInForce))?.version ?? ''
  await school.inside((tx) => keepDay(tx, new Date()))
  second = await adopt('coton', 0)
})
afterAll(() => school.end())

describe('the page of a clause that is not in force', () => {
  it('says of one that no longer is until when it was, and leads on to the version that had it and to its last day', async () => {
    const { status, body } = await school.open(gone, 'Gita Governor')
    expect(status).toBe(200)
    expect(body).toMatch(/Clause 7\.1 is no longer in force/)
    expect(body).toContain('another version has its place')
    expect(body).toContain(`href="/policy/versions/${second}">See what changed then`)
    expect(body).toContain(`href="/policy/versions/${first}#clause-staff-pupil-contact"`)
    expect((await school.open(`/policy/versions/${first}`, 'Gita Governor')).body).toContain(
      'id="clause-staff-pupil-contact"',
    )
    expect(body).toContain(`href="${gone}?day=${today}"`)
    expect((await school.open(`${gone}?day=${today}`, 'Gita Governor')).body).toContain('At the end of')
  })

  it('leads on to the clause that says the same now', async () => {
    const { body } = await school.open('/policy/state/model%3Aonline-presence-checks', 'Ada Head')
    const [, on = ''] = /says it now in <a href="([^"]+)"/.exec(body) ?? []
    expect((await school.open(on, 'Ada Head')).body).toContain('How clause')
  })

  it('says of one that came after a day which version was in force that day', async () => {
    const { status, body } = await school.open(`/policy/state/coton%3A3.6?day=${today}`, 'Ada Head')
    expect(status).toBe(200)
    expect(body).toMatch(/Clause 3\.6 was not in force on/)
    expect(body).toContain(`href="/policy/versions/${first}"`)
    expect(body).toContain(`href="/policy/state?day=${today}"`)
    expect(body).toContain('href="/policy/state/coton%3A3.6"')
  })

  it.each([
    ['2020-01-01', 404],
    ['yesterday', 422],
  ] as const)('says beside it that nothing was kept for %s', async (day, status) => {
    const page = await school.open(`${gone}?day=${day}`, 'Ada Head')
    expect(page.status).toBe(status)
    expect(page.body).toMatch(/Nothing was kept for|That is not a day/)
    expect(page.body).toContain('is no longer in force')
  })

  it('says of one that is adopted from when it will be, and, where another is adopted after it, that it never was', async () => {
    const version = await adopt('st-nicholas', 30)
    const page = async () => (await school.open('/policy/state/st-nicholas%3A2.7.8', 'Ada Head')).body
    expect(await page()).toMatch(/Clause 2\.7\.8 is not in force yet/)
    await adopt('mulbarton', 0)
    const after = await page()
    expect(after).toMatch(/Clause 2\.7\.8 never came in force/)
    expect(after).toContain(`href="/policy/versions/${version}#clause-2.7.8"`)
  })

  it('says of one that was in force and comes again from when', async () => {
    await adopt('model', 20)
    expect((await school.open(gone, 'Ada Head')).body).toContain('It comes back on')
  })

  it('is none for what no version ever had, and for those who see no states', async () => {
    expect((await school.open('/policy/state/aycliffe%3A5.5b', 'Ada Head')).status).toBe(404)
    expect((await school.open(gone, 'Pat Parent')).status).toBe(403)
  })
})
