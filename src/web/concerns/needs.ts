import { concernsFor } from '../../actions/concerns/concerns-for.ts'
import { whenInWords } from '../../core/school/london-time.ts'
import type { Ranked } from '../home/needs.ts'
import type { SchoolVisit } from '../route.ts'

/**
 * What of concerns needs this person, for Home. It names no content: Home is open on desks and screens. The same
 * questions are asked whoever it is, so that nothing can be told from how long it takes.
 */
export async function needsOfConcerns(visit: SchoolVisit): Promise<readonly Ranked[]> {
  const { tx, actor, parts, now } = visit
  const cases = await concernsFor(tx, parts.vault, actor.person)
  return cases
    .filter((one) => one.stage === 'open' && (one.owner === actor.person || one.firstOpenedAt === null))
    .map((one) => ({
      rank: one.level === 'immediate' ? -2 : one.firstOpenedAt === null ? -1 : 3,
      now: one.level === 'immediate' && one.firstOpenedAt === null,
      href: `/concerns/${one.id}`,
      says: one.firstOpenedAt === null ? 'Somebody told the school something: open it' : 'A concern is yours to act on',
      by: `Told ${whenInWords(one.toldAt, now)}`,
      clock:
        one.firstOpenedAt === null && one.passesOnAt
          ? `Goes on to the next ${whenInWords(one.passesOnAt, now)}`
          : undefined,
    }))
}
