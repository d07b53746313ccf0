import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { queuePool } from './queue-pool.ts'
import { passwordOf, type RoleUrls, roleUrls } from './role-urls.ts'

const quiet = new Logger(() => () => {})

/**
 * Brings a database up to date: the four roles, then plain numbered SQL, each file in one transaction with its
 * version row first so that two starters cannot both apply it. Forward only: a mistake gets a new file.
 * `adminUrl` must be able to create roles. Gives the three URLs that the program itself connects with.
 */
export async function migrate(options: {
  adminUrl: string
  secret: string
  migrationsDir: string
}): Promise<RoleUrls & { applied: number }> {
  const urls = roleUrls(options.adminUrl, options.secret)
  const client = new pg.Client({ connectionString: options.adminUrl, application_name: 'signpost migrate' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('signpost migrate'))`)
    await prepareRoles(client, options.secret)
    const names = (await readdir(options.migrationsDir)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort()
    let applied = 0
    for (const name of names) {
      if (await applyOnce(client, name, await readFile(join(options.migrationsDir, name), 'utf8'))) applied += 1
    }
    await prepareJobs(client, urls.jobsUrl)
    return { ...urls, applied }
  } finally {
    await client.end()
  }
}

async function prepareRoles(client: pg.Client, secret: string): Promise<void> {
  const database = (await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? ''
  const db = pg.escapeIdentifier(database)
  await retryingOverlap(async () => {
    for (const role of ['signpost_owner', 'signpost_app', 'signpost_signin', 'signpost_jobs'] as const) {
      const login =
        role === 'signpost_owner' ? 'nologin' : `login password ${pg.escapeLiteral(passwordOf(role, secret))}`
      await client.query(
        `do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`,
      )
      await client.query(`alter role ${role} ${login}`)
      await client.query(`grant ${role} to current_user`)
      await client.query(`alter role ${role} in database ${db} set search_path = signpost`)
    }
    await client.query(`revoke all on database ${db} from public`)
    await client.query(`grant connect on database ${db} to signpost_app, signpost_signin, signpost_jobs`)
    await client.query(`grant create on database ${db} to signpost_owner, signpost_jobs`)
  })
  await refuseMighty(client)
  await client.query(`create schema if not exists signpost authorization signpost_owner`)
  await client.query(`create schema if not exists signin authorization signpost_owner`)
  await client.query(`grant usage on schema signpost to signpost_app`)
  await client.query(`grant usage on schema signin to signpost_signin`)
  await client.query(`create table if not exists signpost.schema_migration
    (name text primary key, applied_at timestamptz not null default now())`)
  await client.query(`alter table signpost.schema_migration owner to signpost_owner`)
  await client.query(`grant select on signpost.schema_migration to signpost_app`)
}

/** A role that is there already, and could look past a school's own rows, is never used: nothing would keep schools apart. */
async function refuseMighty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select rolname as name from pg_roles
    where rolname in ('signpost_owner', 'signpost_app', 'signpost_signin', 'signpost_jobs')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
  if (rows.length === 0) return
  const names = rows.map((row) => row.name).join(', ')
  throw new Error(
    `${names} may do more than Signpost allows (superuser, bypassrls, createrole or createdb): take that away first`,
  )
}

/** Roles belong to the whole server: two databases prepared at once may touch the same row, which PostgreSQL refuses. */
async function retryingOverlap(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (problem) {
      const overlap = problem instanceof Error && problem.message.includes('tuple concurrently updated')
      if (!overlap || attempt === 20) throw problem
      await new Promise((resolve) => setTimeout(resolve, 25 * attempt))
    }
  }
}

async function applyOnce(client: pg.Client, name: string, sql: string): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query('set local role signpost_owner')
    await client.query('set local search_path = signpost')
    const fresh = await client.query(
      'insert into signpost.schema_migration (name) values ($1) on conflict do nothing returning name',
      [name],
    )
    if (fresh.rowCount === 1) await client.query(sql)
    await client.query('commit')
    return fresh.rowCount === 1
  } catch (problem) {
    await client.query('rollback')
    throw new Error(`migration ${name} did not apply: ${problem instanceof Error ? problem.message : problem}`, {
      cause: problem,
    })
  }
}

/** The queue's tables belong to a role of their own; the app may only add jobs, by name, through one function. */
async function prepareJobs(client: pg.Client, jobsUrl: string): Promise<void> {
  const pool = queuePool(jobsUrl, 1)
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
  } finally {
    await pool.end()
  }
  await client.query('begin')
  await client.query('set local role signpost_jobs')
  await client.query('create schema if not exists jobs')
  await client.query('drop function if exists jobs.enqueue(text, json, timestamptz, text)')
  await client.query(`
    create or replace function jobs.enqueue(jobs json)
    returns void language sql security definer set search_path = graphile_worker, pg_temp
    as $$ select from graphile_worker.add_jobs(array(
      select (job.task, job.payload, null, job.run_at, 1, job.key, null, null)::graphile_worker.job_spec
      from json_to_recordset(jobs) as job(task text, payload json, run_at timestamptz, key text))) $$`)
  await client.query('revoke all on function jobs.enqueue(json) from public')
  await client.query('grant usage on schema jobs to signpost_app, signpost_signin')
  await client.query('grant execute on function jobs.enqueue(json) to signpost_app, signpost_signin')
  await client.query('commit')
}
