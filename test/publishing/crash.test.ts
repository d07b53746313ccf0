import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packNamed } from '../../src/core/policy/packs/all-packs.ts'
import type { PersonId, SchoolId } from '../../src/core/school/ids.ts'
import { type InSchool, inSchool } from '../../src/storage/in-school.ts'
import { until } from '../support/until.ts'
import { aCrashingInstallation, type CrashingInstallation, type Killed } from './support/a-crashing-installation.ts'
import { aMailServer, type MailServer } from './support/a-mail-server.ts'
import { anAgreedPost, anOpenChannelOf, readersOf } from './support/posts-and-channels.ts'

/** `CRASH_POSTS=500` for the whole trial. One post in five goes by newsletter too. */
const posts = Number(process.env['CRASH_POSTS'] ?? '60')
const kills = Math.max(8, Math.round(posts / 20))
const readers = 12
const spreadMs = posts * 60
const patience = 90_000 + posts * 1000

let installation: CrashingInstallation
let server: MailServer
const school = randomUUID() as SchoolId
const words = (at: number) => `Post number ${at}: the ${at}th blue coat is in the hall.`

beforeAll(async () => {
  server = await aMailServer()
  server.behave(() => ({ does: 'answers-after', ms: Math.random() * 150 }))
  installation = await aCrashingInstallation(server.url)
  await inSchool(installation.db, school, arrange)
  await installation.start()
}, patience)
afterAll(async () => {
  await installation.db.destroy()
  await installation.end()
  await server.stop()
})

/** Everything agreed and due within the next moments, as if the morning's posts all came at once. */
async function arrange(tx: InSchool): Promise<void> {
  const pack = packNamed('model')
  await tx
    .insertInto('school')
    .values({ school_id: school, name: 'Larkfield Primary', slug: 'larkfield', type: 'community', country: 'england' })
    .execute()
  const person = async (name: string, role: string): Promise<PersonId> => {
    const { id } = await tx
      .insertInto('person')
      .values({ school_id: school, name })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.insertInto('role_held').values({ school_id: school, person_id: id, role }).execute()
    return id
  }
  const head = await person('Head', 'headteacher')
  const writer = await person('Writer', 'teacher')
  await tx
    .insertInto('policy_version')
    .values({ school_id: school, pack: 'model', settings: JSON.stringify(pack?.settings) })
    .execute()
  const page = { id: await anOpenChannelOf(tx, 'page', head), kind: 'page' as const }
  const newsletter = { id: await anOpenChannelOf(tx, 'newsletter', head), kind: 'newsletter' as const }
  await readersOf(
    tx,
    Array.from({ length: readers }, (_, at) => `family${at}@families.example`),
  )
  const from = Date.now() + 4000
  for (let at = 0; at < posts; at += 1) {
    await anAgreedPost(tx, {
      channels: at % 5 === 0 ? [page, newsletter] : [page],
      writer,
      reader: head,
      now: new Date(),
      text: words(at),
      dueAt: new Date(from + Math.random() * spreadMs).toISOString(),
    })
  }
}

/** Losing the database is said as a surprise and survived; a part that fell over says so to the end. */
function fellOver(said: string): boolean {
  return said.includes('ended by itself') || said.includes('Node.js v')
}

type Line = { id: string; state: string; message_id: string | null }

describe(`${posts} posts fall due while any part is killed at any moment`, () => {
  it('none is sent twice, none is lost, and only what was under way at a kill is unknown', {
    timeout: patience,
  }, async () => {
    const underWay = new Set<string>()
    const note = async () => {
      const rows = await installation.asked<{ id: string }>(`select id from delivery where state = 'sending'`)
      for (const { id } of rows) underWay.add(id)
    }
    const killed: Record<Killed, number> = { web: 0, worker: 0, database: 0 }
    const order: readonly Killed[] = ['worker', 'database', 'worker', 'web', 'worker', 'database', 'web', 'worker']
    await pause(2500)
    for (let at = 0; at < kills; at += 1) {
      const what = order[at % order.length] ?? 'worker'
      await installation.kill(what, Math.random() * 600, note)
      killed[what] += 1
      await pause(200 + Math.random() * 1800)
    }

    const restarted = Date.now()
    await until(
      'every post on the page is confirmed',
      async () => {
        const rows = await installation.asked<{ many: number }>(`select count(*)::int as many from publication p
            join channel c on c.id = p.channel_id where c.kind = 'page' and p.state <> 'confirmed'`)
        return rows[0]?.many === 0
      },
      60_000,
    )
    const settledAfter = Date.now() - restarted
    await until(
      'every newsletter is settled',
      async () => {
        const rows = await installation.asked<{ many: number }>(
          `select count(*)::int as many from publication where state <> 'confirmed'`,
        )
        return rows[0]?.many === 0
      },
      patience,
    )

    const entries = await installation.asked<{ text: string }>('select text from page_entry order by text')
    expect(entries.map((entry) => entry.text)).toEqual(Array.from({ length: posts }, (_, at) => words(at)).toSorted())

    const lines = await installation.asked<Line>('select id, state, message_id from delivery')
    expect(lines).toHaveLength(Math.ceil(posts / 5) * readers)
    const received = new Map<string, number>()
    for (const { raw } of server.received) {
      const id = /^Message-ID:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? ''
      received.set(id, (received.get(id) ?? 0) + 1)
    }
    const times = (line: Line) => received.get(line.message_id ?? '') ?? 0
    expect(lines.filter((line) => times(line) > 1)).toEqual([])
    expect(lines.filter((line) => line.state === 'confirmed' && times(line) !== 1)).toEqual([])
    expect(lines.filter((line) => line.state !== 'confirmed' && line.state !== 'unknown')).toEqual([])
    expect(server.received).toHaveLength([...received.values()].length)
    const unknown = lines.filter((line) => line.state === 'unknown')
    expect(unknown.filter((line) => !underWay.has(line.id))).toEqual([])
    expect(unknown.length).toBeLessThanOrEqual(underWay.size)

    const broken = await installation.asked(`select a.seq from audit_entry a join audit_entry b
        on b.school_id = a.school_id and b.seq = a.seq + 1 where b.previous <> a.hash`)
    expect(broken).toEqual([])
    expect(installation.said.filter(fellOver)).toEqual([])
    console.log(
      `${posts} posts, killed ${JSON.stringify(killed)}: page settled ${settledAfter} ms after the last restart; ` +
        `${lines.length} messages, ${server.received.length} received, ${unknown.length} unknown ` +
        `(${unknown.filter((line) => times(line) === 1).length} of them had arrived), ` +
        `${underWay.size} were under way at a kill`,
    )
  })
})
