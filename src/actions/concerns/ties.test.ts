import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { TieKind } from '../../core/concerns/chart.ts'
import type { Day } from '../../core/school/day.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { casesOpen } from '../../storage/concerns/cases-for-the-product.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { keepCalendar } from '../../storage/concerns/keep-calendar.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keepTiesLookedAt, noteTiesChanged, tiesToLookAt } from '../../storage/concerns/ties.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { concernsFor } from './concerns-for.ts'
import { declareTie, endTie } from './declare-tie.ts'
import { keepOutByName } from './keep-out-by-name.ts'
import { keepOutWhoIsTied } from './keep-out-who-is-tied.ts'
import { nameManager } from './name-manager.ts'
import { openConcern } from './open-concern.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { sayNames } from './say-names.ts'
import { type Telling, tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dan Deputy' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair' | 'Vic Vice'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')
const vault = caseVault(testSecret)
const desk = (at = now) => ({ now: at, publicUrl: 'https://signpost.example', vault })
const everybody: readonly Who[] = ['Ada Head', 'Dan Deputy', 'Dora Lead', 'Tom Teacher', 'Cleo Chair', 'Vic Vice']

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dan Deputy': ['deputy-headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
    },
    { policy: 'mulbarton', now, routes: homeRoutes },
  )
  for (const who of everybody) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(() =>
  school.forget(
    'concern_case',
    'concern_once',
    'mail',
    'tie',
    'person_name',
    'line_manager',
    'ties_looked_at',
    'term',
    'shut_day',
  ),
)

const person = (who: Who) => school.actor[who].person
const tell = (about: Telling['told']['about'], names = '', as: Who | null = null) =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const told = { words: 'Something online.', about, names, wish: '', where, name: null, contact: null, kind: null }
    const once = `${Math.random()}`.padEnd(24, 'x')
    const telling = { teller: 'staff', person: as && person(as), told, images: 'not-asked', once } as const
    const outcome = await tellConcern(tx, desk(), await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
    return outcome
  })
const declare = (one: Who, other: Who, kind: TieKind = 'partner', by: Who = one, seesAll = false) =>
  school.inside((tx) =>
    declareTie(tx, now, { person: person(by), seesAll }, { one: person(one), other: person(other), kind }),
  )
const knowing = async () => {
  const known: Who[] = []
  for (const who of everybody) {
    if ((await school.inside((tx) => concernsFor(tx, vault, person(who)))).length > 0) known.push(who)
  }
  return known
}

