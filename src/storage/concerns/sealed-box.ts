import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

/** An X25519 pair, each half as its 32 bytes. */
export type KeyPair = { readonly publicKey: Buffer; readonly privateKey: Buffer }

const privateFrame = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicFrame = Buffer.from('302a300506032b656e032100', 'hex')
const keyLength = 32

export function newPair(): KeyPair {
  return pairFrom(randomBytes(keyLength))
}

/** The pair of a private half: any 32 bytes that nobody can guess. */
export function pairFrom(privateKey: Buffer): KeyPair {
  const publicKey = createPublicKey(privateObject(privateKey)).export({ format: 'der', type: 'spki' })
  return { publicKey: publicKey.subarray(-keyLength), privateKey }
}

/**
 * Seals something so that only the holder of the private half reads it, and whoever sealed it cannot: with a pair made
 * for this once, as in RFC 9180. Bound to what it belongs to.
 */
export function sealTo(publicKey: Buffer, plain: Buffer, belongsTo: string): Buffer {
  const once = newPair()
  const { key, iv } = agreed(once.privateKey, publicKey, once.publicKey, publicKey)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  return Buffer.concat([once.publicKey, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws where it was sealed to somebody else, for something else, or was changed. */
export function openWith({ privateKey, publicKey }: KeyPair, box: Buffer, belongsTo: string): Buffer {
  const once = box.subarray(0, keyLength)
  const { key, iv } = agreed(privateKey, once, once, publicKey)
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  decipher.setAuthTag(box.subarray(-16))
  return Buffer.concat([decipher.update(box.subarray(keyLength, -16)), decipher.final()])
}

function agreed(mine: Buffer, theirs: Buffer, once: Buffer, to: Buffer) {
  const shared = diffieHellman({ privateKey: privateObject(mine), publicKey: publicObject(theirs) })
  const bytes = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([once, to]), 'signpost sealed box', 44))
  return { key: bytes.subarray(0, 32), iv: bytes.subarray(32) }
}

const privateObject = (bytes: Buffer) =>
  createPrivateKey({ key: Buffer.concat([privateFrame, bytes]), format: 'der', type: 'pkcs8' })
const publicObject = (bytes: Buffer) =>
  createPublicKey({ key: Buffer.concat([publicFrame, bytes]), format: 'der', type: 'spki' })
