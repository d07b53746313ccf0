import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import { dayAt } from '../../core/school/day.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyDay } from '../../storage/oversight/policy-days.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { caseFacts } from '../oversight/case-facts.ts'
import { keepDay } from '../oversight/keep-day.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { stepAside } from './step-aside.ts'
import { tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Cleo Chair' | 'Vic Vice'
const now = new Date('2027-03-01T10:00:00Z')
const later = new Date('2027-03-05T16:00:00Z')
const desk = (at = now) => ({ now: at, publicUrl: 'https://signpost.example', vault: caseVault(testSecret) })
let school: WorkingSchool<Who>
const person = (who: Who) => school.actor[who].person

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
    },
    { policy: 'mulbarton', now, routes: homeRoutes },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(() => school.forget('mail', 'notice'))
afterEach(() => school.forget('concern_case', 'concern_once', 'mail', 'notice'))

async function tellOfHead(tx: InSchool): Promise<CaseId> {
  const where = { place: '', account: '', link: '', when: '' }
  const said = { words: 'She messages pupils at night.', about: 'headteacher', names: '', wish: '', where } as const
  const told = { ...said, name: null, contact: null, kind: 'staff-conduct' } as const
  const once = `${Math.random()}`.padEnd(24, 'x')
  const telling = { teller: 'parent', person: null, told, images: 'not-asked', once } as const
  const outcome = await tellConcern(tx, desk(), await policyForConcerns(tx), telling)
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.case
}
const rowOf = (id: CaseId) => school.inside((tx) => seenBy(tx, 'itself', () => caseKnown(tx, id)))
/** Whoever was mailed or has a line on Home, by name. */
const toldNow = () =>
  school.inside(async (tx) => {
    const found = await sql<{ name: string }>`
      select distinct p.name from person p
      where exists (select from mail m where m.recipient = p.address)
         or exists (select from notice n where n.person_id = p.id)`.execute(tx)
    return found.rows.map(({ name }) => name).sort()
  })
const nameOf = (id: string | undefined) =>
  (Object.keys(school.actor) as Who[]).find((who) => person(who) === id) ?? 'nobody'

it('whoever a report is about is told nothing as it comes, as it goes on unopened, or as its owner steps aside', async () => {
  const id = await school.inside(tellOfHead)
  expect(await toldNow()).toEqual(['Cleo Chair', 'Dora Lead'])
  await school.forget('mail', 'notice')
  expect(await school.inside((tx) => passOnUnopened(tx, desk(later)))).toBe(1)
  const second = nameOf((await rowOf(id))?.owner)
  expect(second).not.toBe('Cleo Chair')
  expect(await toldNow()).toEqual([second])
  await school.forget('mail', 'notice')
  await school.inside((tx) => stepAside(tx, desk(later), person(second as Who), id))
  const third = nameOf((await rowOf(id))?.owner)
  expect(third).not.toBe('Ada Head')
  expect(await toldNow()).toEqual([third])
})

it('the state of a clause rests on a case only in the eyes of who may know of it and has the key to it', async () => {
  const id = await school.inside(tellOfHead)
  const seen = async (who: Who, key: Who) => {
    const vault = await school.vaultOf(key)
    return (await school.inside((tx) => caseFacts(tx, { person: person(who), vault }))).cases.length
  }
  expect(nameOf((await rowOf(id))?.owner)).toBe('Cleo Chair')
  expect(await seen('Cleo Chair', 'Cleo Chair')).toBe(1)
  expect(await seen('Ada Head', 'Ada Head')).toBe(0)
  expect(await seen('Ada Head', 'Cleo Chair')).toBe(0)
  expect(await seen('Cleo Chair', 'Ada Head')).toBe(0)
  expect((await school.inside((tx) => caseFacts(tx, null))).cases).toEqual([])
})

it('the day that is kept of every clause, and its line in the record, are the same with a case as without', async () => {
  class Undone extends Error {}
  const keptDay = async (withCase: boolean) => {
    let day: unknown
    await school
      .inside(async (tx) => {
        if (withCase) await tellOfHead(tx)
        const before = await linesIn(tx)
        await keepDay(tx, later)
        const kept = await policyDay(tx, dayAt(later))
        day = {
          states: kept?.states,
          hash: kept?.hash.toString('hex'),
          lines: (await linesIn(tx)).slice(before.length),
        }
        throw new Undone()
      })
      .catch((problem) => {
        if (!(problem instanceof Undone)) throw problem
      })
    return day
  }
  const without = await keptDay(false)
  expect(without).toMatchObject({ lines: [{ verb: 'keep-day' }] })
  expect(await keptDay(true)).toEqual(without)
})

const linesIn = async (tx: InSchool) =>
  (await sql<{ verb: string; facts: unknown }>`select verb, facts from audit_entry order by seq`.execute(tx)).rows
