import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { type CaseLogRow, caseLog } from '../../storage/concerns/case-log.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { triesOf } from '../../storage/concerns/tries.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** Who did and read what in a case, and who tried to, the newest first, for a reader of it: so many lines at most. */
export async function caseLogFor(
  tx: InSchool,
  person: PersonId,
  id: CaseId,
  limit = 500,
): Promise<readonly CaseLogRow[]> {
  const lines = await seenBy(tx, { person }, async () => [
    ...(await caseLog(tx, id, limit)),
    ...(await triesOf(tx, id, limit)),
  ])
  return lines.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, limit)
}
