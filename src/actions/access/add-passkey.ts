import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { passkeyAlgorithms, relyingParty } from '../../core/access/relying-party.ts'
import { keepPasskey } from '../../storage/access/passkeys.ts'
import { answeredChallenge } from './answered-challenge.ts'
import type { FrontDoor } from './door.ts'
import { noteAtSchool, type WhoAndWhere } from './note-at-school.ts'

export type AddPasskeyOutcome = { readonly added: string } | { readonly refused: 'not-accepted' | 'already-kept' }

/** Keeps a passkey that the browser made for this account, if it answers our challenge and checked who holds it. */
export async function addPasskey(
  door: FrontDoor,
  who: WhoAndWhere,
  response: RegistrationResponseJSON,
  label: string,
): Promise<AddPasskeyOutcome> {
  const party = relyingParty(door.publicUrl)
  const challenge = await answeredChallenge(door, response.response.clientDataJSON, who.account)
  if (!party || challenge === undefined) return { refused: 'not-accepted' }
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: passkeyAlgorithms,
  }).catch(() => undefined)
  if (!verified?.verified) return { refused: 'not-accepted' }
  const { credential } = verified.registrationInfo
  const kept = await keepPasskey(door.signIn, {
    id: credential.id,
    account: who.account,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    label,
  })
  if (kept) await noteAtSchool(door, who, 'passkey-added')
  return kept ? { added: credential.id } : { refused: 'already-kept' }
}
