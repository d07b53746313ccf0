import { concernsFor } from '../../actions/concerns/concerns-for.ts'
import { lateAmong } from '../../actions/concerns/late-concerns.ts'
import { may } from '../../core/access/may.ts'
import { mayEnter } from '../../core/concerns/may-enter.ts'
import { whenInWords } from '../../core/school/london-time.ts'
import type { Ranked } from '../home/needs.ts'
import type { SchoolVisit } from '../route.ts'
import { concernDesk } from './concern-desk.ts'
import { needsOfKeeping } from './kept/needs.ts'

/**
 * What of concerns needs this person, for Home. It names no content: Home is open on desks and screens. The same
 * questions are asked whoever it is, so that nothing can be told from how long it takes. Without a passkey nothing is
 * looked up at all, and everybody is told the same.
 */
export async function needsOfConcerns(visit: SchoolVisit): Promise<readonly Ranked[]> {
  if (mayEnter(visit).verdict === 'refused') return signInFirst(visit)
  const { tx, actor, parts, now } = visit
  const cases = await concernsFor(tx, parts.vault, actor.person)
  const mine = cases.filter(
    (one) =>
      (one.owner === actor.person && (one.stage === 'open' || one.toldMoreAt !== null)) ||
      (one.stage === 'open' && one.firstOpenedAt === null),
  )
  const opened = mine.filter((one) => one.stage === 'open' && one.firstOpenedAt !== null).slice(0, 20)
  const late = await lateAmong(
    tx,
    concernDesk(visit),
    actor.person,
    opened.map(({ id }) => id),
  )
  const toKeep = await needsOfKeeping(visit)
  const toDo = mine.map((one): Ranked => {
    const over = late.get(one.id)
    // Another reader’s opening is not its owner’s: what became somebody’s and was never opened by them is said as to the first.
    const unopened = one.stage === 'open' && one.ownerOpenedAt === null
    return {
      rank: one.level === 'immediate' ? -2 : unopened || one.toldMoreAt ? -1 : over ? 0 : 3,
      now: over !== undefined || one.toldMoreAt !== null || (one.level === 'immediate' && unopened),
      href: `/concerns/${one.id}`,
      says: unopened
        ? one.firstOpenedAt === null
          ? 'Somebody told the school something: open it'
          : 'A concern is yours to act on now: open it'
        : one.toldMoreAt
          ? 'Somebody added to a concern of yours: read it'
          : over
            ? 'A concern of yours has a clock that ran out: look at it'
            : 'A concern is yours to act on',
      because: over?.outOfTerm ? 'Its clock runs on although the school is shut.' : undefined,
      by: one.toldMoreAt
        ? `Added ${whenInWords(one.toldMoreAt, now)}`
        : over
          ? `Since ${whenInWords(over.since, now)}`
          : `Told ${whenInWords(one.toldAt, now)}`,
      clock: unopened && one.passesOnAt ? `Goes on to the next ${whenInWords(one.passesOnAt, now)}` : undefined,
    }
  })
  return [...toDo, ...toKeep]
}

/** Said to everybody who may see concerns at all, whether or not there is something. */
function signInFirst({ actor }: SchoolVisit): readonly Ranked[] {
  if (may(actor.roles, 'concern.see').verdict !== 'allowed') return []
  return [
    {
      rank: 5,
      href: '/concerns',
      says: 'Sign in with your passkey to see what needs you in Concerns',
      because: 'It says so whether or not anything does.',
    },
  ]
}
