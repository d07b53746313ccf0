import type { PersonId } from '../../core/school/ids.ts'
import type { CaseRow } from '../../storage/concerns/cases.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { takesItNext } from './takes-it-next.ts'

/**
 * To whom a case goes on if its owner does not open it: the next in order who does not read it yet, and whom it concerns
 * in no way. Nothing where nobody is left: then its readers are told again.
 */
export function ifNotOpened(tx: InSchool, desk: ConcernDesk, row: CaseRow): Promise<PersonId | undefined> {
  return takesItNext(tx, desk, row, [...row.concerned, ...row.readers])
}
