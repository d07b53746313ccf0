import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { dataFolder } from '../../src/config/data-folder.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/storage/server/embedded-postgres.ts'
import { isServerOf, postmasterFile } from '../../src/storage/server/postmaster-file.ts'
import { isRunning } from '../../src/storage/server/running-processes.ts'
import { serverFolders } from '../../src/storage/server/server-folders.ts'
import { throwaway } from '../../src/storage/server/server-settings.ts'
import { stopServer } from '../../src/storage/server/stop-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Reaches, as its owner, the PostgreSQL that this run may make databases in. */
    TEST_ADMIN_URL: string
    /** Tells this run's databases from another's on the same server. */
    TEST_RUN: string
  }
}

/**
 * One PostgreSQL for the whole run, in a folder of its own, gone afterwards. `TEST_DATABASE_URL` names a running
 * server to use instead, `TEST_POSTGRES_BIN` another PostgreSQL's programs (say /usr/lib/postgresql/15/bin).
 */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const run = String(process.pid)
  const given = process.env['TEST_DATABASE_URL']
  project.provide('TEST_RUN', run)
  if (given !== undefined && given !== '') {
    project.provide('TEST_ADMIN_URL', given)
    return () => dropDatabasesOf(run, given)
  }
  const base = testFolder()
  await clearEndedRuns(base)
  const folder = join(base, `run-${run}`)
  const server = await startServer(folder)
  project.provide('TEST_ADMIN_URL', server.adminUrl)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
    try {
      rmdirSync(base)
    } catch {
      // Another run still has its folder there.
    }
  }
}

function startServer(dataDir: string): Promise<EmbeddedServer> {
  const binaries = process.env['TEST_POSTGRES_BIN']
  return startEmbedded({
    dataDir,
    settings: { ...throwaway, max_connections: '200' },
    ...(binaries === undefined || binaries === '' ? {} : { binaries }),
  })
}

function testFolder(): string {
  const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  return dataFolder({ purpose: 'test', project, asRoot: process.getuid?.() === 0 })
}

/** A run that was killed leaves its server and its folder behind; the next one clears them away. */
async function clearEndedRuns(base: string): Promise<void> {
  let names: string[] = []
  try {
    names = readdirSync(base)
  } catch {
    return
  }
  for (const name of names) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1])
    if (Number.isNaN(pid) || isRunning(pid)) continue
    const folders = serverFolders(join(base, name))
    const left = postmasterFile(folders.cluster)
    if (left !== undefined && isServerOf(left.pid, folders.cluster)) await stopServer(left.pid, folders)
    rmSync(folders.home, { recursive: true, force: true })
  }
}

async function dropDatabasesOf(run: string, adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const mine = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      `signpost\\_test\\_${run}\\_%`,
    ])
    for (const { datname } of mine.rows) {
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
    }
  } finally {
    await client.end()
  }
}
