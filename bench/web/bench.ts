import { rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partEnvironment } from '../../src/config/part-settings.ts'
import { busySchool } from './busy-school.ts'
import { load, type Measured } from './load.ts'
import { machineInWords, memoryOf } from './memory.ts'
import { pin, started } from './pinned.ts'

const here = dirname(fileURLToPath(import.meta.url))
const dist = join(here, '..', '..', 'dist')

/** So many posts are scheduled before any is timed: a server that has been up for a day is what schools meet. */
const warmingUp = 300

/** The pages under load, a post put on the clock, and memory at rest, each beside a bare Node server in the same minutes. */
export async function benchWeb(): Promise<void> {
  console.log(machineInWords())
  const pinned = pin(process.pid, 1)
  if (!pinned) console.log('The processes could not be kept to a processor each: read these figures with care.')
  const school = await busySchool(warmingUp + 200)
  if (pinned) pin(school.server.pid, 1)
  const env = { ...partEnvironment(school.settings), NODE_ENV: 'production' }
  const web = await started(join(dist, 'main-web.js'), env)
  const worker = await started(join(dist, 'main-worker.js'), env)
  const raw = await started(join(here, 'raw-server.mjs'), {})
  const rawUrl = `http://127.0.0.1:${(raw.said as { port: number }).port}/`
  try {
    console.log(`Web started in ${Math.round(web.ms)} ms, worker in ${Math.round(worker.ms)} ms.`)
    await new Promise((rested) => setTimeout(rested, 6000))
    const rest = {
      web: memoryOf(web.child.pid ?? 0),
      worker: memoryOf(worker.child.pid ?? 0),
      database: memoryOf(school.server.pid),
    }
    const total = rest.web.resident + rest.worker.resident + rest.database.proportional
    console.log(
      `At rest: web ${mb(rest.web.resident)}, worker ${mb(rest.worker.resident)}, database ${mb(rest.database.proportional)} (shared pages once; ` +
        `${mb(rest.database.resident)} counted in each of its processes). Together ${mb(total)}. Wanted: under 450 MB.`,
    )
    const at = school.settings.publicUrl
    await side(
      `GET /posts, 50 of about 1,070 posts, with session, permission and database`,
      `${at}/posts`,
      school.cookie,
      rawUrl,
    )
    await side('GET /home', `${at}/home`, school.cookie, rawUrl)
    await side('GET the school’s public page', `${at}/s/thornbeck-primary-school`, undefined, rawUrl)
    await scheduling(school, rawUrl)
  } finally {
    for (const { child } of [web, worker, raw]) child.disconnect()
    await Promise.all([web, worker].map(({ child }) => new Promise((gone) => child.once('exit', gone))))
    await school.end()
    await rm(school.folder, { recursive: true, force: true })
  }
}

const mb = (megabytes: number) => `${Math.round(megabytes)} MB`
const inWords = (one: Measured) =>
  `${Math.round(one.perSecond)} a second, p50 ${one.p50.toFixed(2)} ms, p99 ${one.p99.toFixed(2)} ms${one.bad ? `, ${one.bad} NOT ANSWERED` : ''}`

async function side(name: string, url: string, cookie: string | undefined, rawUrl: string): Promise<void> {
  console.log(name)
  for (const connections of [8, 1]) {
    const asked = { connections, seconds: 4, ...(cookie ? { cookie } : {}) }
    await load(url, { ...asked, seconds: 2 })
    const runs: Measured[] = []
    let bare: Measured | undefined
    for (let run = 0; run < 3; run += 1) {
      bare = await load(rawUrl, { connections, seconds: 1 })
      runs.push(await load(url, asked))
    }
    const middle = runs.sort((a, b) => a.perSecond - b.perSecond)[1]
    if (middle && bare) console.log(`  ${connections} at once: ${inWords(middle)} (bare Node: ${inWords(bare)})`)
  }
}

/** One request saves the words, checks them, freezes them and puts them on the clock with its job and its record. */
async function scheduling(school: Awaited<ReturnType<typeof busySchool>>, rawUrl: string): Promise<void> {
  const drafts = await school.drafts()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const due = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  const form = await ask(agent, `${school.settings.publicUrl}/posts/new`, school.cookie)
  const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
  const cookie = [school.cookie, ...form.cookies].join('; ')
  const times: number[] = []
  let sent = 0
  for (const [n, draft] of drafts.entries()) {
    const fields = new URLSearchParams({
      _csrf: token,
      title: 'The choir',
      text: `The choir sang in the hall this morning and the windows rattled, for the ${n}th time this year so far.`,
      channels: school.page,
      when: 'at',
      date: due,
      time: '09:00',
      other: 'letter',
      revision: '1',
      act: 'put-forward',
    })
    const began = performance.now()
    const reply = await ask(agent, `${school.settings.publicUrl}/posts/${draft}/write`, cookie, fields.toString())
    if (n >= warmingUp) times.push(performance.now() - began)
    if (reply.status === 303) sent += 1
  }
  const bare = await load(rawUrl, { connections: 1, seconds: 1 })
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2)
  console.log(
    `A scheduled post made durable with its jobs and record, one at a time, after ${warmingUp} to warm up: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ` +
      `${sent} of ${drafts.length} taken (bare Node: p50 ${bare.p50.toFixed(2)} ms). Wanted: under 8 ms.`,
  )
  agent.destroy()
}

type Asked = { readonly status: number; readonly body: string; readonly cookies: readonly string[] }

function ask(agent: Agent, url: string, cookie: string, body?: string): Promise<Asked> {
  return new Promise((answered, failed) => {
    const headers = {
      cookie,
      ...(body
        ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
        : {}),
    }
    const asked = request(url, { agent, method: body ? 'POST' : 'GET', headers }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => {
        const cookies = (reply.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '')
        answered({ status: reply.statusCode ?? 0, body: Buffer.concat(chunks).toString(), cookies })
      })
    })
    asked.on('error', failed)
    asked.end(body)
  })
}
