import { createHash, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { SchoolId } from '../../core/school/ids.ts'
import { type KeyPair, openBy, openerFrom, openWith, pairFrom, sealTo } from './sealed-box.ts'
import { sealedUnder, unsealedUnder } from './under-key.ts'

/** A key of one case, report or file, open in memory for as long as a page needs it. */
export type OpenKey = { readonly bytes: Buffer }
/** What is needed to add to a case, and not to read it. */
export type AddKey = { readonly publicKey: Buffer }

/** How the key of a case stands: its public half, and its own key once for each who may open it. */
export type SealedCaseKey = {
  readonly of: string
  readonly publicKey: Buffer | null
  readonly to: readonly { readonly key: string; readonly box: Buffer }[]
  /** With the server's secret, only while its owner has no key of their own. */
  readonly server: Buffer | null
}

/** How the key of a report stands: within its case, and for whoever told by their code or their own key. */
export type SealedReportKey = {
  readonly of: string
  readonly byCase: Buffer | null
  readonly byCode: Buffer | null
  readonly teller: { readonly key: string; readonly box: Buffer } | null
  /** With the server's secret: only on reports from before there were keys. */
  readonly server: Buffer | null
}

/** How the key of a file stands: sealed to its case; with the server's secret only on files from before. */
export type SealedFileKey = { readonly of: string; readonly by: 'case' | 'server'; readonly box: Buffer }

/** Private halves that are open for whoever looks, by the id of their key. */
export type Keyring = (key: string) => KeyPair | undefined

/** Thrown where somebody looks into a case that the keys in their hands do not open. Nothing was written by then. */
export class CaseShut extends Error {
  override readonly name = 'CaseShut'
}

/**
 * Seals what is told, and opens it for those in whose hands it is. Every case, report and file has a key of its own;
 * every sealed text is bound to the row it belongs to, so that it cannot be read in another's place.
 * docs/decisions/keys-of-cases.md says who can open what.
 */
export type CaseVault = {
  /** The same vault in the hands of somebody: it opens what was sealed to their keys. */
  inHands(keyring: Keyring): CaseVault
  newKey(): { readonly key: OpenKey; readonly publicKey: Buffer }
  /** Whether these hands open it. */
  opens(sealed: SealedCaseKey): boolean
  /** Throws `CaseShut` where these hands do not open it. */
  open(sealed: SealedCaseKey): OpenKey
  /** What is needed to add to it, which anybody may. */
  toAdd(sealed: SealedCaseKey): OpenKey | AddKey
  publicKeyOf(key: OpenKey): Buffer
  /** A report's key by the open key of its case, by what a code gives, or by the teller's own key; nothing without. */
  openReport(sealed: SealedReportKey, by: OpenKey | { readonly codeKey: Buffer } | 'own-key'): OpenKey | undefined
  openFile(sealed: SealedFileKey, of: OpenKey): OpenKey
  seal(key: OpenKey | AddKey, plain: string, belongsTo: string): Buffer
  unseal(key: OpenKey, box: Buffer, belongsTo: string): string
  /**
   * What opens a text that somebody added without the key, and opens nothing else: slow to work out, quick to use.
   * Nothing for what was sealed with the key itself. Read many with one such function.
   */
  openersUnder(key: OpenKey): (box: Buffer) => Buffer | undefined
  /** An added text by what opens it. */
  unsealBy(opener: Buffer, box: Buffer, belongsTo: string): string
  /** A key sealed to a member's, or the school's recovery key. */
  sealKeyTo(publicKey: Buffer, key: OpenKey, belongsTo: string): Buffer
  /** A key sealed within a case, or under what a code gives. */
  sealKeyIn(within: OpenKey | AddKey, key: OpenKey, belongsTo: string): Buffer
  /** A key sealed with the server's secret: only for a case whose owner could not open it otherwise. */
  sealForServer(key: OpenKey): Buffer
  /** What is kept of a code, slow to work out, and the key that it gives, which is kept nowhere. */
  ofCode(school: SchoolId, code: string): Promise<{ readonly hash: Buffer; readonly key: Buffer }>
  /** What is kept of a secret that is long enough by itself. */
  hashOfSecret(school: SchoolId, secret: string): Buffer
}

const slowly = promisify(scrypt) as (
  secret: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number },
) => Promise<Buffer>

/** Marks what was sealed by somebody who could only add. */
const addedMark = Buffer.from('sp:added')

