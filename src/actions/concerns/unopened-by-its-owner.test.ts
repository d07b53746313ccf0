import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { AboutChoice } from '../../core/concerns/about.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { caseKnown, keepOwner } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { concernRoutes } from '../../web/concerns/routes.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { alsoConcerns } from './also-concerns.ts'
import { openConcern } from './open-concern.ts'
import { passOnFromLeavers } from './pass-on-from-leavers.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { stepAside } from './step-aside.ts'
import { tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Dev Deputy' | 'Cleo Chair' | 'Vic Vice'
let school: WorkingSchool<Who>
let id: CaseId
const now = new Date('2027-03-01T10:00:00Z')
const later = new Date('2027-03-05T16:00:00Z')
const muchLater = new Date('2027-03-12T16:00:00Z')
const desk = (at = now) => ({ now: at, publicUrl: 'https://signpost.example', vault: caseVault(testSecret) })
const person = (who: Who) => school.actor[who].person
const url = () => `/concerns/${id}`

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Dev Deputy': ['deputy-dsl'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
    },
    {
      policy: 'mulbarton',
      now,
      routes: [...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(now)
  id = await tell('child')
})
afterEach(async () => {
  await school.forget('concern_case', 'concern_once', 'mail')
  await school.inside((tx) => sql`update person set left_at = null`.execute(tx))
})

const tell = (about: AboutChoice) =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const words = 'She hurts herself.'
    const told = { words, about, names: '', wish: '', where, name: null, contact: null, kind: 'self-harm' } as const
    const once = `${Math.random()}`.padEnd(24, 'x')
    const telling = { teller: 'parent', person: null, told, images: 'not-asked', once } as const
    const outcome = await tellConcern(tx, desk(), await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
    return outcome.case
  })
const row = async () => {
  const one = await school.inside((tx) => seenBy(tx, 'itself', () => caseKnown(tx, id)))
  if (!one) throw new Error('no such case')
  return one
}
const nameOf = (one: string) => (Object.keys(school.actor) as Who[]).find((who) => person(who) === one)
const owner = async () => nameOf((await row()).owner) as Who
const opens = async (who: Who, at = now) => {
  const theirs = { ...desk(at), vault: await school.vaultOf(who) }
  return school.inside((tx) => openConcern(tx, theirs, person(who), id))
}
const soon = new Date('2027-03-01T10:30:00Z')
const leavesIt = (who: Who) => school.inside((tx) => stepAside(tx, desk(soon), person(who), id))
const tick = (at: Date) => school.inside((tx) => passOnUnopened(tx, desk(at)))
const readsToo = async (who: Who) => {
  const { owner: its, readers } = await row()
  await school.inside((tx) =>
    seenBy(tx, 'itself', () => keepOwner(tx, id, { owner: its, readers: [...readers, person(who)] })),
  )
}
const home = async (who: Who) => (await school.open('/home', who)).body

it('what somebody stepped aside from goes on from whoever has it next and never opens it, and Home says until when', async () => {
  const first = await owner()
  await opens(first)
  expect((await row()).passesOnAt).toBeNull()
  await leavesIt(first)
  const second = await owner()
  expect(second).not.toBe(first)
  expect(await home(second)).toContain('A concern is yours to act on now: open it')
  expect(await home(second)).toContain('Goes on to the next')
  expect((await school.open('/concerns', second)).body).toContain('Open it, or it goes on to the next')
  expect(await tick(later)).toBe(1)
  const third = await owner()
  expect([first, second]).not.toContain(third)
  expect(await tick(muchLater)).toBe(1)
  expect(await owner()).not.toBe(first)
})

it('opened by whoever has it now, it stays with them', async () => {
  await opens(await owner())
  await leavesIt(await owner())
  const second = await owner()
  await opens(second)
  expect((await row()).passesOnAt).toBeNull()
  expect(await tick(later)).toBe(0)
  expect(await owner()).toBe(second)
  expect(await home(second)).not.toContain('Goes on to the next')
})

