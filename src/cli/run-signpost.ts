import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { projectFolder } from '../config/project-folder.ts'
import type { CommandIo } from './command-io.ts'
import { supervise } from './supervision/supervise.ts'

/** Runs the whole program in the foreground until it is stopped. */
export async function runSignpost(purpose: 'demo' | 'live', io: CommandIo): Promise<number> {
  const dist = join(projectFolder(import.meta.url), 'dist')
  const programs = {
    cli: join(dist, 'main-cli.js'),
    web: join(dist, 'main-web.js'),
    worker: join(dist, 'main-worker.js'),
  }
  return supervise(purpose, programs, environment(), io)
}
