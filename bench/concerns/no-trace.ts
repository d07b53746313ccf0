import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { SchoolId } from '../../src/core/school/ids.ts'
import { demoSchool } from '../../src/demo/demo-ids.ts'
import { tablesOfSchools } from '../../test/support/tables-of-schools.ts'
import { machineInWords } from '../web/memory.ts'
import { asked, middleOf } from './asked.ts'
import { benchedSchool } from './benched-school.ts'
import { loadInWords, ms } from './in-words.ts'
import { mannWhitney } from './mann-whitney.ts'
import { teller } from './teller.ts'

const warmingUp = 40
/** A session may search so often in a minute; each has its own count. */
const searchesOfASession = 15

type Times = { readonly school: SchoolId; readonly ms: number }
type Compared = { readonly with: Times[]; readonly without: Times[] }
type Page = {
  readonly name: string
  /** How one request is made at a school: as whoever the reports are about, with or without there being one. */
  readonly ask: (school: SchoolId, isWith: boolean) => Promise<number>
  /** Whether both kinds are asked at the school where it was told: of an address that leads to a case, and one to none. */
  readonly whereTold?: boolean
  /** Whether the two are to be told apart: whoever may know of the reports has them in their list. */
  readonly mayKnow?: boolean
}

/**
 * Whether whoever reports are about could tell from the time that pages take that there are any. Two schools that are the
 * same stand in one server; reports are told at one of them. Each request goes by chance to the one or the other, and half
 * way they change places, so that no difference between the schools themselves counts. Beside each stands the same page
 * compared with itself. `count` requests with and as many without; `reports` so many reports. Nothing is asserted.
 */
export async function benchNoTrace(
  count = Number(process.argv[3] ?? 2000),
  reports = Number(process.argv[4] ?? 3),
): Promise<void> {
  console.log(`${machineInWords()}; load ${loadInWords()} before it begins`)
  const school = await benchedSchool()
  const { at, admin, agent, someoneWho, sessionOf } = school
  const both: readonly [SchoolId, SchoolId] = [demoSchool, randomUUID() as SchoolId]
  try {
    await copySchool(admin, both[0], both[1])
    await school.open()
    const head = await someoneWho('headteacher')
    const chair = await someoneWho('chair-of-governors')
    const teacher = await someoneWho('teacher')
    const tellAt = new Map<SchoolId, Awaited<ReturnType<typeof teller>>>()
    for (const id of both) tellAt.set(id, await teller(agent, at, await sessionOf(teacher, id)))
    const cookies = new Map<string, string>()
    for (const who of [head, chair]) for (const id of both) cookies.set(`${who.person} ${id}`, await sessionOf(who, id))
    const cookieOf = (who: typeof head, id: SchoolId) => cookies.get(`${who.person} ${id}`) ?? ''
    const opened = async (url: string, cookie: string, shows: string, wanted = 200, form?: string) => {
      const { status, body, ms: took } = await asked(agent, `${at}${url}`, cookie, form)
      if (status !== wanted || !body.includes(shows)) throw new Error(`${url} answered ${status} and not what it shows`)
      return took
    }
    const search = await searcher(async (id) => sessionOf(head, id))
    let cases: readonly string[] = []
    const caseAt = (isWith: boolean) =>
      isWith ? (cases[Math.floor(Math.random() * cases.length)] ?? '') : randomUUID()
    const get = (url: string, shows: string) => (id: SchoolId) => opened(url, cookieOf(head, id), shows)
    const pages: readonly Page[] = [
      { name: 'Home', ask: get('/home', 'The school is not backed up') },
      { name: 'The list of concerns', ask: get('/concerns', 'nothing tells you whether there is more') },
      { name: 'A search', ask: search },
      { name: 'The page to tell', ask: get('/concerns/tell', 'name="once"') },
      { name: 'The state of every clause', ask: get('/policy/state', '/policy/state/model%3A') },
      { name: 'The state of one clause', ask: get('/policy/state/model%3Aconcern-first-contact', '<h1') },
      {
        name: 'The address of a case that exists, and of none',
        whereTold: true,
        ask: (id, isWith) => opened(`/concerns/${caseAt(isWith)}`, cookieOf(head, id), '<h1', 404),
      },
      {
        name: 'The list of whoever may know of them',
        mayKnow: true,
        ask: (id) => opened('/concerns', cookieOf(chair, id), 'nothing tells you whether there is more'),
      },
    ]
    const compared = new Map(pages.map(({ name }): [string, Compared] => [name, { with: [], without: [] }]))
    for (const told of both) {
      cases = await toldAt(told)
      for (const page of pages) {
        const times = compared.get(page.name)
        if (times) await interleaved(page, told, count / 2, times)
      }
    }
    for (const page of pages) {
      const times = compared.get(page.name)
      if (times) said(page, times)
    }
    console.log(
      `Of comparisons in which there is nothing to find one in a hundred is below 0.01 by chance: run again what is. Load ${loadInWords()} at the end.`,
    )

    /** So many reports about the head are told at both, and those of the other school are gone again. */
    async function toldAt(id: SchoolId): Promise<readonly string[]> {
      await admin.query('truncate concern_case, concern_once, mail cascade')
      for (let n = 0; n < reports; n += 1) for (const one of both) await tellAt.get(one)?.('headteacher')
      await admin.query('set session_replication_role = replica')
      for (const { name } of await tablesOfSchools(admin)) {
        if (name.startsWith('concern_')) await admin.query(`delete from ${name} where school_id <> $1`, [id])
      }
      await admin.query('set session_replication_role = origin')
      await admin.query('vacuum analyze')
      return (await admin.query<{ id: string }>('select id from concern_case')).rows.map((row) => row.id)
    }

    async function interleaved(page: Page, told: SchoolId, each: number, times: Compared): Promise<void> {
      const other = both[0] === told ? both[1] : both[0]
      const schoolFor = (isWith: boolean) => (isWith || page.whereTold ? told : other)
      for (let n = 0; n < warmingUp; n += 1) await page.ask(schoolFor(n % 2 === 0), n % 2 === 0)
      for (const isWith of inAnyOrder(each)) {
        const id = schoolFor(isWith)
        const took = { school: id, ms: await page.ask(id, isWith) }
        if (isWith) times.with.push(took)
        else times.without.push(took)
      }
    }

    /** Searches as somebody with as many sessions as it takes. */
    async function searcher(session: (id: SchoolId) => Promise<string>): Promise<Page['ask']> {
      const form = await asked(agent, `${at}/concerns`, await session(both[0]))
      const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
      const used = new Map<SchoolId, { cookie: string; left: number }>()
      return async (id) => {
        const now = used.get(id)
        const one = now && now.left > 0 ? now : { cookie: await session(id), left: searchesOfASession }
        used.set(id, { ...one, left: one.left - 1 })
        const fields = new URLSearchParams({ _csrf: token, words: 'class chat' }).toString()
        const cookie = [one.cookie, ...form.cookies].join('; ')
        return opened('/concerns/search', cookie, 'Nothing that you have opened', 200, fields)
      }
    }
  } finally {
    await school.end()
  }
}

