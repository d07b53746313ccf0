import { type EntryNow, outsideNow } from '../../../actions/concerns/outside-now.ts'
import { may } from '../../../core/access/may.ts'
import { mayConfirmOutside } from '../../../core/concerns/may-confirm-outside.ts'
import { contactEntry } from '../../../core/concerns/outside-entry.ts'
import type { Ranked } from '../../home/needs.ts'
import type { SchoolVisit } from '../../route.ts'

/**
 * Asks the person named to confirm what comes from outside, one sentence for all of it. The LADO’s number is asked for
 * by itself: without it, whoever is told to ring them is given none.
 */
export async function needsOfOutside({ tx, now, actor }: SchoolVisit): Promise<readonly Ranked[]> {
  if (may(actor.roles, 'outside.confirm').verdict !== 'allowed') return []
  const { entries, atWork } = await outsideNow(tx, now)
  const mine = entries.filter(
    ({ entry, standing }) =>
      standing.is === 'unconfirmed' && mayConfirmOutside(actor.roles, entry, atWork).verdict === 'allowed',
  )
  const waiting = mine.filter(({ entry }) => entry.id !== lado)
  return [
    ...mine.filter(({ entry }) => entry.id === lado).map(needOfLado),
    ...(waiting.length > 0 ? [needOfRest(waiting.length)] : []),
  ]
}

const lado = contactEntry('lado')

function needOfLado({ standing }: EntryNow): Ranked {
  const old = standing.is === 'unconfirmed' && standing.before !== null
  return {
    rank: 2,
    href: `/school/outside/${encodeURIComponent(lado)}`,
    says: old ? 'Look at the LADO’s number again' : 'Enter the LADO’s number: it is missing',
    because: old
      ? 'Nobody has confirmed it for a year. Until you do, whoever is told to ring the LADO is given no number.'
      : 'Whoever is told to ring the LADO is given no number until you enter it.',
  }
}

function needOfRest(waiting: number): Ranked {
  return {
    rank: 5,
    href: '/school/outside',
    says:
      waiting === 1
        ? 'Confirm a rule or number from outside the school'
        : `Confirm ${waiting} rules and numbers from outside the school`,
    because: 'Signpost acts on them already. Nobody should rely on them until you have looked.',
  }
}
