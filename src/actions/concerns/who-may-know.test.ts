import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import { statementsAsked } from '../../../test/support/statements-asked.ts'
import { endOfChain, followChain } from '../../core/records/audit-chain.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseChain } from '../../storage/concerns/case-log.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { concernsFor } from './concerns-for.ts'
import { openConcern } from './open-concern.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { stepAside } from './step-aside.ts'
import { type Telling, tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dan Deputy' | 'Dora Lead' | 'Cleo Chair' | 'Vic Vice'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')
const vault = caseVault(testSecret)
const desk = (at = now) => ({ now: at, publicUrl: 'https://signpost.example', vault })

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dan Deputy': ['deputy-headteacher'],
      'Dora Lead': ['dsl'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
    },
    { policy: 'coton', now, routes: homeRoutes },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(() => school.forget('concern_case', 'concern_once', 'mail'))

const tell = (about: Telling['told']['about'], names = '') =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const told = { words: 'Something online.', about, names, wish: '', where, name: null, contact: null, kind: null }
    const once = `${Math.random()}`.padEnd(24, 'x')
    const telling = { teller: 'parent', person: null, told, images: 'not-asked', once } as const
    const outcome = await tellConcern(tx, desk(), await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
    return outcome
  })
const knows = async (who: Who) => school.inside((tx) => concernsFor(tx, vault, school.actor[who].person))
const allWho: readonly Who[] = ['Ada Head', 'Dan Deputy', 'Dora Lead', 'Cleo Chair', 'Vic Vice']
const knowing = async () => {
  const known: Who[] = []
  for (const who of allWho) if ((await knows(who)).length > 0) known.push(who)
  return known
}
const ownerName = async () => {
  for (const who of allWho) {
    const [one] = await knows(who)
    if (one) return allWho.find((each) => school.actor[each].person === one.owner)
  }
  return undefined
}
const tables = [
  'concern_case',
  'concern_report',
  'concern_message',
  'concern_entry',
  'concern_log',
  'concern_evidence',
  'concern_custody',
  'concern_file_pass',
]

describe('the database itself', () => {
  it('shows no row of a case, its report, its chronology or its log to anybody but those who may know of it', async () => {
    await tell('headteacher')
    const rowsFor = (who: Who | null) =>
      school.inside(async (tx) => {
        const person = who === null ? '' : school.actor[who].person
        await sql`select set_config('signpost.person', ${person}, true)`.execute(tx)
        const found: Record<string, number> = {}
        for (const table of tables) {
          const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
          found[table] = rows[0]?.n ?? 0
        }
        return found
      })
    for (const nobody of ['Ada Head', null] as const) {
      expect(Object.values(await rowsFor(nobody)).every((count) => count === 0)).toBe(true)
    }
    expect(await rowsFor('Cleo Chair')).toMatchObject({
      concern_case: 1,
      concern_report: 1,
      concern_entry: 1,
      concern_log: 1,
    })
  })

  it('refuses to make somebody a reader whom a case concerns', async () => {
    const { case: id } = await tell('headteacher')
    const head = school.actor['Ada Head'].person
    const forced = school.inside((tx) =>
      seenBy(tx, { person: school.actor['Cleo Chair'].person }, () =>
        sql`update concern_case set readers = readers || ${head}::uuid where id = ${id}`.execute(tx),
      ),
    )
    await expect(forced).rejects.toMatchObject({ code: '23514' })
  })

  it('keeps what was entered and who read it as it was: nothing of either can be changed or taken out', async () => {
    const admin = new pg.Client({ connectionString: school.database.adminUrl })
    await admin.connect()
    const { rows } = await admin.query<{ kind: string; name: string }>(`
      select table_name as name, privilege_type as kind from information_schema.role_table_grants
      where grantee = 'signpost_app' and table_schema = 'signpost'
        and table_name in ('concern_entry', 'concern_log', 'concern_custody', 'concern_message', 'concern_evidence')`)
    await admin.end()
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['SELECT', 'INSERT']))
  })
})

