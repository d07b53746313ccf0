import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that Signpost was cloned into, found upwards from a file's URL, since built files lie elsewhere than sources. */
export function projectFolder(from: string): string {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json')) && existsSync(join(folder, 'signpost'))) return folder
    if (folder === dirname(folder)) throw new Error('Signpost cannot find the folder it was cloned into.')
  }
}
