import { createHash } from 'node:crypto'
import type { Actor } from '../../core/access/actor.ts'
import type { SchoolDetails } from '../../core/school/school.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { keepSchoolDetails, schoolDetails } from '../../storage/school/school-details.ts'

export type EditedDetails = Omit<SchoolDetails, 'slug' | 'country'>

const fields = ['name', 'type', 'town', 'contacts', 'classes', 'houses', 'holdMinutes', 'noticeMinutes'] as const

/** Changes what the school says of itself; gives which fields changed. Nothing changed leaves no line in the audit. */
export async function editSchool(
  tx: InSchool,
  actor: Actor,
  details: EditedDetails,
): Promise<readonly (typeof fields)[number][]> {
  const before = await schoolDetails(tx)
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(details[field]))
  if (changed.length === 0) return []
  await keepSchoolDetails(tx, details)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'edit-school',
    subjectKind: 'school',
    subjectId: tx.school,
    contentHash: createHash('sha256').update(JSON.stringify(details)).digest(),
    facts: { changed, holdMinutes: details.holdMinutes, noticeMinutes: details.noticeMinutes },
  })
  return changed
}
