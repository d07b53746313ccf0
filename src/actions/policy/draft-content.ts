import { schoolDocument } from '../../core/policy/school-document.ts'
import { versionBytes } from '../../core/policy/version-bytes.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { PolicyDraft } from '../../storage/policy/draft.ts'
import { schoolDetails } from '../../storage/school/school-details.ts'

/** A draft as the exact bytes that people would be asked about, sign and adopt. */
export async function draftContent(tx: InSchool, draft: PolicyDraft): Promise<{ text: string; hash: Buffer }> {
  const { name } = await schoolDetails(tx)
  return versionBytes({ ...draft.parts, document: schoolDocument(draft.policy, { school: name }, draft.parts.own) })
}
