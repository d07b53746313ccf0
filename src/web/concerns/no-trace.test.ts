import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../test/support/as-admin.ts'
import { statementsAsked } from '../../../test/support/statements-asked.ts'
import { onceIn } from '../../../test/support/telling.ts'
import type { Role } from '../../core/people/role.ts'
import { homeRoutes } from '../home/routes.ts'
import { peopleRoutes } from '../people/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Marsh' | 'Ben Frost' | 'Cleo Hart' | 'Dora Pike' | 'Eli Stone' | 'Fay Quill'
const everybody: readonly Who[] = ['Ada Marsh', 'Ben Frost', 'Cleo Hart', 'Dora Pike', 'Eli Stone', 'Fay Quill']
const once: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'dsl',
  'deputy-dsl',
  'chair-of-governors',
  'vice-chair',
  'clerk',
  'data-protection-lead',
]
const pages = [
  '/home',
  '/concerns',
  '/concerns/kept',
  '/concerns/low-level',
  '/concerns/tell',
  '/more',
  '/school/keeping',
  '/people',
]

let school: WorkingSchool<Who>
let admin: pg.Client
beforeAll(async () => {
  const nobody = Object.fromEntries(everybody.map((who) => [who, []])) as unknown as Record<Who, readonly Role[]>
  school = await aWorkingSchool<Who>(nobody, {
    policy: 'coton',
    now: new Date('2027-03-01T10:00:00Z'),
    routes: [...homeRoutes, ...schoolRoutes, ...peopleRoutes, ...concernRoutes].map((route) => ({
      ...route,
      perMinute: 100_000,
    })),
  })
  admin = await asAdmin(school.database)
})
afterAll(async () => {
  await admin.end()
  await school.end()
})

/** Who holds what: each of these roles once or not at all, several of them one person’s, and everybody teaches. */
const charts = fc.record(
  Object.fromEntries(once.map((role) => [role, fc.option(fc.constantFrom(...everybody), { freq: 4 })])),
)
const abouts = fc.constantFrom('headteacher', 'dsl', 'another-adult', 'child', 'not-known')
const names = fc.constantFrom('', ...everybody, 'Mrs Pike', 'the head')

async function hold(chart: Readonly<Record<string, Who | null>>): Promise<void> {
  await admin.query('truncate concern_case, concern_once, mail, role_held cascade')
  const held = [
    ...everybody.map((who) => [who, 'teacher'] as const),
    ...Object.entries(chart).flatMap(([role, who]) => (who === null ? [] : [[who, role] as const])),
  ]
  for (const [who, role] of held) {
    await admin.query(`insert into role_held (school_id, person_id, role, since) values ($1, $2, $3, '2020-09-01')`, [
      school.id,
      school.actor[who].person,
      role,
    ])
  }
}

async function tell(about: string, named: string): Promise<readonly string[]> {
  const door = '/s/larkfield/tell/parent'
  const token = onceIn((await school.open(door)).body)
  await school.send(door, undefined, { once: token, words: 'Something online.', about, names: named }, door)
  return (await admin.query<{ readers: string[] }>('select readers from concern_case')).rows.flatMap(
    (row) => row.readers,
  )
}

/** All that reaches somebody of a page, and all that it asks of the database: less what is new in every answer. */
async function seen(who: Who) {
  const all: Record<string, unknown> = {}
  for (const page of pages) {
    const { done, asked } = await statementsAsked(() => school.open(page, who))
    const headers = Object.entries(done.headers).filter(([name]) => !/^(?:date|set-cookie|x-ratelimit-.*)$/.test(name))
    const body = done.body.replaceAll(/(?:name="(?:_csrf|once)" value|data-puzzle)="[^"]+"/g, '')
    all[page] = { status: done.status, headers: Object.fromEntries(headers), body, asked }
  }
  return all
}

it('whatever the staff chart and whoever it is about, nobody who may not know of a report gets another byte, header, status or statement because of it', async () => {
  await fc.assert(
    fc.asyncProperty(charts, abouts, names, async (chart, about, named) => {
      await hold(chart)
      // Twice, so that what the program keeps of a page stands before it is compared.
      for (const who of everybody) for (let time = 0; time < 2; time += 1) await seen(who)
      const before = new Map<Who, Awaited<ReturnType<typeof seen>>>()
      for (const who of everybody) before.set(who, await seen(who))
      const { rows: record } = await admin.query('select seq from audit_entry order by seq')
      const readers = await tell(about, named)
      expect((await admin.query('select seq from audit_entry order by seq')).rows).toEqual(record)
      for (const who of everybody) {
        if (readers.includes(school.actor[who].person)) continue
        expect(await seen(who), `${who}, of a report about ${about} ${named}`).toEqual(before.get(who))
      }
    }),
    { numRuns: 6 },
  )
}, 240_000)

it('and whoever may know of it gets another page and asks more, or this test would see nothing', async () => {
  await hold({ headteacher: 'Ada Marsh', dsl: 'Dora Pike', 'chair-of-governors': 'Cleo Hart' })
  for (const who of everybody) for (let time = 0; time < 2; time += 1) await seen(who)
  const before = new Map<Who, unknown>()
  for (const who of everybody) before.set(who, await seen(who))
  const readers = await tell('child', '')
  const changed: Who[] = []
  for (const who of everybody) if (!isSame(await seen(who), before.get(who))) changed.push(who)
  expect(changed.map((who) => school.actor[who].person).sort()).toEqual([...readers].sort())
  expect(changed.length).toBeGreaterThan(0)
}, 120_000)

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
