import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { caseLogFor } from '../../../actions/concerns/case-log-for.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead'
let school: WorkingSchool<Who>
let url: string

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'] },
    {
      policy: 'mulbarton',
      now: new Date('2027-03-01T10:00:00Z'),
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes],
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
  const page = '/s/larkfield/tell/parent'
  const words = 'Two girls are unkind to my son in a chat.'
  await tellAt(school, page, { words, about: 'child', kind: 'bullying-pupils' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  await school.send(`${url}/let-in`, 'Dora Lead', { person: school.actor['Ada Head'].person, reason: 'With me.' }, url)
})
afterAll(() => school.end())

/** Nobody’s key opens it any more: as for whoever has it once the last of its order has left. */
async function loseSeals(): Promise<void> {
  const client = new pg.Client({ connectionString: school.database.adminUrl })
  await client.connect()
  await client.query('delete from signpost.concern_seal')
  await client.end()
}

describe('a case that a reader’s key does not open', () => {
  it('says whom to ask, by name, and keeps in its record who tried', async () => {
    await loseSeals()
    const { status, body } = await school.open(url, 'Ada Head')
    expect(status).toBe(403)
    expect(body).toContain('You may read it. But it was locked')
    expect(body).toContain('Ask Dora Lead to open it once.')
    expect(body).toContain('ask whoever acts on it in person')
    const lines = await school.inside((tx) =>
      caseLogFor(tx, school.actor['Dora Lead'].person, url.replace('/concerns/', '') as CaseId),
    )
    expect(lines.find(({ verb }) => verb === 'refuse-shut-key')?.actor).toBe(school.actor['Ada Head'].person)
  })

  it('does not send its owner to themselves, and says whom to ring meanwhile', async () => {
    await school.send(`${url}/step-aside`, 'Dora Lead', {}, url)
    await loseSeals()
    const { status, body } = await school.open(url, 'Ada Head')
    expect(status).toBe(403)
    expect(body).toContain('It is yours to act on. But it was locked')
    expect(body).toContain('Nobody else may read it, so ask the chair of governors')
    expect(body).not.toContain('whoever acts on it')
    expect(body).toContain('the council’s officer (the LADO)')
  })
})
