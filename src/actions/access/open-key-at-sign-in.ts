import { tokenHash } from '../../storage/access/session.ts'
import { inSchool } from '../../storage/in-school.ts'
import { openKey } from '../concerns/open-key.ts'
import type { Begun } from './begin-session.ts'
import type { FrontDoor } from './door.ts'

/**
 * Opens somebody's own key with the touch by which they signed in, where that passkey is a way to it. Gives what the
 * cookie of the key is to hold; nothing where they have no key, or open it otherwise: they open it when they come to it.
 */
export async function openKeyAtSignIn(
  door: FrontDoor,
  { place, token, account }: Begun,
  passkey: { readonly credential: string; readonly secret: Buffer },
): Promise<string | undefined> {
  if (!place) return undefined
  const hand = { person: place.person, account, session: tokenHash(token), now: door.now }
  const outcome = await inSchool(door.db, place.school, (tx) => openKey(tx, hand, passkey))
  return 'cookie' in outcome ? outcome.cookie : undefined
}