it('another reader’s opening is not its owner’s: it goes on all the same, the page says to whom, and the clock is not answered', async () => {
  const first = await owner()
  await readsToo('Vic Vice')
  expect(nameOf((await row()).owner)).not.toBe('Vic Vice')
  const body = (await school.open(url(), 'Vic Vice')).body
  expect(body).toMatch(
    new RegExp(`${first} has not opened it yet\\. If it stays so, it goes on to [A-Z]\\w+ [A-Z]\\w+ today`),
  )
  expect(body).toMatch(/<b>Whoever acts on it opens it<\/b>[\s\S]{0,200}(?:Now|Running)/)
  expect((await row()).firstOpenedAt).not.toBeNull()
  expect((await row()).ownerOpenedAt).toBeNull()
  const says = /it goes on to ([A-Z]\w+ [A-Z]\w+)/.exec(body)?.[1]
  expect(await tick(later)).toBe(1)
  expect(await owner()).toBe(says)
})

it('a reader who steps aside does not stop its owner’s time', async () => {
  await readsToo('Vic Vice')
  const before = (await row()).passesOnAt
  await leavesIt('Vic Vice')
  expect((await row()).passesOnAt).toEqual(before)
  expect(before).not.toBeNull()
})

it('a reader who steps aside from what its owner has opened starts nothing', async () => {
  await opens(await owner())
  await readsToo('Vic Vice')
  await leavesIt('Vic Vice')
  expect((await row()).passesOnAt).toBeNull()
  expect((await row()).ownerOpenedAt).not.toBeNull()
})

it('of cases from before, who opened them is read from their own record; one its owner never opened gets a day', async () => {
  await opens(await owner())
  const openedByOwner = id
  id = await tell('child')
  await readsToo('Vic Vice')
  await opens('Vic Vice')
  const admin = new pg.Client({ connectionString: school.database.adminUrl })
  await admin.connect()
  const file = await readFile(new URL('../../storage/migrations/0165-opened-by-its-owner.sql', import.meta.url), 'utf8')
  const backwards = file.slice(file.indexOf('alter table concern_case no force'), file.indexOf('drop index'))
  try {
    await admin.query('begin; set local search_path to signpost')
    await admin.query(
      'update concern_case set owner_opened_at = null, first_opened_by_owner_at = null, passes_on_at = null',
    )
    await admin.query('set local role signpost_owner')
    await admin.query(backwards)
    await admin.query('commit')
  } finally {
    await admin.end()
  }
  const unopened = await row()
  expect([unopened.ownerOpenedAt, unopened.firstOpenedByOwnerAt]).toEqual([null, null])
  expect(unopened.passesOnAt).not.toBeNull()
  id = openedByOwner
  const opened = await row()
  expect(opened.ownerOpenedAt).not.toBeNull()
  expect(opened.firstOpenedByOwnerAt).toEqual(opened.ownerOpenedAt)
  expect(opened.passesOnAt).toBeNull()
})

it('whoever read it before it became theirs opens it as theirs, or it goes on', async () => {
  const first = await owner()
  await opens(first)
  await readsToo('Vic Vice')
  await opens('Vic Vice')
  await leavesIt(first)
  expect(await owner()).toBe('Vic Vice')
  expect((await row()).ownerOpenedAt).toBeNull()
  expect(await tick(later)).toBe(1)
  expect(await owner()).not.toBe('Vic Vice')
})

it('what was somebody’s who left, and was opened by them, goes on from the next who does not open it', async () => {
  const first = await owner()
  await opens(first)
  await school.inside((tx) => sql`update person set left_at = ${now} where id = ${person(first)}`.execute(tx))
  expect(await school.inside((tx) => passOnFromLeavers(tx, desk()))).toBe(1)
  const second = await owner()
  expect(await tick(later)).toBe(1)
  expect([first, second]).not.toContain(await owner())
})

it('what turned out to concern its owner goes on from the next, and never back to whom it concerns', async () => {
  const first = await owner()
  await opens(first)
  await readsToo('Vic Vice')
  const theirs = { ...desk(), vault: await school.vaultOf('Vic Vice') }
  const more = { about: 'another-adult', names: first } as const
  await opens('Vic Vice')
  expect(await school.inside((tx) => alsoConcerns(tx, theirs, person('Vic Vice'), id, more))).toBe('recorded')
  // Whom the route of today names, though another reads it already.
  expect(await owner()).toBe('Dev Deputy')
  expect((await row()).passesOnAt).not.toBeNull()
  const had: Who[] = ['Dev Deputy']
  for (let week = 1; week < 6; week += 1) {
    await tick(new Date(now.getTime() + week * 7 * 86_400_000))
    expect(await owner()).not.toBe(first)
    had.push(await owner())
  }
  expect(new Set(had).size).toBeGreaterThan(1)
})