describe('a declared tie', () => {
  it('without one, a report about a teacher reaches the safeguarding lead', async () => {
    await tell('another-adult', 'Tom Teacher')
    expect(await knowing()).toContain('Dora Lead')
  })

  it.each([
    ['Tom Teacher', 'Dora Lead'],
    ['Dora Lead', 'Tom Teacher'],
  ] as const)('declared by %s, the partner of whom a report is about sees no trace of it', async (one, other) => {
    await declare(one, other)
    const { case: id, goes } = await tell('another-adult', 'Tom Teacher')
    expect(await knowing()).not.toContain('Dora Lead')
    expect((await knowing()).length).toBeGreaterThan(0)
    expect(goes.concerned).toEqual(expect.arrayContaining([person('Tom Teacher'), person('Dora Lead')]))
    expect(goes.next.map((each) => each.person)).not.toContain(person('Dora Lead'))
    expect(await school.inside((tx) => openConcern(tx, desk(), person('Dora Lead'), id))).toBeUndefined()
    const rows = await school.inside((tx) =>
      seenBy(tx, { person: person('Dora Lead') }, () =>
        sql<{ n: number }>`select (select count(*) from concern_case) + (select count(*) from concern_report)
          + (select count(*) from concern_log) + (select count(*) from concern_entry) as n`.execute(tx),
      ),
    )
    expect(Number(rows.rows[0]?.n)).toBe(0)
    const mails = await school.inside((tx) => tx.selectFrom('mail').select('recipient').execute())
    expect(mails.map((mail) => mail.recipient)).not.toContain('dora.lead@larkfield.example')
  })

  it('declared while a case is open, takes the partner out of it and gives it to the next in order', async () => {
    await tell('another-adult', 'Tom Teacher')
    expect(await knowing()).toContain('Dora Lead')
    await declare('Dora Lead', 'Tom Teacher')
    expect(await school.inside((tx) => keepOutWhoIsTied(tx, desk()))).toBe(1)
    expect(await knowing()).not.toContain('Dora Lead')
    expect((await knowing()).length).toBeGreaterThan(0)
    expect(await school.inside((tx) => keepOutWhoIsTied(tx, desk()))).toBe(0)
    await school.inside((tx) => passOnUnopened(tx, desk(new Date(now.getTime() + 90 * 3_600_000))))
    expect(await knowing()).not.toContain('Dora Lead')
  })

  it('takes no longer to declare while cases are looked at again because of another', async () => {
    await tell('another-adult', 'Tom Teacher')
    await declare('Dora Lead', 'Tom Teacher')
    const { promise: readersWork, resolve: theirWorkEnds } = Promise.withResolvers<void>()
    const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
    const reading = school.inside(async (tx) => {
      await seenBy(tx, 'itself', () => casesOpen(tx))
      isHeld()
      await readersWork
    })
    await held
    const looking = school.inside((tx) => keepOutWhoIsTied(tx, desk()))
    await setTimeout(100)
    const declared = declare('Vic Vice', 'Cleo Chair').then(() => 'declared')
    expect(await Promise.race([declared, setTimeout(5000, 'waits')])).toBe('declared')
    theirWorkEnds()
    await reading
    expect(await looking).toBe(1)
    expect(await knowing()).not.toContain('Dora Lead')
  })

  it('declared while cases are looked at because of another, is looked at the next time', async () => {
    await tell('another-adult', 'Tom Teacher')
    await declare('Dora Lead', 'Tom Teacher')
    await school.inside(async (tx) => {
      const changedAt = await tiesToLookAt(tx)
      await school.inside((other) => noteTiesChanged(other, new Date(now.getTime() + 1)))
      await keepTiesLookedAt(tx, changedAt ?? now, now)
    })
    expect(await school.inside((tx) => keepOutWhoIsTied(tx, desk()))).toBe(1)
    expect(await school.inside((tx) => tiesToLookAt(tx))).toBeNull()
  })

  it('counts also where whom a report is about has left the school', async () => {
    await declare('Dora Lead', 'Tom Teacher')
    const leaves = (at: Date | null) =>
      school.inside((tx) =>
        tx.updateTable('person').set({ left_at: at }).where('id', '=', person('Tom Teacher')).execute(),
      )
    await leaves(now)
    try {
      const { people, left } = await school.inside((tx) => chartOf(tx, now))
      expect(people.map(({ name }) => name)).not.toContain('Tom Teacher')
      expect(left?.map(({ name, roles }) => ({ name, roles }))).toEqual([{ name: 'Tom Teacher', roles: ['teacher'] }])
      const { goes } = await tell('another-adult', 'Mr Teacher')
      expect(goes.concerned).toEqual(expect.arrayContaining([person('Tom Teacher'), person('Dora Lead')]))
      expect(await knowing()).not.toContain('Dora Lead')
      expect((await knowing()).length).toBeGreaterThan(0)
    } finally {
      await leaves(null)
    }
  })

  it('leaves a case that it does not touch as it was', async () => {
    await tell('another-adult', 'Dan Deputy')
    const before = await knowing()
    await declare('Dora Lead', 'Tom Teacher')
    expect(await school.inside((tx) => keepOutWhoIsTied(tx, desk()))).toBe(0)
    expect(await knowing()).toEqual(before)
  })

  it('ended, keeps nobody out of what is told afterwards', async () => {
    await declare('Dora Lead', 'Tom Teacher')
    const tie = await school.inside((tx) => tx.selectFrom('tie').select('id').executeTakeFirstOrThrow())
    const end = (who: Who, seesAll = false) =>
      school.inside((tx) => endTie(tx, now, { person: person(who), seesAll }, tie.id))
    expect(await end('Dan Deputy')).toBe('not-here')
    expect(await end('Tom Teacher', true)).toMatchObject({ refused: 'yours-but-declared-by-another' })
    expect(await end('Dora Lead')).toBe('ended')
    await tell('another-adult', 'Tom Teacher')
    expect(await knowing()).toContain('Dora Lead')
  })

  it('is each person’s own to declare, once, and leaves neither name nor kind in the school’s record', async () => {
    expect(await declare('Dora Lead', 'Tom Teacher', 'partner', 'Dan Deputy')).toMatchObject({ refused: 'not-yours' })
    expect(await declare('Dora Lead', 'Dora Lead')).toMatchObject({ refused: 'with-yourself' })
    expect(await declare('Dora Lead', 'Tom Teacher', 'partner', 'Ada Head', true)).toBe('declared')
    expect(await declare('Tom Teacher', 'Dora Lead', 'relative')).toMatchObject({ refused: 'declared-already' })
    const line = await school.inside((tx) =>
      tx
        .selectFrom('audit_entry')
        .selectAll()
        .where('verb', '=', 'tie-declared')
        .orderBy('seq', 'desc')
        .executeTakeFirst(),
    )
    expect(JSON.stringify(line)).not.toContain(person('Tom Teacher'))
    expect(JSON.stringify(line)).not.toContain('partner')
  })
})

