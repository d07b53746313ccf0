import { noOwnChanges } from '../../src/core/policy/own-changes.ts'
import { packNamed } from '../../src/core/policy/packs/all-packs.ts'
import type { SettingValues } from '../../src/core/policy/registry.ts'
import { schoolDocument } from '../../src/core/policy/school-document.ts'
import { type PolicyParts, schoolPolicy } from '../../src/core/policy/school-policy.ts'
import { versionBytes } from '../../src/core/policy/version-bytes.ts'
import { whoAdopts } from '../../src/core/policy/versions.ts'
import { dayAt } from '../../src/core/school/day.ts'
import type { PersonId } from '../../src/core/school/ids.ts'
import type { InSchool } from '../../src/storage/in-school.ts'
import { addPerson } from '../../src/storage/people/add-person.ts'
import { beginDraft, moveDraft } from '../../src/storage/policy/draft.ts'
import { policyInForce } from '../../src/storage/policy/policy-in-force.ts'
import { putInForce } from '../../src/storage/policy/put-in-force.ts'
import { keepSignature } from '../../src/storage/policy/signature.ts'

/**
 * Another policy in force at a school, as if it had been drafted, put to governors, signed where it asks for that, and
 * adopted: for tests that are about what follows. Gives its version.
 */
export async function anotherPolicy(
  tx: InSchool,
  wanted: {
    readonly pack: string
    readonly by: PersonId
    readonly settings?: SettingValues
    readonly own?: PolicyParts['own']
    /** On which clauses each answer rests, where not on those of the pack. */
    readonly grounds?: PolicyParts['grounds']
    readonly from?: Date
    readonly putAt?: Date
  },
): Promise<string> {
  const pack = packNamed(wanted.pack)
  if (!pack) throw new Error(`no policy is called ${wanted.pack}`)
  const parts = {
    pack: pack.name,
    settings: wanted.settings ?? pack.settings,
    own: wanted.own ?? noOwnChanges,
    grounds: wanted.grounds ?? null,
  }
  const policy = schoolPolicy(parts)
  if (!policy) throw new Error('no such policy')
  const now = new Date()
  const document = versionBytes({ ...parts, document: schoolDocument(policy, { school: null }, parts.own) })
  const draft = await beginDraft(tx, parts, wanted.by)
  await moveDraft(tx, draft, 'with-governors', wanted.putAt ?? now, { ...document, by: wanted.by })
  const replaced = (await policyInForce(tx))?.policy
  if (whoAdopts(policy, replaced).signed) {
    await signedByAChair(tx, draft, document.hash)
  }
  const version = await putInForce(tx, {
    ...parts,
    adoptedBy: wanted.by,
    from: wanted.from ?? now,
    adoptedOn: dayAt(now),
    document,
    adopted: { draft, meeting: null, minute: '1', file: null },
  })
  await moveDraft(tx, draft, 'adopted', now)
  return version
}

/** A chair who comes for this signature and is gone again. */
async function signedByAChair(tx: InSchool, draft: string, hash: Buffer): Promise<void> {
  const chair = await addPerson(tx, { name: 'A Chair', address: null, account: null })
  const role = { school_id: tx.school, person_id: chair, role: 'chair-of-governors' }
  const { id } = await tx.insertInto('role_held').values(role).returning('id').executeTakeFirstOrThrow()
  await keepSignature(tx, { draft, hash, by: chair, as: 'chair-of-governors', at: new Date() })
  await tx
    .updateTable('role_held')
    .set({ until: new Date(0) })
    .where('id', '=', id)
    .execute()
}
