import { join } from 'node:path'
import type { Installation } from '../config/installation.ts'
import { type OwnersSettings, type PartSettings, partEnvironment } from '../config/part-settings.ts'
import { projectFolder } from '../config/project-folder.ts'
import { migrate } from '../storage/migrate.ts'
import { type CommandIo, line } from './command-io.ts'
import { refusal } from './refusal.ts'
import { type DatabaseUp, databaseUp, type FromPreparation } from './supervision/preparation-messages.ts'
import { dataFolderReady, secretOf, thisInstallation } from './this-installation.ts'

/** What the supervisor runs before web and worker; see supervision/preparation.ts. Not for people. */
export async function prepareCommand(args: string[], io: CommandIo): Promise<number> {
  const tell = (message: FromPreparation) => process.send?.(message)
  const refuse = (...sentences: string[]) => {
    for (const sentence of sentences) line(io.stderr, sentence)
    tell({ kind: 'refused' })
    process.disconnect()
    return 2
  }
  const project = projectFolder(import.meta.url)
  const read = thisInstallation(args)
  if (!read.ok) return refuse(...refusal(read.faults))
  const { purpose, data, host, port, database } = read.value
  try {
    dataFolderReady(data)
  } catch (problem) {
    return refuse(
      `Signpost cannot make its data folder ${data} (${problem instanceof Error ? problem.message : problem}). ` +
        'Let this account write there, or name another folder: SIGNPOST_DATA=/path/to/folder',
    )
  }
  const heard = hear()
  tell({
    kind: 'planned',
    data,
    embedded: database.kind === 'embedded',
    host,
    port: port.number,
    portChosen: port.chosen,
  })
  const up = await heard
  const adminUrl = database.kind === 'named' ? database.url : (up.adminUrl ?? '')
  const secret = secretOf(read.value)
  const { applied, ...urls } = await migrate({ adminUrl, secret, migrationsDir: join(project, 'dist', 'migrations') })
  if (applied > 0) line(io.stderr, purpose === 'demo' ? 'Filling the demo’s school.' : 'The database is up to date.')
  const settings = partSettingsOf(read.value, urls, secret, up.port)
  const lines = await (await linesFor(purpose))({ ...settings, adminUrl })
  tell({ kind: 'prepared', address: settings.publicUrl, environment: partEnvironment(settings), lines })
  process.disconnect()
  return 0
}

function hear(): Promise<DatabaseUp> {
  return new Promise((heard) => {
    process.on('message', (message) => {
      const up = databaseUp(message)
      if (up !== undefined) heard(up)
    })
    process.on('disconnect', () => process.exit(1))
  })
}

function partSettingsOf(
  installation: Installation,
  urls: { appUrl: string; signinUrl: string; jobsUrl: string },
  secret: string,
  port: number,
): PartSettings {
  const { appUrl, signinUrl, jobsUrl } = urls
  const { purpose, data, host, mail, trustProxy, clamd } = installation
  const publicUrl = installation.publicUrl ?? `http://localhost:${port}`
  return { purpose, appUrl, signinUrl, jobsUrl, publicUrl, host, port, data, secret, mail, trustProxy, clamd }
}

/** Loaded only when asked for: a start for real use need not read the fictitious school. */
async function linesFor(purpose: Installation['purpose']): Promise<(settings: OwnersSettings) => Promise<string[]>> {
  return purpose === 'demo' ? (await import('./demo-lines.ts')).demoLines : (await import('./live-lines.ts')).liveLines
}
