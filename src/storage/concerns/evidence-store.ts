import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { EvidenceId, SchoolId } from '../../core/school/ids.ts'
import type { OpenKey } from './case-vault.ts'
import { clearing } from './clearing.ts'
import type { FileScanner, Scanned } from './file-scanner.ts'

/** A file as it came: sealed on disk already, with its key, which nothing keeps until it is sealed to a case. */
export type TakenFile = {
  readonly id: EvidenceId
  readonly bytes: number
  readonly hash: Buffer
  readonly key: OpenKey
  readonly scanned: Scanned
  readonly name: string
  readonly mediaType: string
}

/** Evidence in a folder, sealed piece by piece as it comes, so that a large file never stands in memory whole. */
export type EvidenceStore = {
  take(
    school: SchoolId,
    id: EvidenceId,
    from: { readonly pieces: AsyncIterable<Buffer>; readonly name: string; readonly mediaType: string },
  ): Promise<TakenFile>
  /** The original, piece by piece. Throws where a piece is not as it was sealed. */
  read(school: SchoolId, id: EvidenceId, key: OpenKey): AsyncIterable<Buffer>
  /** Whether the original is still the one that arrived: every piece, and the hash of the whole. */
  isWhole(school: SchoolId, id: EvidenceId, key: OpenKey, hash: Buffer): Promise<boolean>
  /** Takes away what was sealed and never came to be kept. */
  drop(school: SchoolId, id: EvidenceId): Promise<void>
}

const piece = 64 * 1024
const sealing = 16

export function evidenceStore(folder: string, scanner: FileScanner | null): EvidenceStore {
  const placeOf = (school: SchoolId, id: EvidenceId) => join(folder, school, 'concerns', id.slice(0, 2), id)
  async function* read(school: SchoolId, id: EvidenceId, key: OpenKey): AsyncIterable<Buffer> {
    const file = await open(placeOf(school, id), 'r')
    const passed = clearing()
    try {
      const { size } = await file.stat()
      // One box is read into again and again, so that a large file leaves nothing behind to be cleared away.
      const box = Buffer.allocUnsafe(piece + sealing)
      for (let number = 0, at = 0; at < size; number += 1, at += box.length) {
        const length = Math.min(box.length, size - at)
        const { bytesRead } = await file.read(box, 0, length, at)
        if (bytesRead !== length) throw new Error('the file ended early')
        yield opened(key.bytes, id, number, at + length === size, box.subarray(0, length))
        passed(length)
      }
    } finally {
      await file.close()
    }
  }
  return {
    read,
    async take(school, id, { pieces, name, mediaType }) {
      const key = randomBytes(32)
      const place = placeOf(school, id)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const file = await open(`${place}.partial`, 'wx', 0o600)
      const hash = createHash('sha256')
      const passed = clearing()
      let bytes = 0
      let number = 0
      const held = Buffer.allocUnsafe(piece)
      let filled = 0
      const seal = async (last: boolean) => {
        for (const part of closed(key, id, number, last, held.subarray(0, filled))) await file.write(part)
        number += 1
        filled = 0
      }
      try {
        for await (const part of pieces) {
          hash.update(part)
          bytes += part.length
          passed(part.length)
          for (let at = 0; at < part.length; ) {
            // The last piece is marked as the last, so a full one is held back until more comes.
            if (filled === piece) await seal(false)
            const copied = part.copy(held, filled, at)
            filled += copied
            at += copied
          }
        }
        await seal(true)
        await file.sync()
      } catch (problem) {
        await rm(`${place}.partial`, { force: true })
        throw problem
      } finally {
        await file.close()
      }
      await rename(`${place}.partial`, place)
      // Only now, at the speed of this machine: a file that comes slowly would hold the scanner up for everybody.
      const scan = scanner?.scan(read(school, id, { bytes: key })).catch(async (problem) => {
        await rm(place, { force: true })
        throw problem
      })
      const scanned = (await scan) ?? 'not-scanned'
      return { id, bytes, hash: hash.digest(), key: { bytes: key }, scanned, name, mediaType }
    },
    async isWhole(school, id, key, expected) {
      const hash = createHash('sha256')
      try {
        for await (const part of read(school, id, key)) hash.update(part)
      } catch {
        return false
      }
      return hash.digest().equals(expected)
    },
    drop: (school, id) => rm(placeOf(school, id), { force: true }),
  }
}

/** A key seals one file and no other, so its pieces may be numbered; the number and the end are bound into each. */
function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt8(last ? 1 : 0, 0)
  nonce.writeBigUInt64BE(BigInt(number), 4)
  return nonce
}

function closed(key: Buffer, id: string, number: number, last: boolean, plain: Buffer): readonly Buffer[] {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(Buffer.from(id))
  return [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
}

function opened(key: Buffer, id: string, number: number, last: boolean, box: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(Buffer.from(id))
  decipher.setAuthTag(box.subarray(-sealing))
  const plain = decipher.update(box.subarray(0, -sealing))
  // In this mode nothing follows; it throws where a bit was changed.
  decipher.final()
  return plain
}