/** Row for row, under another id and another address. */
async function copySchool(admin: pg.Client, from: SchoolId, to: SchoolId): Promise<void> {
  await admin.query('set session_replication_role = replica')
  await admin.query('truncate audit_entry, audit_head, member_key cascade')
  for (const { name, columns } of await tablesOfSchools(admin)) {
    const names = ['school_id', ...columns].join(', ')
    const values = columns.map((one) => (one === 'slug' ? `'another-' || slug` : one))
    await admin.query(
      `insert into ${name} (${names}) select ${['$1::uuid', ...values].join(', ')} from ${name} where school_id = $2`,
      [to, from],
    )
  }
  await admin.query('set session_replication_role = origin')
}

/** As many of the one as of the other, in an order that nobody could know. */
function inAnyOrder(each: number): readonly boolean[] {
  const order = Array.from({ length: each * 2 }, (_, n) => n < each)
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1))
    const [one, two] = [order[at] ?? false, order[other] ?? false]
    order[at] = two
    order[other] = one
  }
  return order
}

function said({ name, whereTold, mayKnow }: Page, { with: with_, without }: Compared): void {
  const times = (of: readonly Times[]) => of.map((one) => one.ms)
  const [a, b] = [times(without), times(with_)]
  const apart = middleOf(b) - middleOf(a)
  const p = mannWhitney(a, b)
  const half = (which: number) => a.filter((_time, at) => at % 2 === which)
  const all = [...with_, ...without]
  const [first] = all
  const bySchool = (is: boolean) => times(all.filter(({ school }) => (school === first?.school) === is))
  const wanted = mayKnow ? 'under 0.01: whoever may know of them is shown them' : '0.01 or more'
  // Where both are asked at one school, the schools are asked one after the other and not in turns.
  const schools = whereTold
    ? ''
    : `, one school against the other p = ${mannWhitney(bySchool(true), bySchool(false)).toFixed(3)}`
  console.log(
    `${name}, ${b.length} and ${a.length} requests: p50 ${ms(middleOf(b))} with, ${ms(middleOf(a))} without ` +
      `(${apart < 0 ? '−' : '+'}${Math.abs(apart * 1000).toFixed(0)} µs); Mann–Whitney p = ${p.toFixed(3)} (wanted: ${wanted})` +
      `${p < 0.01 === (mayKnow ?? false) ? '' : ' NOT SO'}; ` +
      `without against itself p = ${mannWhitney(half(0), half(1)).toFixed(3)}${schools}`,
  )
}
