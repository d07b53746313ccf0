import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Installation } from '../../config/installation.ts'
import { packagedPostgres } from '../../storage/server/postgres-binaries.ts'
import { runningEmbedded } from '../../storage/server/running-embedded.ts'
import { bad, type Finding, good, look } from './finding.ts'
import { memberKeys } from './member-keys.ts'

/** How many of each are alive, on whatever machine. */
export type Heard = { web: number; worker: number }

/**
 * The database, whether it is up to date, whether its clock and this machine's agree, and how many of web and worker
 * wrote their sign of life into it within the last minute: `heard` is undefined where nobody could be asked.
 */
export async function databaseFindings(
  installation: Installation,
  migrationsDir: string,
): Promise<{ findings: Finding[]; heard: Heard | undefined }> {
  const named = installation.database.kind === 'named'
  const whose = named ? 'the server that DATABASE_URL names' : 'embedded'
  const url =
    installation.database.kind === 'named'
      ? installation.database.url
      : runningEmbedded(join(installation.data, 'database'))?.adminUrl
  if (url === undefined) return { findings: [notRunning()], heard: undefined }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const findings = [await version(client, whose), await upToDate(client, migrationsDir), await clock(client)]
    findings.push(...(await memberKeys(client)))
    return { findings, heard: await heartbeats(client) }
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem)
    const todo = named
      ? 'Check DATABASE_URL, and that the server is up and lets this machine in.'
      : `Look in ${join(installation.data, 'database', 'server.log')}`
    return { findings: [bad('PostgreSQL', `${whose}, does not answer: ${said}`, todo)], heard: undefined }
  } finally {
    await client.end().catch(() => undefined)
  }
}

function notRunning(): Finding {
  try {
    packagedPostgres()
    return good('PostgreSQL', 'embedded, not running now: ./signpost start or demo starts it')
  } catch (problem) {
    return bad('PostgreSQL', 'none', problem instanceof Error ? problem.message : String(problem))
  }
}

async function version(client: pg.Client, whose: string): Promise<Finding> {
  const { rows } = await client.query<{ number: string; name: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  )
  const [row] = rows
  const how = `${row?.name ?? 'of unknown version'}, ${whose}, answers`
  if (Number(row?.number ?? 0) >= 150_000) return good('PostgreSQL', how)
  return bad('PostgreSQL', how, 'Signpost needs PostgreSQL 15 or later. Move to a newer server.')
}

async function upToDate(client: pg.Client, migrationsDir: string): Promise<Finding> {
  const wanted = readdirSync(migrationsDir).filter((name) => /^\d{4}-.*\.sql$/.test(name))
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('signpost.schema_migration') is not null as there`,
  )
  const applied =
    there.rows[0]?.there === true
      ? (await client.query<{ name: string }>('select name from signpost.schema_migration')).rows.map(
          ({ name }) => name,
        )
      : []
  const missing = wanted.filter((name) => !applied.includes(name)).length
  const unknown = applied.filter((name) => !wanted.includes(name)).length
  if (unknown > 0) {
    return bad(
      'Migrations',
      `${unknown} come from a newer Signpost`,
      'Run the Signpost that made them, or a newer one.',
    )
  }
  if (missing === 0) return good('Migrations', `all ${wanted.length} applied`)
  return look(
    'Migrations',
    `${missing} of ${wanted.length} not applied yet`,
    'Run ./signpost migrate, or simply start it.',
  )
}

/** Two seconds matter little; half a minute makes posts early or late and signs people out. */
async function clock(client: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  const apart = Math.abs((rows[0]?.now.getTime() ?? 0) - (before + Date.now()) / 2) / 1000
  const how = `this machine and the database are ${apart < 2 ? 'together' : `${Math.round(apart)} seconds apart`}`
  return apart < 30
    ? good('Clock', how)
    : bad('Clock', how, 'Let both machines take their time from the network (NTP).')
}

async function heartbeats(client: pg.Client): Promise<Heard | undefined> {
  const there = await client.query<{ there: boolean }>(`select to_regclass('signpost.heartbeat') is not null as there`)
  if (there.rows[0]?.there !== true) return undefined
  const { rows } = await client.query<{ part: string; count: number }>(
    `select part, count(*)::int as count from signpost.heartbeat where at > now() - interval '1 minute' group by part`,
  )
  const of = (part: string) => rows.find((row) => row.part === part)?.count ?? 0
  return { web: of('web'), worker: of('worker') }
}
