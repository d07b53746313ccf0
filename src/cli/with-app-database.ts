import { type Database, openDatabase } from '../storage/database.ts'
import { roleUrls } from '../storage/role-urls.ts'
import { type CommandIo, line } from './command-io.ts'
import { refusal } from './refusal.ts'
import { secretOf, thisInstallation, withDatabase } from './this-installation.ts'

/** Does a command's work with the app's own rights, on the installation that the command is about. */
export async function withAppDatabase(
  args: string[],
  io: CommandIo,
  work: (db: Database) => Promise<number>,
): Promise<number> {
  const read = thisInstallation(args)
  if (!read.ok) {
    for (const sentence of refusal(read.faults)) line(io.stderr, sentence)
    return 2
  }
  return withDatabase(read.value, async (adminUrl) => {
    const db = openDatabase(roleUrls(adminUrl, secretOf(read.value)).appUrl, 2)
    try {
      return await work(db)
    } finally {
      await db.destroy()
    }
  })
}
