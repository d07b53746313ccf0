import { createHash } from 'node:crypto'
import type { BundleCover } from '../../core/concerns/bundle/bundle-document.ts'

export type ManifestPart = {
  readonly name: string
  readonly what: string
  readonly bytes: number
  readonly sha256: string
}

/** Every part of a bundle with its SHA-256, and the line of the case’s record that it was made from: JSON, always alike. */
export function bundleManifest(cover: BundleCover, parts: readonly ManifestPart[]): Buffer {
  const { reference, madeFor, madeAt, logSeq, logHash } = cover
  const manifest = { form: 1, case: reference, madeFor, madeAt, record: { line: logSeq, sha256: logHash }, parts }
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
}

export function manifestPart(name: string, what: string, bytes: Buffer): ManifestPart {
  return { name, what, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
