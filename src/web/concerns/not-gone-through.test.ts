import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four } from '../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../test/support/as-admin.ts'
import { statementsAsked } from '../../../test/support/statements-asked.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { routes } from '../routes.ts'

let school: WorkingSchool<Four>
let app: pg.Client
const hidden = 100

beforeAll(async () => {
  school = await aSchoolOfFour(routes.map((route) => (route.perMinute ? { ...route, perMinute: 1000 } : route)))
  const words = 'The headteacher puts pictures of pupils on her own page.'
  await tellAt(school, '/s/larkfield/tell/parent', { words, about: 'headteacher', names: '' })
  const admin = await asAdmin(school.database)
  await admin.query(`set session_replication_role = replica;
    create temp table another as select gen_random_uuid() as case_id, gen_random_uuid() as report_id
      from generate_series(1, ${hidden})`)
  for (const [table, ids] of Object.entries(ofACase)) {
    await admin.query(`insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || ${ids})).*
      from ${table} t, another`)
  }
  await admin.query(`insert into concern_message select school_id, gen_random_uuid(), id, false, null, '\\x00', told_at
    from concern_report`)
  await admin.query('vacuum analyze')
  await admin.end()
  app = new pg.Client({ connectionString: school.database.appUrl })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await school.end()
})

/** How one row of a case is made another’s. */
const ofACase: Readonly<Record<string, string>> = {
  concern_case: `jsonb_build_object('id', case_id)`,
  concern_report: `jsonb_build_object('id', report_id, 'case_id', another.case_id, 'code_hash', null)`,
  concern_entry: `jsonb_build_object('id', gen_random_uuid(), 'case_id', another.case_id)`,
  concern_log: `jsonb_build_object('case_id', another.case_id)`,
}

type Plan = {
  readonly 'Relation Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}

/** How many rows of concerns the database goes through for a page, as it says itself where each statement is asked again. */
async function goneThrough(ask: () => Promise<unknown>): Promise<number> {
  const { asked, values } = await statementsAsked(ask)
  let rows = 0
  for (const [at, statement] of asked.entries()) {
    if (/^\s*(?:begin|commit)|set_config/.test(statement))
      await app.query(statement, values[at]?.length ? [...(values[at] ?? [])] : undefined)
    if (!/^\s*(?:select|with)/.test(statement) || /set_config|signin\./.test(statement)) continue
    const { rows: said } = await app.query<{ 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>(
      `explain (analyze, format json) ${statement}`,
      [...(values[at] ?? [])],
    )
    for (const one of said) rows += rowsOf(one['QUERY PLAN'][0].Plan)
  }
  return rows
}

function rowsOf(plan: Plan): number {
  const own = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)
  const ofConcerns = plan['Relation Name']?.startsWith('concern_') === true
  const below = (plan.Plans ?? []).reduce((all, each) => all + rowsOf(each), 0)
  return (ofConcerns ? own * (plan['Actual Loops'] ?? 1) : 0) + below
}

describe('reports of which somebody may not know', () => {
  it.each(['/home', '/concerns', '/concerns/kept', '/policy/state'])(
    'are not gone through for %s: how long it takes tells of none',
    async (url) => {
      expect(await goneThrough(() => school.open(url, 'Ada Head'))).toBeLessThan(hidden / 10)
    },
  )

  it('are not gone through for a search', async () => {
    const search = () => school.send('/concerns/search', 'Ada Head', { words: 'pictures' }, '/concerns')
    expect(await goneThrough(search)).toBeLessThan(hidden / 10)
  })

  it('are gone through for whoever may know of them', async () => {
    expect(await goneThrough(() => school.open('/concerns', 'Cleo Chair'))).toBeGreaterThan(hidden)
  })
})

describe('however the database finds its way', () => {
  const byAnIndex = 'set local enable_seqscan = off'
  const rowByRow = 'set local enable_indexscan = off; set local enable_bitmapscan = off'
  const all = hidden + 1
  const looking: readonly (readonly [string, () => string, string, number])[] = [
    ['whoever may know of them sees them all', () => school.actor['Cleo Chair'].person, '', all],
    ['whoever may not sees none', () => school.actor['Ada Head'].person, '', 0],
    ['nobody who is named sees none', () => '', '', 0],
    ['the product itself, which passes them on, sees that there are', () => '', 'on', all],
  ]

  it.each(looking)('%s, and changes no others', async (_who, person, itself, many) => {
    for (const way of [byAnIndex, rowByRow]) {
      await app.query('begin')
      await app.query(
        `select set_config('signpost.school', $1, true), set_config('signpost.person', $2, true),
          set_config('signpost.by_itself', $3, true)`,
        [school.id, person(), itself],
      )
      await app.query(way)
      expect((await app.query('select from signpost.concern_case')).rowCount, way).toBe(many)
      expect((await app.query('update signpost.concern_case set level = level')).rowCount, way).toBe(many)
      await app.query('rollback')
    }
  })
})
