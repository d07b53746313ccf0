import { createHmac } from 'node:crypto'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { passkeyAlgorithms, relyingParty } from '../../core/access/relying-party.ts'
import { accountOf, addressesOf } from '../../storage/access/account-for.ts'
import { decoyKey, keepChallenge } from '../../storage/access/passkey-challenge.ts'
import { passkeysOf } from '../../storage/access/passkeys.ts'
import type { Door } from './door.ts'

/** What the browser is asked when somebody adds a passkey; nothing where passkeys cannot work at this address. */
export async function optionsToAddPasskey(
  door: Door,
  account: string,
): Promise<PublicKeyCredentialCreationOptionsJSON | undefined> {
  const party = relyingParty(door.publicUrl)
  if (!party) return undefined
  const [address] = await addressesOf(door.signIn, account)
  const kept = await passkeysOf(door.signIn, account)
  const options = await generateRegistrationOptions({
    rpName: 'Signpost',
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(account.replaceAll('-', ''), 'hex')),
    userName: address ?? 'Signpost',
    userDisplayName: address ?? 'Signpost',
    attestationType: 'none',
    supportedAlgorithmIDs: passkeyAlgorithms,
    excludeCredentials: kept.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  await keepChallenge(door.signIn, options.challenge, account, door.now)
  // Asked for here, since some passkeys can only open a member's own key later if they were made to work out secrets.
  return { ...options, extensions: { ...options.extensions, ...canWorkOutSecrets } }
}

const canWorkOutSecrets = { prf: {} }

/**
 * What the browser is asked when somebody signs in with a passkey: any of theirs, or those of an address they typed.
 * An address that is not known, or has no passkey, is answered with one that nobody holds, always the same.
 */
export async function optionsToSignIn(
  door: Door,
  address: string | undefined,
): Promise<PublicKeyCredentialRequestOptionsJSON | undefined> {
  const party = relyingParty(door.publicUrl)
  if (!party) return undefined
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    ...(address === undefined ? {} : { allowCredentials: await credentialsShown(door, address) }),
  })
  await keepChallenge(door.signIn, options.challenge, null, door.now)
  return options
}

async function credentialsShown(door: Door, address: string): Promise<{ id: string; transports: string[] }[]> {
  const account = await accountOf(door.signIn, address)
  const kept = account ? await passkeysOf(door.signIn, account) : []
  if (kept.length > 0) return kept.map(({ id, transports }) => ({ id, transports: [...transports] }))
  const id = createHmac('sha256', await decoyKey(door.signIn))
    .update(address)
    .digest('base64url')
  return [{ id, transports: ['internal', 'hybrid'] }]
}
