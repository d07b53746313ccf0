import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { PolicyDocument } from '../../core/policy/document.ts'
import { partsFromDocument } from '../../core/policy/parts-from-document.ts'
import { type PolicyParts, schoolPolicy } from '../../core/policy/school-policy.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import type { FileStore } from '../../storage/records/file-store.ts'
import type { Refusal } from '../refusal.ts'
import { beginPolicyDraft } from './begin-policy-draft.ts'

export type BringFileRefusal = 'draft-already' | 'starts-from-unknown' | 'clauses-clash'

/**
 * Makes a draft of a policy that Signpost wrote as a file: its answers and its own clauses where the file has them, and
 * otherwise its clauses word for word. Nothing of it is in force before governors adopt it.
 */
export async function bringPolicyFile(
  tx: InSchool,
  files: FileStore,
  actor: Actor,
  file: { readonly bytes: Buffer; readonly name: string },
  read: { readonly document: PolicyDocument; readonly parts: PolicyParts | null },
): Promise<{ draft: string } | Refusal<BringFileRefusal>> {
  if (await openDraft(tx)) return { refused: 'draft-already', basis: noBasis }
  const parts = read.parts ?? partsFromDocument(read.document)
  if (!schoolPolicy(parts)) return { refused: 'starts-from-unknown', basis: noBasis }
  if (new Set(parts.own.added.map(({ id }) => id)).size < parts.own.added.length) {
    return { refused: 'clauses-clash', basis: noBasis }
  }
  const kept = await files.keep(tx, file.bytes, { mediaType: 'application/json' })
  const name = file.name.trim().slice(0, 200) || 'policy'
  const begun = await beginPolicyDraft(tx, actor, { from: 'document', parts, file: { hash: kept.hash, name } })
  // Held above, and nobody else begins one within this transaction’s sight.
  return 'refused' in begun ? { refused: 'draft-already', basis: begun.basis } : begun
}
