import { rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { partEnvironment } from '../../src/config/part-settings.ts'
import type { Role } from '../../src/core/people/role.ts'
import type { PersonId } from '../../src/core/school/ids.ts'
import { demoSchool } from '../../src/demo/demo-ids.ts'
import { startSession } from '../../src/storage/access/session.ts'
import { openSignIn } from '../../src/storage/at-sign-in.ts'
import { caseVault } from '../../src/storage/concerns/case-vault.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { inSchool } from '../../src/storage/in-school.ts'
import { peopleToday } from '../../src/storage/people/people-today.ts'
import { busySchool } from '../web/busy-school.ts'
import { machineInWords } from '../web/memory.ts'
import { started } from '../web/pinned.ts'
import { asked, middleOf } from './asked.ts'
import { loadInWords, ms } from './in-words.ts'
import { longCase } from './long-case.ts'
import { mannWhitney } from './mann-whitney.ts'
import { teller } from './teller.ts'

const here = dirname(fileURLToPath(import.meta.url))
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const pairs = 100
const aBlock = 10

/**
 * Whether whoever a report is about could tell from the time their pages take that there is one; how soon a report is
 * acknowledged; how soon a long case opens. Each beside a bare Node server in the same minutes. Nothing is asserted.
 */
export async function benchConcerns(only = process.argv[3]): Promise<void> {
  console.log(`${machineInWords()}; load ${loadInWords()} before it begins`)
  const school = await busySchool(0)
  const db = openDatabase(school.settings.appUrl, 2)
  const signIn = openSignIn(school.settings.signinUrl, 1)
  const admin = new pg.Client({ connectionString: school.settings.adminUrl })
  await admin.connect()
  const env = { ...partEnvironment(school.settings), NODE_ENV: 'production' }
  const web = await started(join(here, '..', '..', 'dist', 'main-web.js'), env)
  const raw = await started(join(here, '..', 'web', 'raw-server.mjs'), {})
  const rawUrl = `http://127.0.0.1:${(raw.said as { port: number }).port}/`
  const at = school.settings.publicUrl
  const inside = <T>(work: Parameters<typeof inSchool<T>>[2]) => inSchool(db, demoSchool, work)
  const holding = async (role: Role): Promise<{ person: PersonId; name: string; cookie: string }> => {
    const people = await inside((tx) => peopleToday(tx, new Date()))
    const one = people.find(({ roles }) => roles.includes(role))
    if (!one) throw new Error(`nobody is ${role}`)
    const row = await inside((tx) =>
      tx.selectFrom('person').select('account_id').where('id', '=', one.id).executeTakeFirstOrThrow(),
    )
    const token = await startSession(signIn, {
      account: row.account_id ?? '',
      school: demoSchool,
      person: one.id,
      secondFactor: true,
    })
    return { person: one.id, name: one.name, cookie: `signpost=${token}` }
  }
  const bare = async (count: number) => {
    const times: number[] = []
    for (let n = 0; n < count; n += 1) times.push((await asked(agent, rawUrl, '')).ms)
    return times
  }
  try {
    const head = await holding('headteacher')
    const teacher = await holding('teacher')
    const tell = await teller(agent, at, teacher.cookie)
    const forget = () => admin.query('truncate signpost.concern_case, signpost.concern_once, signpost.mail cascade')

    // Both ways the same things were done just before, in another order, and which comes first is thrown for each pair.
    const withReport = async () => {
      await forget()
      for (let n = 0; n < 3; n += 1) await tell('headteacher')
    }
    const withoutReport = async () => {
      for (let n = 0; n < 3; n += 1) await tell('headteacher')
      await forget()
    }
    for (const page of only === undefined
      ? ['/home', '/concerns', '/concerns/tell']
      : only.startsWith('/')
        ? [only]
        : []) {
      const times = { with: [] as number[], without: [] as number[] }
      for (let pair = 0; pair < pairs; pair += 1) {
        const order = ['with', 'without'] as const
        for (const state of Math.random() < 0.5 ? order : order.toReversed()) {
          await (state === 'with' ? withReport() : withoutReport())
          for (let n = 0; n < 5; n += 1) await asked(agent, `${at}${page}`, head.cookie)
          for (let n = 0; n < aBlock; n += 1) {
            const { status, ms: took } = await asked(agent, `${at}${page}`, head.cookie)
            if (status !== 200) throw new Error(`${page} answered ${status}`)
            times[state].push(took)
          }
        }
      }
      const p = mannWhitney(times.without, times.with)
      console.log(
        `${page} of the head, ${pairs * aBlock * 2} requests: without a report p50 ${ms(middleOf(times.without))}, with three ` +
          `about them ${ms(middleOf(times.with))}; Mann–Whitney p = ${p.toFixed(3)} (wanted: 0.01 or more); load ${loadInWords()}`,
      )
      stillUnlike(times.without)
    }

    await forget()
    const acknowledged: number[] = []
    for (let n = 0; n < 120; n += 1) acknowledged.push((await tell(n % 2 === 0 ? 'child' : 'another-adult')).ms)
    const bareTimes = await bare(500)
    console.log(
      `A report acknowledged, and in its reader's list: p50 ${ms(middleOf(acknowledged.slice(20)))}, p99 ` +
        `${ms(middleOf(acknowledged.slice(20), 0.99))} (wanted: under 100 ms; bare Node p50 ${ms(middleOf(bareTimes))}); load ${loadInWords()}`,
    )

    for (const added of ['with its key', 'without'] as const) {
      await forget()
      // Whoever opened a page here has a key, and this bench has only the server's: so nobody has one yet.
      await admin.query('truncate signpost.member_key cascade')
      await tell('child')
      const owner = await ownerOf(admin)
      const desk = { now: new Date(), publicUrl: at, vault: caseVault(school.settings.secret) }
      const id = await inside((tx) => longCase(tx, desk, owner, added))
      await admin.query('vacuum analyze')
      const reader = await sessionOfPerson(owner)
      const opened: number[] = []
      for (let n = 0; n < 221; n += 1) {
        const { status, ms: took, body } = await asked(agent, `${at}/concerns/${id}`, reader)
        if (status !== 200 || !body.includes('entry 499')) throw new Error(`the case answered ${status}`)
        opened.push(took)
      }
      const beside = await bare(500)
      console.log(
        `A case with 500 entries added ${added} opened: the first time ${ms(opened[0] ?? Number.NaN)}, then p50 ` +
          `${ms(middleOf(opened.slice(1)))}, p99 ${ms(middleOf(opened.slice(1), 0.99))} (wanted: under 60 ms at the ` +
          `median; bare Node p50 ${ms(middleOf(beside))}); load ${loadInWords()}`,
      )
    }
  } finally {
    agent.destroy()
    for (const { child } of [web, raw]) child.disconnect()
    await new Promise((gone) => web.child.once('exit', gone))
    await admin.end()
    await Promise.all([db.destroy(), signIn.destroy()])
    await school.end()
    await rm(school.folder, { recursive: true, force: true })
  }

  async function sessionOfPerson(person: PersonId): Promise<string> {
    const row = await inside((tx) =>
      tx.selectFrom('person').select('account_id').where('id', '=', person).executeTakeFirstOrThrow(),
    )
    const token = await startSession(signIn, {
      account: row.account_id ?? '',
      school: demoSchool,
      person,
      secondFactor: true,
    })
    return `signpost=${token}`
  }
}

/** One state against itself, every other block: what the test says where there is nothing to find. */
function stillUnlike(times: readonly number[]): void {
  const half = (which: number) => times.filter((_time, at) => Math.floor(at / aBlock) % 2 === which)
  console.log(`  without a report against itself, every other block: p = ${mannWhitney(half(0), half(1)).toFixed(3)}`)
}

async function ownerOf(admin: pg.Client): Promise<PersonId> {
  const { rows } = await admin.query<{ owner_id: PersonId }>('select owner_id from signpost.concern_case')
  const [row] = rows
  if (!row) throw new Error('nobody owns it')
  return row.owner_id
}
