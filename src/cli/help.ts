import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../config/project-folder.ts'
import type { Command } from './command-io.ts'

/** The launcher shows the same page by itself, before anything is installed. */
export const helpCommand: Command = async (_args, io) => {
  io.stdout.write(readFileSync(join(projectFolder(import.meta.url), 'src', 'cli', 'help.txt'), 'utf8'))
  return 0
}
