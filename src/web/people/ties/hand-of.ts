import { may } from '../../../core/access/may.ts'
import type { TieHand } from '../../../core/concerns/may-declare-tie.ts'
import type { SchoolVisit } from '../../route.ts'

/** Whoever is here, as those who decide about ties know them. */
export function handOf({ actor }: SchoolVisit): TieHand {
  return { person: actor.person, seesAll: may(actor.roles, 'tie.see').verdict === 'allowed' }
}
