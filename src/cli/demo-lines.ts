import type { OwnersSettings } from '../config/part-settings.ts'
import { demoLinks } from '../demo/demo-links.ts'
import { fillDemo } from '../demo/fill-demo.ts'

/** Fills the demo's school on first use, and gives what people are told once the web answers: the way in for each role. */
export async function demoLines(settings: OwnersSettings): Promise<string[]> {
  await fillDemo(settings)
  return [`Signpost’s demo is at ${settings.publicUrl}`, ...(await demoLinks(settings)), 'Ctrl-C stops it.']
}
