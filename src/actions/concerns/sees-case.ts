import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** Whether somebody may know of a case, without opening it. */
export async function seesCase(tx: InSchool, person: PersonId, id: CaseId): Promise<boolean> {
  return (await seenBy(tx, { person }, () => caseKnown(tx, id))) !== undefined
}
