import type { PolicyDocument } from '../../core/policy/document.ts'
import { schoolDocument } from '../../core/policy/school-document.ts'
import type { InSchool } from '../in-school.ts'
import { lastKept } from '../last-kept.ts'
import { partsOfVersion, policyOfVersion } from './policy-of-version.ts'

export type VersionDocument = {
  readonly document: PolicyDocument
  /** The exact bytes that were adopted and their hash; null for a first policy put in force before bytes were kept. */
  readonly kept: { readonly text: string; readonly hash: Buffer } | null
}

/** Only what was adopted as bytes is kept: a document made from answers bears the name that the school has today. */
const read = lastKept<VersionDocument>(100)

/** The document of a version: as it was adopted, byte for byte, or where no bytes were kept, as its answers say it. */
export async function versionDocument(tx: InSchool, id: string): Promise<VersionDocument | undefined> {
  const key = `${tx.school} ${id}`
  const known = read.get(key)
  if (known) return known
  const found = await readDocument(tx, id)
  return found?.kept ? read.keep(key, found) : found
}

async function readDocument(tx: InSchool, id: string): Promise<VersionDocument | undefined> {
  const row = await tx
    .selectFrom('policy_version')
    .innerJoin('school', 'school.school_id', 'policy_version.school_id')
    .select(['document', 'document_hash', 'school.name'])
    .where('policy_version.school_id', '=', tx.school)
    .where('policy_version.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.document !== null && row.document_hash !== null) {
    // Bytes of our own making, held to their hash by the database: parsed, not judged again.
    const { document } = JSON.parse(row.document) as { document: PolicyDocument }
    return { document, kept: { text: row.document, hash: row.document_hash } }
  }
  const policy = await policyOfVersion(tx, id)
  const parts = await partsOfVersion(tx, id)
  return policy && { document: schoolDocument(policy, { school: row.name }, parts?.own), kept: null }
}
