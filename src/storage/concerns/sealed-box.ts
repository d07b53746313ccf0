import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
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
  const { key, iv } = halvesOf(agreed(privateObject(once.privateKey), publicKey, once.publicKey, publicKey))
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  return Buffer.concat([once.publicKey, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws where it was sealed to somebody else, for something else, or was changed. */
export function openWith(pair: KeyPair, box: Buffer, belongsTo: string): Buffer {
  return openBy(openerFrom(pair)(box), box, belongsTo)
}

/**
 * Works out what opens one box and no other: the slow half of opening it. For many boxes sealed to the same pair, whose
 * key is read once.
 */
export function openerFrom({ privateKey, publicKey }: KeyPair): (box: Buffer) => Buffer {
  const mine = privateObject(privateKey)
  return (box) => {
    const once = box.subarray(0, keyLength)
    return agreed(mine, once, once, publicKey)
  }
}

/** The quick half. Throws where the opener is another box's, or the box was sealed for something else or changed. */
export function openBy(opener: Buffer, box: Buffer, belongsTo: string): Buffer {
  const { key, iv } = halvesOf(opener)
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  decipher.setAuthTag(box.subarray(-16))
  return Buffer.concat([decipher.update(box.subarray(keyLength, -16)), decipher.final()])
}

/** A key and its nonce, used for one box alone. */
function agreed(mine: KeyObject, theirs: Buffer, once: Buffer, to: Buffer): Buffer {
  const shared = diffieHellman({ privateKey: mine, publicKey: publicObject(theirs) })
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([once, to]), 'signpost sealed box', 44))
}

const halvesOf = (opener: Buffer) => ({ key: opener.subarray(0, keyLength), iv: opener.subarray(keyLength) })

const privateObject = (bytes: Buffer) =>
  createPrivateKey({ key: Buffer.concat([privateFrame, bytes]), format: 'der', type: 'pkcs8' })
const publicObject = (bytes: Buffer) =>
  createPublicKey({ key: Buffer.concat([publicFrame, bytes]), format: 'der', type: 'spki' })
