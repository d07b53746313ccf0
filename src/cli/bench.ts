import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../config/project-folder.ts'
import { type Command, line } from './command-io.ts'

export const benchCommand: Command = async (args, io) => {
  const project = projectFolder(import.meta.url)
  const bench = join(project, 'bench', 'bench.ts')
  if (!existsSync(bench)) {
    line(io.stderr, 'Not yet: there is nothing to measure so far.')
    return 1
  }
  return spawnSync(process.execPath, [bench, ...args], { cwd: project, stdio: 'inherit' }).status ?? 1
}
