import { createHash } from 'node:crypto'
import type { PolicyDocument } from './document.ts'
import type { PolicyParts } from './school-policy.ts'

/** Everything that a version binds to: what the document says, and the answers that the product acts on. */
export type VersionContent = PolicyParts & { readonly document: PolicyDocument }

/**
 * A version as the exact bytes that are put to governors, signed and kept, and their SHA-256. The same policy gives the
 * same bytes in whatever order its answers were given. Where it stands in its life is no part of it.
 */
export function versionBytes(content: VersionContent): { readonly text: string; readonly hash: Buffer } {
  const text = canonical({ form: 1, ...content, document: { ...content.document, standing: '' } })
  return { text, hash: hashOf(text) }
}

export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

/** JSON with the names of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)))
      : part,
  )
}
