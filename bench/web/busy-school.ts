import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startDraft } from '../../src/actions/posts/start-draft.ts'
import type { Actor } from '../../src/core/access/actor.ts'
import type { Pack } from '../../src/core/policy/pack.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { contentBytes, contentHash, type PostContent } from '../../src/core/posts/post-content.ts'
import type { Day } from '../../src/core/school/day.ts'
import type { ChannelId } from '../../src/core/school/ids.ts'
import { demoSchool } from '../../src/demo/demo-ids.ts'
import { fillDemo } from '../../src/demo/fill-demo.ts'
import { startSession } from '../../src/storage/access/session.ts'
import { openSignIn } from '../../src/storage/at-sign-in.ts'
import { keepApproval } from '../../src/storage/channels/write-channel.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { inSchool } from '../../src/storage/in-school.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { peopleToday } from '../../src/storage/people/people-today.ts'
import { keepPastPost } from '../../src/storage/posts/keep-past-post.ts'
import { startEmbedded } from '../../src/storage/server/embedded-postgres.ts'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const secret = 'a secret for measuring, of no use elsewhere'

/** The fictitious school with 1,000 posts more, on a server of its own, and the drafts that the second part sends. */
export async function busySchool(drafts: number) {
  const folder = await mkdtemp(join(process.getuid?.() === 0 ? '/var/tmp' : tmpdir(), 'signpost-bench-'))
  // The database's own account must be able to pass through.
  await chmod(folder, 0o711)
  const server = await startEmbedded({ dataDir: join(folder, 'database') })
  const urls = await migrate({
    adminUrl: server.adminUrl,
    secret,
    migrationsDir: join(project, 'src/storage/migrations'),
  })
  const settings = {
    ...urls,
    adminUrl: server.adminUrl,
    purpose: 'demo' as const,
    publicUrl: 'http://127.0.0.1:4798',
    host: '127.0.0.1',
    port: 4798,
    data: folder,
    secret,
    mail: { kind: 'outbox' as const },
    trustProxy: false,
  }
  await fillDemo(settings as Parameters<typeof fillDemo>[0])
  const db = openDatabase(urls.appUrl, 2)
  const signIn = openSignIn(urls.signinUrl, 1)
  const made = await inSchool(db, demoSchool, async (tx) => {
    const people = await peopleToday(tx, new Date())
    const head = people.find((person) => person.roles.includes('headteacher'))
    const page = await tx.selectFrom('channel').select('id').where('kind', '=', 'page').executeTakeFirstOrThrow()
    if (!head) throw new Error('the fictitious school has no head')
    await manyPosts(
      tx,
      page.id,
      people.map((person) => person.id),
      1000,
    )
    const account = await tx
      .selectFrom('person')
      .select('account_id')
      .where('id', '=', head.id)
      .executeTakeFirstOrThrow()
    const actor: Actor = { school: demoSchool, person: head.id, name: head.name, roles: head.roles }
    return { head: actor, page: page.id, account: account.account_id ?? '' }
  })
  await counted(server.adminUrl)
  const token = await startSession(signIn, {
    account: made.account,
    school: demoSchool,
    person: made.head.person,
    secondFactor: true,
  })
  return {
    server,
    settings,
    cookie: `signpost=${token}`,
    page: made.page,
    folder,
    /** Puts the policy in force under which an approved poster's post goes on the clock in one step; gives drafts for it. */
    drafts: () =>
      inSchool(db, demoSchool, async (tx) => {
        const pack = packNamed('coton')
        if (!pack) throw new Error('no such pack')
        await forceInForce(server.adminUrl, pack)
        const board = {
          as: 'governing-board' as const,
          by: made.head.person,
          at: new Date(),
          meetingOn: '2026-01-05' as Day,
        }
        await keepApproval(tx, made.page, board)
        await tx
          .insertInto('channel_poster')
          .values({ school_id: demoSchool, channel_id: made.page, person_id: made.head.person })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        const ids: string[] = []
        for (let n = 0; n < drafts; n += 1) {
          const begun = await startDraft(tx, made.head, policyFrom(pack))
          if ('refused' in begun) throw new Error(begun.refused)
          ids.push(begun.post)
        }
        return ids
      }),
    async end() {
      await Promise.all([db.destroy(), signIn.destroy()])
      await server.stop()
    },
  }
}

/** Past the draft, the consultation and the governors, whom a measurement need not wait for. */
async function forceInForce(adminUrl: string, pack: Pack) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into signpost.policy_version (school_id, pack, settings, in_force_from) values ($1, $2, $3, now() - interval '1 second')`,
    [demoSchool, pack.name, JSON.stringify(pack.settings)],
  )
  await client.end()
}

/** What the server does by itself within a minute of so many rows: counts them, so that it plans by their number. */
async function counted(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}

async function manyPosts(
  tx: Parameters<Parameters<typeof inSchool>[2]>[0],
  page: ChannelId,
  people: readonly Actor['person'][],
  count: number,
) {
  for (let n = 0; n < count; n += 1) {
    const sentAt = new Date(Date.now() - (n + 200) * 2_400_000)
    const content: PostContent = {
      version: 1,
      title: `Post ${n}`,
      text: `The choir sang in the hall this morning, for the ${n}th time, and the windows rattled again. ${randomUUID()}`,
      channels: [{ id: page, kind: 'page' }],
      pictures: [],
      dueAt: sentAt.toISOString(),
      urgent: false,
      otherRoute: { by: 'letter', reason: '' },
    }
    const bytes = contentBytes(content)
    const [writer, reader] = [people[n % people.length], people[(n + 1) % people.length]]
    if (!writer || !reader) throw new Error('nobody is there to write')
    const release = { kind: 'agreed' as const, by: reader }
    await keepPastPost(
      tx,
      [{ content, bytes, hash: contentHash(bytes), writer, release, releasedAt: sentAt, sentAt }],
      null,
    )
  }
}
