import { join } from 'node:path'
import { projectFolder } from '../config/project-folder.ts'
import { migrate } from '../storage/migrate.ts'
import { type Command, line } from './command-io.ts'
import { refusal } from './refusal.ts'
import { secretOf, thisInstallation, withDatabase } from './this-installation.ts'

export const migrateCommand: Command = async (args, io) => {
  const read = thisInstallation(args)
  if (!read.ok) {
    for (const sentence of refusal(read.faults)) line(io.stderr, sentence)
    return 2
  }
  const migrationsDir = join(projectFolder(import.meta.url), 'dist', 'migrations')
  const applied = await withDatabase(read.value, async (adminUrl) => {
    return (await migrate({ adminUrl, secret: secretOf(read.value), migrationsDir })).applied
  })
  const steps = applied === 1 ? '1 step was' : `${applied} steps were`
  line(io.stdout, applied === 0 ? 'The database was up to date.' : `The database is up to date: ${steps} new.`)
  return 0
}
