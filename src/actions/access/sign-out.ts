import { endSession, endSessionsOf } from '../../storage/access/session.ts'
import type { FrontDoor } from './door.ts'
import { shutKeysOf } from './shut-keys.ts'

/** Signs out here, or on every device; whatever of their own key was open there goes with it. */
export async function signOut(
  door: Pick<FrontDoor, 'db' | 'signIn'>,
  session: { token: string; account: string },
  where: 'here' | 'everywhere',
): Promise<void> {
  await shutKeysOf(door, session.account, where === 'here' ? session.token : undefined)
  if (where === 'here') await endSession(door.signIn, session.token)
  else await endSessionsOf(door.signIn, session.account)
}