describe('names that somebody gave', () => {
  const said = (who: Who, alsoCalled: string[], relatedPupils: string[]) =>
    school.inside((tx) => sayNames(tx, now, person(who), { alsoCalled, relatedPupils }))

  it('a former name keeps them out as their own does', async () => {
    await said('Dora Lead', ['Dora Oldname'], [])
    await tell('another-adult', 'Mrs Oldname')
    expect(await knowing()).not.toContain('Dora Lead')
  })

  it('a pupil of their own family is not theirs to deal with', async () => {
    await said('Dora Lead', [], ['Leo Little'])
    await tell('child', 'Leo Little')
    expect(await knowing()).not.toContain('Dora Lead')
  })

  it('said while a case is open, count for it too', async () => {
    await tell('child', 'Leo Little')
    expect(await knowing()).toContain('Dora Lead')
    await said('Dora Lead', [], ['Leo Little'])
    await school.inside((tx) => keepOutWhoIsTied(tx, desk()))
    // The product itself cannot read what name was typed. Whoever comes to open it is compared before they see anything.
    const hers = { ...desk(), vault: await school.vaultOf('Dora Lead') }
    await school.inside((tx) => keepOutByName(tx, hers, person('Dora Lead')))
    expect(await knowing()).not.toContain('Dora Lead')
  })
})

describe('the chart and the calendar', () => {
  it('hold the line manager, whom nobody but the headteacher makes themselves', async () => {
    const name = (by: Who, manager: Who | null) =>
      school.inside((tx) =>
        nameManager(tx, desk(), school.actor[by], person('Tom Teacher'), manager && person(manager)),
      )
    expect(await name('Dan Deputy', 'Dan Deputy')).toMatchObject({ refused: 'names-themselves' })
    expect(await name('Ada Head', 'Tom Teacher')).toMatchObject({ refused: 'their-own-manager' })
    expect(await name('Ada Head', 'Cleo Chair')).toMatchObject({ refused: 'not-staff' })
    expect(await name('Ada Head', 'Dan Deputy')).toBe('named')
    const { people } = await school.inside((tx) => chartOf(tx, now))
    expect(people.find(({ name: called }) => called === 'Tom Teacher')?.manager).toBe(person('Dan Deputy'))
    expect(await name('Ada Head', null)).toBe('named')
    const after = await school.inside((tx) => chartOf(tx, now))
    expect(after.people.find(({ name: called }) => called === 'Tom Teacher')?.manager).toBeNull()
  })

  it('on a day on which the school is shut, what is told waits for the next school day', async () => {
    const day = (text: string) => text as Day
    const calendar = {
      terms: [{ name: 'Spring', starts: day('2027-01-05'), ends: day('2027-03-24') }],
      shut: [day('2027-03-01')],
      outOfTerm: 'not-looked-at',
      council: null,
    } as const
    await school.inside((tx) => keepCalendar(tx, calendar))
    expect(await school.inside(calendarOf)).toEqual({
      terms: calendar.terms,
      shut: calendar.shut,
      outOfTerm: 'not-looked-at',
    })
    const { goes } = await tell('another-adult', 'Tom Teacher')
    expect(goes.passesOnAt.getTime()).toBeGreaterThan(new Date('2027-03-02T08:00:00Z').getTime())
    await school.inside((tx) => keepCalendar(tx, { ...calendar, shut: [], council: null }))
  })
})
