import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { declareTie } from '../../actions/concerns/declare-tie.ts'
import { letIn as letInto } from '../../actions/concerns/let-in.ts'
import { policyForConcerns } from '../../actions/concerns/policy-for-concerns.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Cleo Chair' | 'Dora Lead' | 'Della Data' | 'Dan Deputy' | 'Tom Teacher'
let school: WorkingSchool<Who>
let url: string
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Dan Deputy': ['deputy-headteacher'],
      'Dora Lead': ['dsl'],
      'Della Data': ['data-protection-lead'],
      'Tom Teacher': ['teacher'],
    },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(() => {
  minutes = 0
  school.setClock(monday)
})
afterEach(() => school.forget('concern_case', 'tie'))

async function told(more: Record<string, string> = {}): Promise<void> {
  const page = '/s/larkfield/tell/parent'
  const words = 'Two girls are unkind to my son in a chat.'
  await tellAt(school, page, { words, about: 'child', kind: 'bullying-pupils', ...more })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
}
const open = async (as: Who = 'Dora Lead') => (await school.open(url, as)).body
let minutes = 0
const is = (now: string) => {
  minutes += 1
  school.setClock(new Date(monday.getTime() + minutes * 60_000))
  return school.send(`${url}/step/kind`, 'Dora Lead', { now, reason: 'Read.' }, url)
}
const person = (who: Who) => school.actor[who].person
const letIn = (who: Who, reason = 'Named.') =>
  school.send(`${url}/let-in`, 'Dora Lead', { person: person(who), reason }, url)

/** Presses what the page offers, just as it stands there. */
async function press(who: Who) {
  const form = [...(await open()).matchAll(/<form[^>]*\/let-in"[\s\S]*?<\/form>/g)].map(([one]) => one)
  const one = form.find((words) => words.includes(`value="${person(who)}"`)) ?? ''
  return letIn(who, /name="reason" value="([^"]+)"/.exec(one)?.[1] ?? '')
}

describe('whom the route names once a kind was put right', () => {
  it('is offered to whoever acts on it, with the reason, and reads it at one press', async () => {
    await told()
    expect(await open()).not.toContain('Who else is to read it')
    await is('data-breach')
    const offered = await open()
    expect(offered).toContain('Who else is to read it')
    expect(offered).toContain('Let Ada Head read it')
    expect(offered).toContain('<b>Della Data</b>, data protection lead. ')
    expect(offered).not.toContain('Let Tom Teacher read it')
    expect((await school.open(url, 'Della Data')).status).toBe(404)
    expect((await press('Della Data')).status).toBe(303)
    expect(await open('Della Data')).toContain('unkind to my son')
    const after = await open()
    expect(after).not.toContain('Let Della Data read it')
    expect(after).toContain('Let Ada Head read it')
    expect(after).toContain('Della Data may read it now')
    expect(after).toMatch(/Why: It is now read as .personal information reached somebody it should not have., and that/)
  })

  it('is offered to nobody but whoever acts on it', async () => {
    await told()
    await is('data-breach')
    await press('Della Data')
    expect(await open('Della Data')).not.toContain('Who else is to read it')
  })

  it('may read it though the policy keeps concerns between those whose work it is; nobody else may', async () => {
    await told()
    expect((await letIn('Della Data')).body).toContain('They have no part in this one')
    await is('data-breach')
    expect((await letIn('Tom Teacher')).body).toContain('They have no part in this one')
    expect((await letIn('Della Data')).status).toBe(303)
  })

  it('is offered no more where the kind is put right once again, to one that names nobody else', async () => {
    await told()
    await is('data-breach')
    await is('bullying-pupils')
    expect(await open()).not.toContain('Who else is to read it')
  })
})

describe('whoever a case concerns', () => {
  it('is never offered, whatever the new kind names', async () => {
    await told({ about: 'another-adult', names: 'Della Data', kind: 'bullying-pupils' })
    await is('data-breach')
    const body = await open()
    expect(body).not.toContain('Let Della Data read it')
    expect((await letIn('Della Data')).status).toBe(422)
    expect((await school.open(url, 'Della Data')).status).toBe(404)
  })

  it('is offered no more once the case proves to concern them, and a page from before lets nobody in', async () => {
    await told()
    await is('data-breach')
    expect(await open()).toContain('Let Della Data read it')
    const at = `${url}/also-concerns`
    await school.send(at, 'Dora Lead', { about: 'another-adult', names: 'Della Data' }, at)
    expect(await open()).not.toContain('Let Della Data read it')
    expect((await letIn('Della Data')).status).toBe(422)
    expect((await school.open(url, 'Della Data')).status).toBe(404)
  })

  it('is let in by nobody from the moment a tie is declared, before the case was looked at again', async () => {
    await told({ about: 'another-adult', names: 'Tom Teacher' })
    await is('data-breach')
    expect(await open()).toContain('Let Della Data read it')
    const hand = { person: person('Della Data'), seesAll: false }
    const tie = { one: person('Della Data'), other: person('Tom Teacher'), kind: 'partner' } as const
    expect(await school.inside((tx) => declareTie(tx, monday, hand, tie))).toBe('declared')
    const vault = await school.vaultOf('Dora Lead')
    const asked = { person: person('Della Data'), reason: 'Named.' }
    const outcome = await school.inside(async (tx) => {
      const { policy } = await policyForConcerns(tx)
      const desk = { vault, publicUrl: school.publicUrl, now: monday }
      const lead = { person: person('Dora Lead'), secondFactor: true }
      return letInto(tx, desk, lead, policy, url.slice('/concerns/'.length) as CaseId, asked)
    })
    expect(outcome).toMatchObject({ refused: 'not-to-know' })
    expect((await letIn('Della Data')).status).toBe(422)
    expect((await school.open(url, 'Della Data')).status).toBe(404)
  })

  it('is passed over for whoever stands above, where they stepped aside', async () => {
    await told()
    await is('data-breach')
    await press('Ada Head')
    expect((await school.open(url, 'Ada Head')).status).toBe(200)
    await school.send(`${url}/step-aside`, 'Ada Head', {}, url)
    await is('pta')
    await is('data-breach')
    expect(await open()).not.toContain('Let Ada Head read it')
    expect(await open()).toContain('Let Cleo Chair read it')
    expect((await school.open(url, 'Ada Head')).status).toBe(404)
  })
})
