import { ideasOf } from '../../core/policy/import/catalogue-idea.ts'
import type { PolicyImport } from '../../core/policy/import/imported-policy.ts'
import { proposeImport } from '../../core/policy/import/propose-import.ts'
import { type Refused, wasRefused } from '../../core/policy/import/refused.ts'
import { allPacks } from '../../core/policy/packs/all-packs.ts'
import { readDocument } from './read-document.ts'

/** How far the reading is: pages read, then clauses compared with the catalogue. */
export type ImportProgress = { readonly stage: 'reading' | 'comparing'; readonly done: number; readonly of: number }

/** What a file proposes as a policy, worked out here and now; `importPolicy` does the same off to the side, within limits. */
export async function readPolicy(
  bytes: Uint8Array,
  progress: (at: ImportProgress) => void = () => {},
): Promise<PolicyImport | Refused> {
  const read = await readDocument(bytes, (done, of) => progress({ stage: 'reading', done, of }))
  if (wasRefused(read)) return read
  progress({ stage: 'comparing', done: 0, of: read.blocks.length })
  const proposed = proposeImport(read, ideasOf(allPacks.filter((pack) => pack.name !== 'model')))
  progress({ stage: 'comparing', done: read.blocks.length, of: read.blocks.length })
  return proposed
}
