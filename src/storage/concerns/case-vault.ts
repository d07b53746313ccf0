import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { SchoolId } from '../../core/school/ids.ts'

/** A key of one case, report or file, open in memory for as long as a page needs it. */
export type OpenKey = { readonly bytes: Buffer }

/**
 * Seals what is told. Every case, report and file has a key of its own, kept wrapped beside it; every sealed text is
 * bound to the row it belongs to, so that it cannot be read in another's place.
 * Whoever holds the server's secret and the database can read: docs/threat-model.md says so.
 */
export type CaseVault = {
  newKey(): { readonly key: OpenKey; readonly sealed: Buffer }
  open(sealed: Buffer): OpenKey
  seal(key: OpenKey, plain: string, belongsTo: string): Buffer
  unseal(key: OpenKey, box: Buffer, belongsTo: string): string
  /** What is kept of a code: slow to work out, and not to be worked out at all without the server's secret. */
  hashOfCode(school: SchoolId, code: string): Promise<Buffer>
  /** What is kept of a secret that is long enough by itself. */
  hashOfSecret(school: SchoolId, secret: string): Buffer
}

const slowly = promisify(scrypt) as (
  secret: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number },
) => Promise<Buffer>

export function caseVault(secret: string): CaseVault {
  const derived = (what: string) => Buffer.from(hkdfSync('sha256', secret, '', `signpost concerns ${what}`, 32))
  const wrapping = derived('keys')
  const pepper = derived('codes')
  return {
    newKey() {
      const bytes = randomBytes(32)
      return { key: { bytes }, sealed: sealed(wrapping, bytes, 'key') }
    },
    open: (box) => ({ bytes: unsealed(wrapping, box, 'key') }),
    seal: (key, plain, belongsTo) => sealed(key.bytes, Buffer.from(plain, 'utf8'), belongsTo),
    unseal: (key, box, belongsTo) => unsealed(key.bytes, box, belongsTo).toString('utf8'),
    hashOfCode: (school, code) =>
      slowly(code, Buffer.concat([pepper, Buffer.from(school)]), 32, { N: 16_384, r: 8, p: 1 }),
    hashOfSecret: (school, plain) =>
      createHash('sha256').update(pepper).update(school).update('\0').update(plain).digest(),
  }
}

function sealed(key: Buffer, plain: Buffer, belongsTo: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function unsealed(key: Buffer, box: Buffer, belongsTo: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(belongsTo))
  decipher.setAuthTag(box.subarray(-16))
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()])
}