export function caseVault(secret: string, keyring: Keyring = () => undefined): CaseVault {
  const derived = (what: string) => Buffer.from(hkdfSync('sha256', secret, '', `signpost ${what}`, 32))
  const wrapping = derived('concerns keys')
  const pepper = derived('concerns codes')
  const wrappingOfFiles = derived('evidence keys')
  const opened = ({ of, to, server }: SealedCaseKey): OpenKey | undefined => {
    for (const { key, box } of to) {
      const pair = keyring(key)
      if (pair) return { bytes: openWith(pair, box, `${of} key`) }
    }
    return server === null ? undefined : { bytes: unsealedUnder(wrapping, server, 'key') }
  }
  const open = (sealed: SealedCaseKey): OpenKey => {
    const key = opened(sealed)
    if (!key) throw new CaseShut('none of these keys opens the case')
    return key
  }
  const pairOf = (key: OpenKey) => pairFrom(Buffer.from(hkdfSync('sha256', key.bytes, '', 'signpost case pair', 32)))
  const sealBytes = (key: OpenKey | AddKey, plain: Buffer, belongsTo: string) =>
    'bytes' in key
      ? sealedUnder(key.bytes, plain, belongsTo)
      : Buffer.concat([addedMark, sealTo(key.publicKey, plain, belongsTo)])
  const wasAdded = (box: Buffer) => box.subarray(0, addedMark.length).equals(addedMark)
  const unsealBytes = (key: OpenKey, box: Buffer, belongsTo: string) =>
    wasAdded(box)
      ? openWith(pairOf(key), box.subarray(addedMark.length), belongsTo)
      : unsealedUnder(key.bytes, box, belongsTo)
  return {
    inHands: (others) => caseVault(secret, others),
    newKey() {
      const key = { bytes: randomBytes(32) }
      return { key, publicKey: pairOf(key).publicKey }
    },
    opens: ({ to, server }) => server !== null || to.some(({ key }) => keyring(key) !== undefined),
    open,
    toAdd: (sealed) => (sealed.publicKey === null ? open(sealed) : { publicKey: sealed.publicKey }),
    publicKeyOf: (key) => pairOf(key).publicKey,
    openReport({ of, byCase, byCode, teller, server }, by) {
      const belongsTo = `${of} key`
      const pair = teller && by === 'own-key' ? keyring(teller.key) : undefined
      if (teller && pair) return { bytes: openWith(pair, teller.box, belongsTo) }
      if (byCase && by !== 'own-key' && 'bytes' in by) return { bytes: unsealBytes(by, byCase, belongsTo) }
      if (byCode && by !== 'own-key' && 'codeKey' in by) return { bytes: unsealedUnder(by.codeKey, byCode, belongsTo) }
      return server === null ? undefined : { bytes: unsealedUnder(wrapping, server, 'key') }
    },
    openFile: ({ of, by, box }, key) => ({
      bytes: by === 'server' ? unsealedUnder(wrappingOfFiles, box, of) : unsealBytes(key, box, `${of} key`),
    }),
    seal: (key, plain, belongsTo) => sealBytes(key, Buffer.from(plain, 'utf8'), belongsTo),
    unseal: (key, box, belongsTo) => unsealBytes(key, box, belongsTo).toString('utf8'),
    openersUnder(key) {
      let worksOut: ((box: Buffer) => Buffer) | undefined
      return (box) => {
        if (!wasAdded(box)) return undefined
        worksOut ??= openerFrom(pairOf(key))
        return worksOut(box.subarray(addedMark.length))
      }
    },
    unsealBy: (opener, box, belongsTo) => openBy(opener, box.subarray(addedMark.length), belongsTo).toString('utf8'),
    sealKeyTo: (publicKey, key, belongsTo) => sealTo(publicKey, key.bytes, belongsTo),
    sealKeyIn: (within, key, belongsTo) => sealBytes(within, key.bytes, belongsTo),
    sealForServer: (key) => sealedUnder(wrapping, key.bytes, 'key'),
    async ofCode(school, code) {
      const salt = Buffer.concat([pepper, Buffer.from(school)])
      const both = await slowly(code, salt, 64, { N: 16_384, r: 8, p: 1 })
      return { hash: both.subarray(0, 32), key: both.subarray(32) }
    },
    hashOfSecret: (school, plain) =>
      createHash('sha256').update(pepper).update(school).update('\0').update(plain).digest(),
  }
}
