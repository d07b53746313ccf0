import type { OutsideBody } from '../../core/concerns/outside-body.ts'
import { type Contact, contactEntry } from '../../core/concerns/outside-entry.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { outsideStandings } from './outside-now.ts'

/**
 * How to reach a body outside, as somebody at the school confirmed it whom the matter does not concern; nothing where
 * nobody has, so that no number is shown that was not looked at.
 */
export async function reachOutside(
  tx: InSchool,
  now: Date,
  body: OutsideBody,
  concerned: readonly PersonId[],
): Promise<Contact | null> {
  const found = (await outsideStandings(tx, now, concerned)).find(({ entry }) => entry.id === contactEntry(body))
  return found?.standing.is === 'confirmed' ? found.standing.said.contact : null
}
