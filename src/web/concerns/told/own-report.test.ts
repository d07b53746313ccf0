import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../../test/support/as-admin.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>
let url: string
const words = 'Two boys pass a picture of a girl around in their chat.'

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...concernRoutes])
  await tellAt(school, '/concerns/tell', { words, about: 'child', names: '' }, 'Tom Teacher')
  const admin = await asAdmin(school.database)
  const { rows } = await admin.query<{ id: string }>('select id from concern_report')
  await admin.end()
  url = `/concerns/told/${rows[0]?.id}`
})
afterAll(() => school.end())

describe('what somebody told while signed in', () => {
  it('is theirs to look at again and add to', async () => {
    expect((await school.open(url, 'Tom Teacher')).body).toContain(words)
    const added = await school.send(url, 'Tom Teacher', { words: 'It goes on.' }, url)
    expect(added.status).toBeLessThan(400)
    expect((await school.open(url, 'Tom Teacher')).body).toContain('It goes on.')
  })

  it.each(['Dora Lead', 'Ada Head', 'Cleo Chair'] as const)(
    'is not there for %s at that address, reader of the case or not, and nothing is added in their name',
    async (who) => {
      expect((await school.open(url, who)).status).toBe(404)
      await school.send(url, who, { words: `From ${who}.` }, '/home')
      expect((await school.open(url, 'Tom Teacher')).body).not.toContain(`From ${who}.`)
    },
  )
})
