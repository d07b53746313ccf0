import type { KeyHand } from '../../../actions/concerns/key-hand.ts'
import { keyInHand } from '../../../actions/concerns/open-key.ts'
import { tokenHash } from '../../../storage/access/session.ts'
import type { SchoolVisit } from '../../route.ts'
import { demoKeyInHand } from './demo-key.ts'

/** A visit with the member's own key in hand, where it is open in this session: what was sealed to it then opens. */
export async function withKey(visit: SchoolVisit): Promise<SchoolVisit> {
  const { tx, now, sessionToken, keyCookie, parts } = visit
  if (sessionToken === null || !visit.secondFactor) return visit
  const held =
    (keyCookie && (await keyInHand(tx, tokenHash(sessionToken), keyCookie, now))) || (await demoKeyInHand(visit))
  if (!held) return visit
  const vault = parts.vault.inHands((key) => (key === held.key ? held.pair : undefined))
  return { ...visit, parts: { ...parts, vault }, keyInHand: held }
}

export function keyHand(visit: SchoolVisit): KeyHand {
  return {
    person: visit.actor.person,
    account: visit.account ?? '',
    session: tokenHash(visit.sessionToken ?? ''),
    now: visit.now,
  }
}
