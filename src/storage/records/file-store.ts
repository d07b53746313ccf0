import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { InSchool } from '../in-school.ts'

export type StoredFile = { readonly hash: Buffer; readonly mediaType: string; readonly bytes: number }

/** Why bytes could not be given back: never sent in that case. */
export type FileProblem = 'missing' | 'changed' | 'erased'

/** Files by the hash of what they hold, sealed (AES-256-GCM) with a key of their own that the database keeps wrapped. */
export type FileStore = {
  keep(tx: InSchool, bytes: Buffer, about: { mediaType: string; width?: number; height?: number }): Promise<StoredFile>
  read(tx: InSchool, hash: Buffer): Promise<{ bytes: Buffer; mediaType: string } | { problem: FileProblem }>
}

const sealed = (key: Buffer, plain: Buffer): Buffer => {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

const unsealed = (key: Buffer, box: Buffer): Buffer | undefined => {
  if (box.length < 28) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12))
  decipher.setAuthTag(box.subarray(-16))
  try {
    return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()])
  } catch {
    return undefined
  }
}

/** A store in a folder. `secret` wraps the keys: without it no file can be read, with it and the database all can. */
export function folderStore(folder: string, secret: string): FileStore {
  const wrapping = Buffer.from(hkdfSync('sha256', secret, '', 'signpost file keys', 32))
  const placeOf = (school: string, hash: Buffer) => {
    const name = hash.toString('hex')
    return join(folder, school, name.slice(0, 2), name)
  }
  return {
    async keep(tx, bytes, about) {
      const hash = createHash('sha256').update(bytes).digest()
      const there = await tx
        .selectFrom('stored_file')
        .select(['media_type', 'bytes'])
        .where('school_id', '=', tx.school)
        .where('hash', '=', hash)
        .where('erased_at', 'is', null)
        .executeTakeFirst()
      if (there) return { hash, mediaType: there.media_type, bytes: there.bytes }
      const key = randomBytes(32)
      await writeWhole(placeOf(tx.school, hash), sealed(key, bytes))
      await tx
        .insertInto('stored_file')
        .values({
          school_id: tx.school,
          hash,
          media_type: about.mediaType,
          bytes: bytes.length,
          width: about.width ?? null,
          height: about.height ?? null,
          sealed_key: sealed(wrapping, key),
        })
        .execute()
      return { hash, mediaType: about.mediaType, bytes: bytes.length }
    },
    async read(tx, hash) {
      const row = await tx
        .selectFrom('stored_file')
        .select(['media_type', 'sealed_key'])
        .where('school_id', '=', tx.school)
        .where('hash', '=', hash)
        .executeTakeFirst()
      if (!row) return { problem: 'missing' }
      if (!row.sealed_key) return { problem: 'erased' }
      const key = unsealed(wrapping, row.sealed_key)
      const box = await readFile(placeOf(tx.school, hash)).catch(() => undefined)
      if (!box) return { problem: 'missing' }
      const bytes = key && unsealed(key, box)
      if (!bytes || !createHash('sha256').update(bytes).digest().equals(hash)) return { problem: 'changed' }
      return { bytes, mediaType: row.media_type }
    },
  }
}

/** Whole or not at all, and on the disk before anything says that it is. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const partial = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(partial, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(partial, path)
}
