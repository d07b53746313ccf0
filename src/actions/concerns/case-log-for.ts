import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { type CaseLogRow, caseLog } from '../../storage/concerns/case-log.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** Who did and read what in a case, the newest first, for a reader of it: so many lines at most. */
export async function caseLogFor(
  tx: InSchool,
  person: PersonId,
  id: CaseId,
  limit?: number,
): Promise<readonly CaseLogRow[]> {
  return seenBy(tx, { person }, () => caseLog(tx, id, limit))
}
