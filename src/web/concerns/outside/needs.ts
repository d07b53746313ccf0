import { outsideNow } from '../../../actions/concerns/outside-now.ts'
import { may } from '../../../core/access/may.ts'
import { mayConfirmOutside } from '../../../core/concerns/may-confirm-outside.ts'
import type { Ranked } from '../../home/needs.ts'
import type { SchoolVisit } from '../../route.ts'

/** Asks the person named to confirm what comes from outside, one sentence for all of it. */
export async function needsOfOutside({ tx, now, actor }: SchoolVisit): Promise<readonly Ranked[]> {
  if (may(actor.roles, 'outside.confirm').verdict !== 'allowed') return []
  const { entries, atWork } = await outsideNow(tx, now)
  const waiting = entries.filter(
    ({ entry, standing }) =>
      standing.is === 'unconfirmed' && mayConfirmOutside(actor.roles, entry, atWork).verdict === 'allowed',
  )
  if (waiting.length === 0) return []
  return [
    {
      rank: 5,
      href: '/school/outside',
      says:
        waiting.length === 1
          ? 'Confirm a rule or number from outside the school'
          : `Confirm ${waiting.length} rules and numbers from outside the school`,
      because: 'Signpost acts on them already. Nobody should rely on them until you have looked.',
    },
  ]
}
