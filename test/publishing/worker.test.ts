import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partEnvironment } from '../../src/config/part-settings.ts'
import { noTransport } from '../../src/platforms/mail/no-transport.ts'
import { enqueue } from '../../src/storage/records/enqueue.ts'
import { testSecret } from '../support/fresh-database.ts'
import { until } from '../support/until.ts'
import { aMailServer, type MailServer } from './support/a-mail-server.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'
import { readersOf } from './support/posts-and-channels.ts'

let school: PublishingSchool
let server: MailServer
let child: ChildProcess | undefined

beforeEach(async () => {
  server = await aMailServer()
  school = await aPublishingSchool({ transport: noTransport, now: new Date() })
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await school.end()
  await server.stop()
})

/** The worker as it runs in use: a process of its own that is told everything through its environment. */
async function startWorker(mail: 'smtp' | 'none' = 'smtp'): Promise<ChildProcess> {
  const { appUrl, signinUrl, jobsUrl } = school.database
  const env = partEnvironment({
    purpose: 'live',
    appUrl,
    signinUrl,
    jobsUrl,
    publicUrl: school.publicUrl,
    host: '127.0.0.1',
    port: 4747,
    data: join(school.filesFolder, '..'),
    secret: testSecret,
    mail: mail === 'smtp' ? { kind: 'smtp', url: server.url, from: 'office@larkfield.example' } : { kind: 'none' },
    trustProxy: false,
  })
  const script = join(import.meta.dirname, '../../src/main-worker.ts')
  const started = fork(script, [], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child = started
  await new Promise((ready) => started.once('message', ready))
  return started
}
const ended = (process: ChildProcess) =>
  new Promise<number | null>((done) =>
    process.exitCode === null ? process.once('exit', (code) => done(code)) : done(process.exitCode),
  )
const asked = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: school.database.adminUrl })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

describe('the worker', { timeout: 60_000 }, () => {
  it('publishes what is due when it starts, and what falls due while it runs within a second or so', async () => {
    const before = await school.agreed()
    await startWorker()
    const confirmed = async (post: typeof before.post) => (await school.publication(post)).state === 'confirmed'
    await until('what waited is out', () => confirmed(before.post))
    const now = new Date()
    const after = await school.agreed({ now, dueAt: new Date(now.getTime() + 500).toISOString() })
    await until('what fell due is out', () => confirmed(after.post), 5000)
  })

  it('says that it lives, and takes its name away when it ends in order', async () => {
    const worker = await startWorker()
    const beats = () => asked<{ queue_worker: string | null }>('select queue_worker from signpost.heartbeat')
    await until('it is heard of with the name its jobs are held under', async () =>
      (await beats())[0]?.queue_worker?.startsWith('pool-'),
    )
    worker.kill('SIGTERM')
    expect(await ended(worker)).toBe(0)
    expect(await beats()).toEqual([])
  })

  it('told to stop, finishes the message in hand, begins no other, and ends within ten seconds', async () => {
    await school.inside((tx) =>
      readersOf(
        tx,
        Array.from({ length: 60 }, (_, at) => `f${at}@families.example`),
      ),
    )
    server.behave(() => ({ does: 'answers-after', ms: 400 }))
    const { post } = await school.agreed({ to: ['newsletter'] })
    const worker = await startWorker()
    await until('some are sent', () => server.received.length >= 4)
    const stoppedAt = Date.now()
    worker.kill('SIGTERM')
    expect(await ended(worker)).toBe(0)
    expect(Date.now() - stoppedAt).toBeLessThan(10_000)
    const lines = await asked<{ state: string; many: number }>(
      'select state, count(*)::int as many from signpost.delivery group by state order by state',
    )
    expect(lines.map((line) => line.state)).toEqual(['confirmed', 'ready'])
    expect(lines[0]?.many).toBe(server.received.length)

    server.behave(() => undefined)
    await startWorker()
    await until('the rest have it', async () => (await school.publication(post, 'newsletter')).state === 'confirmed')
    expect(server.received).toHaveLength(60)
    expect(new Set(server.received.map((mail) => mail.to)).size).toBe(60)
  })

  it('ends by itself when whoever started it is gone', async () => {
    const worker = await startWorker()
    worker.disconnect()
    expect(await ended(worker)).toBe(0)
  })

  it('takes over the jobs of a worker that was killed while it did them', async () => {
    await school.inside(async (tx) => {
      const { id } = await tx
        .insertInto('mail')
        .values({
          school_id: tx.school,
          recipient: 'head@larkfield.example',
          subject: 'Something needs you',
          body: 'x',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      enqueue(tx, 'send-mail', { schoolId: tx.school, mailId: id })
    })
    await asked(`update graphile_worker._private_jobs set locked_by = 'pool-of-the-dead', attempts = 1,
      locked_at = now() - interval '1 minute'`)
    await startWorker()
    await until('the mail is sent', () => server.received.length === 1)
    await until('the job is gone', async () => (await asked('select 1 from graphile_worker.jobs')).length === 0)
  })

  it('keeps a mail that cannot leave, says why, and tries again later', async () => {
    await school.inside(async (tx) => {
      const { id } = await tx
        .insertInto('mail')
        .values({
          school_id: tx.school,
          recipient: 'head@larkfield.example',
          subject: 'Something needs you',
          body: 'x',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      enqueue(tx, 'send-mail', { schoolId: tx.school, mailId: id })
    })
    await startWorker('none')
    await until('it is put off', async () => {
      const [job] = await asked<{ later: boolean }>(
        `select run_at > now() + interval '30 seconds' as later from graphile_worker.jobs where task_identifier = 'send-mail'`,
      )
      return job?.later
    })
    const [mail] = await asked('select sent_at, problem from signpost.mail')
    expect(mail).toEqual({ sent_at: null, problem: 'no-mail-server' })
  })

  it('sends a sign-in mail and forgets its link', async () => {
    const [row] = await asked<{ id: string }>(
      `insert into signin.mail (recipient, subject, body) values ('head@larkfield.example', 'Sign in', 'https://x/secret') returning id`,
    )
    await asked(`select graphile_worker.add_job('send-account-mail', $1::json, max_attempts := 1)`, [
      JSON.stringify({ mailId: row?.id }),
    ])
    await startWorker()
    await until('it is sent', () => server.received.length === 1)
    expect(server.received[0]?.raw).toContain('https://x/secret')
    await until('its body is gone', async () => {
      const [mail] = await asked<{ body: string; sent: boolean }>(
        'select body, sent_at is not null as sent from signin.mail',
      )
      return mail?.sent && mail.body === ''
    })
  })
})
