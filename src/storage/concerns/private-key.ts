import { hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { normalPassphrase } from '../../core/concerns/passphrase.ts'
import type { KeyWay } from './key-ways.ts'
import { type KeyPair, pairFrom } from './sealed-box.ts'
import { sealedUnder, unsealedUnder } from './under-key.ts'

const slowly = promisify(scrypt) as (
  secret: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer>

/** How much work one try of a passphrase is; kept beside each, so that it can be raised. */
const costNow = 65_536

type Sealed = Omit<KeyWay, 'kind' | 'credential' | 'madeAt'>

/** Seals a private key so that a passphrase opens it. */
export async function sealedByPassphrase(key: string, pair: KeyPair, passphrase: string): Promise<Sealed> {
  const salt = randomBytes(32)
  const under = await fromPassphrase(passphrase, salt, costNow)
  return { salt, cost: costNow, box: sealedUnder(under, pair.privateKey, `${key} passphrase`) }
}

/** Nothing where the passphrase is another. */
export async function openedByPassphrase(key: string, way: Sealed, passphrase: string): Promise<KeyPair | undefined> {
  const under = await fromPassphrase(passphrase, way.salt, way.cost ?? costNow)
  return opened(under, way.box, `${key} passphrase`)
}

/** Seals a private key under a secret that nobody can guess: what a passkey gives (WebAuthn’s PRF), or the demo’s own. */
export function sealedBySecret(key: string, pair: KeyPair, secret: Buffer): Sealed {
  const salt = randomBytes(32)
  return { salt, cost: null, box: sealedUnder(fromSecret(secret, salt), pair.privateKey, `${key} secret`) }
}

export function openedBySecret(key: string, way: Sealed, secret: Buffer): KeyPair | undefined {
  return opened(fromSecret(secret, way.salt), way.box, `${key} secret`)
}

/** For as long as a session lasts: sealed under what stands in its cookie alone. */
export function sealedForSession(key: string, pair: KeyPair): { readonly box: Buffer; readonly cookie: string } {
  const under = randomBytes(32)
  return { box: sealedUnder(under, pair.privateKey, `${key} open`), cookie: under.toString('base64url') }
}

export function openedForSession(key: string, box: Buffer, cookie: string): KeyPair | undefined {
  const under = Buffer.from(cookie, 'base64url')
  return under.length === 32 ? opened(under, box, `${key} open`) : undefined
}

function opened(under: Buffer, box: Buffer, belongsTo: string): KeyPair | undefined {
  try {
    return pairFrom(unsealedUnder(under, box, belongsTo))
  } catch {
    return undefined
  }
}

const fromPassphrase = (passphrase: string, salt: Buffer, cost: number) =>
  slowly(normalPassphrase(passphrase), salt, 32, { N: cost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 })
const fromSecret = (secret: Buffer, salt: Buffer) =>
  Buffer.from(hkdfSync('sha256', secret, salt, 'signpost member key', 32))
