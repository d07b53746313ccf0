import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { OwnersSettings } from '../config/part-settings.ts'

/** Parts of Signpost that other work brings; a command says “not yet” until the file is there. Source, and export. */
export const partsToCome = {
  fillDemo: 'src/demo/fill-demo.ts',
  demoLinks: 'src/demo/demo-links.ts',
  setupLink: 'src/cli/first-link.ts',
} as const

export type PartToCome = (settings: OwnersSettings) => Promise<unknown>

/** The part, built beside this command; undefined when there is none yet. */
export async function partToCome(project: string, name: keyof typeof partsToCome): Promise<PartToCome | undefined> {
  const built = join(project, 'dist', 'parts', `${name}.js`)
  if (!existsSync(built)) return undefined
  const module: Record<string, unknown> = await import(pathToFileURL(built).href)
  const part = module[name]
  if (typeof part !== 'function') throw new Error(`${partsToCome[name]} does not export ${name}.`)
  return part as PartToCome
}

/** What a part wants said: nothing, a line, or lines. Nothing, where there is no such part yet. */
export async function saidBy(
  project: string,
  name: 'demoLinks' | 'setupLink',
  settings: OwnersSettings,
): Promise<string[]> {
  const said = await (await partToCome(project, name))?.(settings)
  return [said].flat().filter((text) => typeof text === 'string')
}
