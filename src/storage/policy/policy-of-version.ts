import { asPrinted } from '../../core/policy/as-printed.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { type PolicyParts, schoolPolicy } from '../../core/policy/school-policy.ts'
import type { InSchool } from '../in-school.ts'
import { lastKept } from '../last-kept.ts'
import { partsFromRow } from './parts-from-row.ts'

type Read = { readonly parts: PolicyParts; readonly policy: Policy }

/** A version never changes, so what was read of one is kept: it is on every page. */
const read = lastKept<Read>(500)

/** A version as the policy that it is, with the clauses that its document prints. Nothing where the school has no such version, or it starts from no pack. */
export async function policyOfVersion(tx: InSchool, id: string): Promise<Policy | undefined> {
  return (await readVersion(tx, id))?.policy
}

/** What a version is made of. */
export async function partsOfVersion(tx: InSchool, id: string): Promise<PolicyParts | undefined> {
  return (await readVersion(tx, id))?.parts
}

async function readVersion(tx: InSchool, id: string): Promise<Read | undefined> {
  const key = `${tx.school} ${id}`
  const known = read.get(key)
  if (known) return known
  const row = await tx
    .selectFrom('policy_version')
    .select(['pack', 'settings', 'own_changes', 'grounds'])
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const parts = partsFromRow(row)
  const policy = schoolPolicy(parts)
  if (!policy) return undefined
  return read.keep(key, { parts, policy: asPrinted(policy, parts.own) })
}
