import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { relyingParty } from '../../core/access/relying-party.ts'
import { notePasskeyUsed, passkeyById } from '../../storage/access/passkeys.ts'
import { answeredChallenge } from './answered-challenge.ts'
import { type Begun, beginSession } from './begin-session.ts'
import type { FrontDoor } from './door.ts'

/** Begins a session for whoever holds a passkey we keep and answered our challenge with it; nothing otherwise. */
export async function signInWithPasskey(
  door: FrontDoor,
  response: AuthenticationResponseJSON,
  how: { keep: boolean; before: string | null },
): Promise<Begun | undefined> {
  const party = relyingParty(door.publicUrl)
  const challenge = await answeredChallenge(door, response.response.clientDataJSON, null)
  const passkey = await passkeyById(door.signIn, response.id)
  if (!party || challenge === undefined || !passkey) return undefined
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  await notePasskeyUsed(door.signIn, passkey.id, verified.authenticationInfo.newCounter, door.now)
  return beginSession(door, { account: passkey.account, by: 'passkey', ...how })
}
