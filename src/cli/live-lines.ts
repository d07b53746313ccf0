import type { OwnersSettings } from '../config/part-settings.ts'
import { setupLink } from './first-link.ts'

/** What people are told once the web answers: the address and, until there is a school, the link that sets one up. */
export async function liveLines(settings: OwnersSettings): Promise<string[]> {
  return [
    `Signpost is at ${settings.publicUrl}`,
    ...(await setupLink(settings)),
    'Ctrl-C stops it. Look it over with: ./signpost doctor',
  ]
}
