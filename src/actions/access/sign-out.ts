import { endSession, endSessionsOf } from '../../storage/access/session.ts'
import type { AtSignIn } from '../../storage/at-sign-in.ts'

/** Signs out here, or on every device. */
export async function signOut(
  signIn: AtSignIn,
  session: { token: string; account: string },
  where: 'here' | 'everywhere',
): Promise<void> {
  if (where === 'here') await endSession(signIn, session.token)
  else await endSessionsOf(signIn, session.account)
}
