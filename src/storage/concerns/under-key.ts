import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Seals under a key that both sides hold, bound to what it belongs to. */
export function sealedUnder(key: Buffer, plain: Buffer, belongsTo: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws where it was sealed under another key, for something else, or was changed. */
export function unsealedUnder(key: Buffer, box: Buffer, belongsTo: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(belongsTo))
  decipher.setAuthTag(box.subarray(-16))
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()])
}
