import { hashOf } from '../../core/policy/version-bytes.ts'
import type { Database } from '../../storage/database.ts'
import { type InSchool, inSchool } from '../../storage/in-school.ts'
import { schoolsHere } from '../../storage/school/schools-here.ts'

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

export type VersionsChecked = { readonly school: string; readonly problems: readonly VersionProblem[] }

/** The same for every school on this server. */
export async function verifyEveryPolicyVersion(db: Database): Promise<readonly VersionsChecked[]> {
  const checked: VersionsChecked[] = []
  for (const school of await schoolsHere(db)) {
    checked.push({ school, problems: await inSchool(db, school, verifyPolicyVersions) })
  }
  return checked
}
