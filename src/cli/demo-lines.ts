import type { OwnersSettings } from '../config/part-settings.ts'
import { projectFolder } from '../config/project-folder.ts'
import { partToCome, saidBy } from './parts-to-come.ts'

/** Fills the demo's school on first use, and gives what people are told once the web answers: the way in for each role. */
export async function demoLines(settings: OwnersSettings): Promise<string[]> {
  const project = projectFolder(import.meta.url)
  const fillDemo = await partToCome(project, 'fillDemo')
  await fillDemo?.(settings)
  return [
    `Signpost’s demo is at ${settings.publicUrl}`,
    ...(fillDemo === undefined ? ['Its fictitious school is not there yet.'] : []),
    ...(await saidBy(project, 'demoLinks', settings)),
    'Ctrl-C stops it.',
  ]
}
