import { proveAddress } from '../../storage/access/account-for.ts'
import { endLinks, useLink } from '../../storage/access/sign-in-link.ts'
import { type Begun, beginSession } from './begin-session.ts'
import type { FrontDoor } from './door.ts'

/** Uses a mailed link, once, and begins a session; nothing where it was used or ran out. Other links asked for end with it. */
export async function signInWithLink(
  door: FrontDoor,
  token: string,
  how: { keep: boolean; before: string | null },
): Promise<Begun | undefined> {
  const account = await door.signIn.transaction().execute(async (signIn) => {
    const link = await useLink(signIn, token, 'sign-in', door.now)
    if (!link) return undefined
    await endLinks(signIn, { account: link.account, purpose: 'sign-in' }, door.now)
    if (link.address) await proveAddress(signIn, link.account, link.address, door.now)
    return link.account
  })
  return account === undefined ? undefined : beginSession(door, { account, by: 'link', ...how })
}
