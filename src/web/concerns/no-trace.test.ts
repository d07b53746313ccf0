import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressesOf, excepted } from '../../../test/support/no-trace/addresses.ts'
import { apartIn } from '../../../test/support/no-trace/apart.ts'
import { clausesOf } from '../../../test/support/no-trace/beside-pages.ts'
import { type Chart, chartAtBoth, chartsOf } from '../../../test/support/no-trace/charts.ts'
import { planted } from '../../../test/support/no-trace/planted.ts'
import { reportsOfAKind, type TellsOf } from '../../../test/support/no-trace/reports-about.ts'
import { form, type Kept, tellerIn, told } from '../../../test/support/no-trace/scene.ts'
import { twoReadings } from '../../../test/support/no-trace/two-readings.ts'
import {
  type Asked,
  cast,
  type Somebody,
  type TwoSchools,
  twoSchools,
} from '../../../test/support/no-trace/two-schools.ts'
import { warmed } from '../../../test/support/no-trace/warmed.ts'
import { type Worker, workerAt } from '../../../test/support/no-trace/working.ts'
import type { Route } from '../route.ts'
import { routes } from '../routes.ts'

const monday = new Date('2027-03-01T10:00:00Z')
/** `NO_TRACE_SEED=…` draws the same charts again. */
const seed = Number(process.env['NO_TRACE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
/** So many bring each kind of report and every policy. `NO_TRACE_CHARTS=5` goes through the first five alone. */
const enough = 42
const charts = chartsOf(seed, Number(process.env['NO_TRACE_CHARTS'] ?? enough))

let two: TwoSchools
let worker: Worker
beforeAll(async () => {
  two = await twoSchools([...routes, ...planted], monday)
  worker = workerAt(two)
  await warmed(two)
}, 120_000)
afterAll(() => two.end())
beforeEach(() => {
  two.clock.now = monday
})

describe('whoever may not know of a report', () => {
  it('gets not another byte, header, status, statement or mail because of it, at any address, whatever the staff chart', async () => {
    const came = new Set<TellsOf>()
    for (const [n, chart] of charts.entries()) {
      two.clock.now = monday
      const { differences, kept } = await twoReadings(two, worker, routes, chart)
      if (kept > 0) for (const what of chart.told) came.add(what)
      const which = `NO_TRACE_SEED=${seed}, chart ${n}: ${JSON.stringify(chart)}`
      expect(differences.join('\n'), which).toBe('')
      expect(worker.surprises, which).toEqual([])
    }
    if (charts.length >= enough) expect([...came].sort()).toEqual([...reportsOfAKind].sort())
  }, 600_000)
})

describe('this test', () => {
  const head = { about: 'head', close: 'head', told: [], away: [], left: null, managed: [], same: null } as const
  const base = Object.fromEntries(Object.keys(cast).map((who) => [who, 'teacher'])) as Chart['base']
  const holds = { headteacher: 'head', dsl: 'deputy', 'chair-of-governors': 'chair' } as const
  const chart: Chart = { ...head, base, holds, pack: 'coton', rights: 'by-chance', secondFactor: true, forms: 0 }
  let one: Kept

  beforeEach(async () => {
    await two.again()
    await chartAtBoth(two, chart)
    const words = 'The headteacher puts pictures of pupils on her own page.'
    const [kept] = await told({ two, chart, side: 'told' }, { words, about: 'headteacher', names: '' })
    if (!kept) throw new Error('nobody has it')
    one = kept
  })

  const isApart = async (who: Somebody, asked: Asked) => {
    const [quiet, there] = await Promise.all([two.ask('quiet', who, asked), two.ask('told', who, asked)])
    return apartIn(two)(quiet, there) !== null
  }

  it('sees that whoever may know of a report gets other pages and asks more', async () => {
    expect(['head', tellerIn(chart)]).not.toContain(one.owner)
    const [clause = ''] = clausesOf('coton')
    const theirs: readonly Asked[] = [
      { url: '/home' },
      { url: '/concerns' },
      { url: `/concerns/${one.id}` },
      { url: '/policy/state' },
      { url: `/policy/state/${clause}` },
      { url: '/policy/settings/minimum-age?asked=yes&answer=14' },
      form('/concerns/search', { words: 'pictures' }),
    ]
    const seen: string[] = []
    for (const asked of theirs) if (await isApart(one.owner, asked)) seen.push(asked.url)
    expect(seen).toEqual(theirs.map(({ url }) => url))
  })

  it('sees a page that tells by one byte, header, status or statement, and no difference where there is none', async () => {
    const seen: string[] = []
    for (const { url } of planted) if (await isApart('head', { url })) seen.push(url.slice('/planted/'.length))
    expect(seen).toEqual(['by-a-byte', 'by-a-header', 'by-a-status', 'by-a-statement'])
  })

  it('asks for every address that there is, save a few that are named with why', async () => {
    const walk = { two, who: 'head', of: [], both: two.ids, pack: 'coton', clauses: clausesOf('coton') } as const
    const of = [{ case: one.id, report: one.id, evidence: one.id, entry: one.id, bundle: one.id, pass: 'x' }]
    const every = routes.map(({ method, url }) => `${method} ${url}`)
    const asked = new Set(addressesOf(routes, { ...walk, of }).map(({ route }) => route))
    expect([...asked, ...Object.keys(excepted)].sort()).toEqual(every.sort())
    expect(Object.values(excepted).every((why) => why.length > 20)).toBe(true)
    const handle = async () => 'not-found' as const
    const later = (url: string): readonly Route[] => [{ method: 'GET', url, access: 'home.see', handle }]
    expect(addressesOf(later('/later'), walk).map(({ route }) => route)).toEqual(['GET /later'])
    expect(() => addressesOf(later('/later/:thing'), walk)).toThrow('/later/:thing is new')
  })
})
