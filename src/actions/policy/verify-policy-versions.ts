import { hashOf } from '../../core/policy/version-bytes.ts'
import type { InSchool } from '../../storage/in-school.ts'

export type VersionProblem = {
  readonly version: string
  readonly problem: 'not-its-own-words' | 'not-what-was-adopted' | 'not-in-the-record'
}

/**
 * Holds every version whose bytes were kept against its own hash and against the line that the record has of its
 * adoption, which is chained: a byte changed since, however it was done, is found.
 */
export async function verifyPolicyVersions(tx: InSchool): Promise<readonly VersionProblem[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .leftJoin('audit_entry', (join) =>
      join
        .onRef('audit_entry.school_id', '=', 'policy_version.school_id')
        .onRef('audit_entry.subject_id', '=', 'policy_version.id')
        .on('audit_entry.verb', 'in', ['adopt-policy', 'policy-put-in-force']),
    )
    .select(['policy_version.id', 'document', 'document_hash', 'audit_entry.content_hash'])
    .where('policy_version.school_id', '=', tx.school)
    .where('document', 'is not', null)
    .execute()
  return rows.flatMap(({ id, document, document_hash: kept, content_hash: recorded }): readonly VersionProblem[] => {
    if (document === null || kept === null) return []
    if (!hashOf(document).equals(kept)) return [{ version: id, problem: 'not-its-own-words' }]
    if (recorded === null) return [{ version: id, problem: 'not-in-the-record' }]
    return kept.equals(recorded) ? [] : [{ version: id, problem: 'not-what-was-adopted' }]
  })
}
