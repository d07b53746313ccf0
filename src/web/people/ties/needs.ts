import { may } from '../../../core/access/may.ts'
import { mayAgreeTie, mayDenyTie } from '../../../core/concerns/may-settle-tie.ts'
import { tiesOf } from '../../../storage/concerns/ties.ts'
import type { Ranked } from '../../home/needs.ts'
import type { SchoolVisit } from '../../route.ts'
import { handOf } from './hand-of.ts'

const fortnight = 14 * 86_400_000

/** Asks the other of the two to agree; asks those who decide about what is disputed, or what nobody has agreed to for long. */
export async function needsOfTies(visit: SchoolVisit): Promise<readonly Ranked[]> {
  if (may(visit.actor.roles, 'tie.declare').verdict !== 'allowed') return []
  const hand = { ...handOf(visit), isClerk: visit.actor.roles.includes('clerk') }
  const open = (await tiesOf(visit.tx)).filter(({ agreedBy }) => agreedBy === null)
  const isTheirs = (tie: (typeof open)[number]) => tie.one === hand.person || tie.other === hand.person
  const toSay = open.filter(
    (tie) => isTheirs(tie) && tie.disputedBy === null && mayAgreeTie(hand, tie).verdict === 'allowed',
  )
  const toDecide = open.filter((tie) => {
    const waited = visit.now.getTime() - tie.declaredAt.getTime() > fortnight
    return (tie.disputedBy !== null || waited) && mayDenyTie(hand, tie, 'asked').verdict === 'allowed'
  })
  return [
    ...(toSay.length > 0
      ? [{ rank: 4, href: '/people/ties', says: 'Somebody said that you are close to them: say whether it is so' }]
      : []),
    ...(toDecide.length > 0
      ? [{ rank: 4, href: '/people/ties', says: 'Decide about a tie that the other person has not agreed to' }]
      : []),
  ]
}
