import { keptFor } from '../../../actions/concerns/kept-for.ts'
import { recordsKeepers } from '../../../core/concerns/may-keep-records.ts'
import { dayAt, dayInWords } from '../../../core/school/day.ts'
import type { Ranked } from '../../home/needs.ts'
import type { SchoolVisit } from '../../route.ts'

/**
 * Closed cases that somebody has to look at again, or that a second person has to destroy: for those who may know of
 * them, and without a word of what they are about.
 */
export async function needsOfKeeping(visit: SchoolVisit): Promise<readonly Ranked[]> {
  const { tx, actor, now } = visit
  const today = dayAt(now)
  const keeper = actor.roles.some((role) => recordsKeepers.includes(role))
  return (await keptFor(tx, actor.person)).flatMap((one): Ranked[] => {
    if (one.stage !== 'closed' || one.heldSince !== null || !(keeper || one.owner === actor.person)) return []
    const href = `/concerns/${one.case}/kept`
    if (one.releasedAt !== null) {
      if (one.releasedBy === actor.person) return []
      return [{ rank: 5, href, says: 'A closed concern was let go: a second person is to destroy it' }]
    }
    if (one.reviewOn === null || one.reviewOn > today) return []
    return [
      {
        rank: 4,
        href,
        says: 'A closed concern is to be looked at again: keep it longer, or let it go',
        by: `Since ${dayInWords(one.reviewOn, now)}`,
      },
    ]
  })
}