describe('a case’s own record', () => {
  it('is a chain of its own that shows any change, and the school’s record has no line of it', async () => {
    const { case: id } = await tell('child')
    const [reader = 'Ada Head'] = await knowing()
    const { person } = school.actor[reader]
    const theirs = { ...desk(), vault: await school.vaultOf(reader) }
    for (let time = 0; time < 3; time += 1) await school.inside((tx) => openConcern(tx, theirs, person, id))
    const chain = await school.inside((tx) => seenBy(tx, { person }, () => caseChain(tx, id)))
    const follow = (lines: typeof chain.lines) => {
      let state = { seq: 0, hash: beginning(lines) }
      const faults: string[] = []
      for (const line of lines) {
        const next = followChain(state, line)
        faults.push(...next.faults.map(({ fault }) => fault))
        state = { seq: next.state.seq, hash: Buffer.from(next.state.hash) }
      }
      return [...faults, ...endOfChain(state, chain.head).map(({ fault }) => fault)]
    }
    expect(chain.lines.map((line) => line.verb)).toEqual(['tell', 'open-first', 'read', 'read'])
    expect(follow(chain.lines)).toEqual([])
    expect(follow(chain.lines.map((line, at) => (at === 1 ? { ...line, verb: 'read' } : line)))).toContain('altered')
    expect(follow(chain.lines.slice(0, 3))).toContain('cut-off')
    const lines = await school.inside((tx) => tx.selectFrom('audit_entry').select('verb').execute())
    expect(lines.filter(({ verb }) => verb !== 'key-made')).toEqual([])
  })
  const beginning = (lines: readonly { previous: Uint8Array }[]) => Buffer.from(lines[0]?.previous ?? [])
})

describe('whoever is named', () => {
  it('is kept out by any form of their name, typed by anybody', async () => {
    for (const names of ['Ada Head', 'mrs head', 'ada']) {
      await tell('another-adult', names)
      expect(await knowing()).not.toContain('Ada Head')
      expect(await knowing()).not.toEqual([])
      await school.forget('concern_case')
    }
  })

  it('is asked nothing else by their pages: the same statements, whether there is a report or not', async () => {
    const statements = async () => (await statementsAsked(() => school.open('/home', 'Ada Head'))).asked
    // Twice first, so that what the program keeps prepared stands before it is compared.
    for (let time = 0; time < 12; time += 1) await statements()
    const before = await statements()
    await tell('headteacher')
    expect(before.length).toBeGreaterThan(5)
    expect(await statements()).toEqual(before)
  })
})

describe('a case is never without an owner', () => {
  it('whoever steps aside sees no more of it, and the next has it in the same moment', async () => {
    const { case: id } = await tell('child')
    const first = await ownerName()
    if (!first) throw new Error('nobody owns it')
    const outcome = await school.inside((tx) => stepAside(tx, desk(), school.actor[first].person, id))
    expect(outcome).toMatchObject({ to: expect.any(String) })
    expect(await knowing()).not.toContain(first)
    expect(await ownerName()).toBeDefined()
    const again = await school.inside((tx) => openConcern(tx, desk(), school.actor[first].person, id))
    expect(again).toBeUndefined()
  })

  it('the last who may have it cannot leave it', async () => {
    const { case: id } = await tell('child')
    let last: CaseId | undefined
    for (let time = 0; time < 10; time += 1) {
      const owner = await ownerName()
      if (!owner) throw new Error('nobody owns it')
      const outcome = await school.inside((tx) => stepAside(tx, desk(), school.actor[owner].person, id))
      if (outcome && 'refused' in outcome) last = id
      if (last) break
    }
    expect(last).toBe(id)
    expect(await ownerName()).toBeDefined()
  })

  it('unopened, it goes on to the next by the clock, who is told no more than that something needs them', async () => {
    await tell('child')
    const first = await ownerName()
    const soon = desk(new Date(now.getTime() + 30 * 60_000))
    expect(await school.inside((tx) => passOnUnopened(tx, soon))).toBe(0)
    const later = desk(new Date(now.getTime() + 30 * 3_600_000))
    expect(await school.inside((tx) => passOnUnopened(tx, later))).toBe(1)
    expect(await ownerName()).not.toBe(first)
    expect(await knowing()).toContain(first)
    const mails = await school.inside((tx) => tx.selectFrom('mail').select(['subject', 'body']).execute())
    for (const mail of mails) expect(`${mail.subject} ${mail.body}`).not.toMatch(/concern|report|worry|case/i)
  })

  it('opened in time, it stays where it is', async () => {
    const { case: id } = await tell('child')
    const first = await ownerName()
    if (!first) throw new Error('nobody owns it')
    const theirs = { ...desk(), vault: await school.vaultOf(first) }
    await school.inside((tx) => openConcern(tx, theirs, school.actor[first].person, id))
    expect(await school.inside((tx) => passOnUnopened(tx, desk(new Date(now.getTime() + 90 * 3_600_000))))).toBe(0)
  })
})
