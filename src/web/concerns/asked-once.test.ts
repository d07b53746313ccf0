import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four } from '../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../test/support/a-working-school.ts'
import { statementsAsked } from '../../../test/support/statements-asked.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { concernRoutes } from './routes.ts'

let school: WorkingSchool<Four>

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...concernRoutes])
})
afterAll(() => school.end())

/** The page of a case that was told of somebody, as one of its readers opens it for the second time. */
async function opened(about: string, reader: Four): Promise<readonly string[]> {
  const page = '/s/larkfield/tell/parent'
  await tellAt(school, page, { words: 'They call her names in a chat.', about })
  const url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', reader)).body)?.[0] ?? ''
  await school.open(url, reader)
  const { done, whole } = await statementsAsked(() => school.open(url, reader))
  expect(done.status).toBe(200)
  await school.forget('concern_case')
  return whole.filter((one) => one.trim().startsWith('select') && !one.includes('set_config'))
}

describe('the page of a case', () => {
  it.each([
    ['child', 'Dora Lead'],
    ['headteacher', 'Cleo Chair'],
  ] as const)('about a %s asks no question of the database twice', async (about, reader) => {
    const asked = await opened(about, reader)
    const twice = asked.filter((one, at) => asked.indexOf(one) !== at)
    expect(twice).toEqual([])
  })
})
