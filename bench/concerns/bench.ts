import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import type { PersonId } from '../../src/core/school/ids.ts'
import { caseVault } from '../../src/storage/concerns/case-vault.ts'
import { machineInWords } from '../web/memory.ts'
import { started } from '../web/pinned.ts'
import { asked, middleOf } from './asked.ts'
import { benchedSchool } from './benched-school.ts'
import { loadInWords, ms } from './in-words.ts'
import { longCase } from './long-case.ts'
import { teller } from './teller.ts'

const rawServer = join(dirname(fileURLToPath(import.meta.url)), '..', 'web', 'raw-server.mjs')

/**
 * How soon a report is acknowledged, and how soon a long case opens: each beside a bare Node server in the same minutes.
 * Nothing is asserted. Whether times tell that there is a report: `no-trace.ts`.
 */
export async function benchConcerns(): Promise<void> {
  console.log(`${machineInWords()}; load ${loadInWords()} before it begins`)
  const school = await benchedSchool()
  const { at, admin, agent, inside, sessionOf, someoneWho, someoneCalled } = school
  const raw = await started(rawServer, {})
  const rawUrl = `http://127.0.0.1:${(raw.said as { port: number }).port}/`
  const bare = async (count: number) => {
    const times: number[] = []
    for (let n = 0; n < count; n += 1) times.push((await asked(agent, rawUrl, '')).ms)
    return times
  }
  try {
    await school.open()
    const tell = await teller(agent, at, await sessionOf(await someoneWho('teacher')))
    const forget = () => admin.query('truncate concern_case, concern_once, mail cascade')

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
      await admin.query('truncate member_key cascade')
      await tell('child')
      const owner = await ownerOf(admin)
      const desk = { now: new Date(), publicUrl: at, vault: caseVault(school.secret) }
      const id = await inside((tx) => longCase(tx, desk, owner, added))
      await admin.query('vacuum analyze')
      const reader = await sessionOf(await someoneCalled(owner))
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
    raw.child.disconnect()
    await school.end()
  }
}

async function ownerOf(admin: pg.Client): Promise<PersonId> {
  const { rows } = await admin.query<{ owner_id: PersonId }>('select owner_id from concern_case')
  const [row] = rows
  if (!row) throw new Error('nobody owns it')
  return row.owner_id
}
