import { randomBytes } from 'node:crypto'
import type { CaseId, PersonId } from '../../../src/core/school/ids.ts'
import type { OfACase } from './addresses.ts'
import { type Chart, rolesOf } from './charts.ts'
import { everybody, keyless, type Side, type Somebody, type TwoSchools } from './two-schools.ts'

/** Where reports are told and worked on, by a chart: through the pages, at the one school or at both. */
export type Scene = {
  readonly two: TwoSchools
  readonly chart: Chart
  readonly side: Side
  /** Who rightly had a report before it came out whom it is about. */
  readonly hadBefore?: Set<PersonId>
}
export type Kept = { readonly id: CaseId; readonly owner: Somebody; readonly readers: readonly PersonId[] }
type Fields = Readonly<Record<string, string>>

const minute = 60_000
const once = () => randomBytes(24).toString('base64url')
export const form = (url: string, fields: Fields = {}) => ({ method: 'POST' as const, url, fields })

/** Somebody who tells: not whom it is about, nor anybody close to them, and still there, with a key of their own. */
export function tellerIn(chart: Chart): Somebody {
  const not = [chart.about, chart.close, chart.left, chart.same, keyless]
  const others = everybody.filter((who) => !not.includes(who))
  return others.find((who) => rolesOf(chart, who).length === 1) ?? others[0] ?? 'writer'
}

/** Has somebody of the staff tell; gives what came of it, which is nothing where nobody inside may read it. */
export async function told(scene: Scene, fields: Fields): Promise<readonly Kept[]> {
  const { two, chart, side } = scene
  return newIn(scene, () => two.ask(side, tellerIn(chart), form('/concerns/tell', { ...fields, once: once() })))
}

export async function toldByAParent(scene: Scene, fields: Fields): Promise<readonly Kept[]> {
  const { two, side } = scene
  const url = `/s/${two.slugs[side]}/tell/parent`
  return newIn(scene, () => two.ask(side, null, form(url, { ...fields, once: once() })))
}

async function newIn({ two, side }: Scene, tell: () => Promise<unknown>): Promise<readonly Kept[]> {
  const { admin, ids, small } = two
  const rowsNow = () =>
    admin.query<{ id: CaseId; owner_id: PersonId; readers: PersonId[] }>(
      'select id, owner_id, readers from concern_case where school_id = $1',
      [ids[side]],
    )
  const before = new Set((await rowsNow()).rows.map(({ id }) => id))
  await tell()
  const { rows } = await rowsNow()
  return rows
    .filter(({ id }) => !before.has(id))
    .map(({ id, owner_id, readers }) => ({ id, readers, owner: whoIs(small.people, owner_id) }))
}

function whoIs(people: Readonly<Record<Somebody, PersonId>>, id: PersonId): Somebody {
  const who = everybody.find((one) => people[one] === id)
  if (!who) throw new Error('nobody is that')
  return who
}

/** Whoever acts on a case opens it, a little later than what was done before. */
export async function open({ two, side }: Scene, one: Kept): Promise<void> {
  two.clock.now = new Date(two.clock.now.getTime() + 2 * minute)
  await two.ask(side, one.owner, { url: `/concerns/${one.id}` })
}

export async function act({ two, side }: Scene, one: Kept, what: string, fields: Fields = {}) {
  two.clock.now = new Date(two.clock.now.getTime() + minute)
  return two.ask(side, one.owner, form(`/concerns/${one.id}/${what}`, fields))
}

/** Two reports that have nothing to do with the rest are told at both schools alike; gives the first, at each. */
export async function tellAtBoth(scene: Omit<Scene, 'side'>): Promise<Readonly<Record<Side, string>>> {
  const { two, chart } = scene
  const began = two.clock.now
  const of = async (side: Side): Promise<string> => {
    two.clock.now = began
    const child = { words: 'They call her names in a game, again and again.', about: 'child', names: '' }
    const first = await told({ two, chart, side }, child)
    two.clock.now = new Date(began.getTime() + minute)
    const [second] = await told({ two, chart, side }, { ...child, words: 'A chat of Year 5 is unkind.' })
    for (const one of first) await open({ two, chart, side }, one)
    if (second) await open({ two, chart, side }, second)
    return first[0]?.id ?? two.everything.tie
  }
  return { quiet: await of('quiet'), told: await of('told') }
}

/** Whoever acts on the first of these goes on with it: looks at what there is, searches, writes, answers, lets one know. */
export async function goOnWith({ two }: Pick<Scene, 'two'>, cases: readonly string[]): Promise<void> {
  const { rows } = await two.admin.query<{ id: string; owner_id: PersonId }>(
    `select id, owner_id from concern_case where id = any ($1) and stage = 'open' order by told_at limit 1`,
    [cases],
  )
  const [row] = rows
  if (!row) return
  const owner = whoIs(two.small.people, row.owner_id)
  const { report } = await partsOfCase(two, row.id)
  for (const url of ['/home', '/concerns', `/concerns/${row.id}`]) await two.ask('told', owner, { url })
  for (const [url, fields] of [
    ['/concerns/search', { words: 'pictures' }],
    [`/concerns/${row.id}/note`, { words: 'Seen, and asked.' }],
    [`/concerns/${row.id}/answer/${report}`, { words: 'Thank you for telling us.' }],
  ] as const) {
    await two.ask('told', owner, form(url, fields))
  }
}

/** Everybody who may know of any of these now. */
export async function readersOf({ admin }: TwoSchools, cases: readonly string[]): Promise<ReadonlySet<PersonId>> {
  const { rows } = await admin.query<{ reader: PersonId }>(
    'select distinct unnest(readers) as reader from concern_case where id = any ($1)',
    [cases],
  )
  return new Set(rows.map(({ reader }) => reader))
}

/** What stands in the addresses of a case, where it has such a part. */
export async function partsOfCase({ admin }: TwoSchools, id: string): Promise<Omit<OfACase, 'case'>> {
  const { rows } = await admin.query<Record<string, string | null>>(
    `select (select id from concern_report where case_id = $1 limit 1) as report,
      (select id from concern_evidence where case_id = $1 limit 1) as evidence,
      (select id from concern_entry where case_id = $1 limit 1) as entry,
      (select id from concern_bundle where case_id = $1 limit 1) as bundle`,
    [id],
  )
  const part = (name: string) => rows[0]?.[name] ?? id
  return {
    report: part('report'),
    evidence: part('evidence'),
    entry: part('entry'),
    bundle: part('bundle'),
    pass: 'p'.repeat(43),
  }
}
