import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { inSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { FrontDoor } from './door.ts'

/** An account, and where it is acting if anywhere. */
export type WhoAndWhere = {
  readonly account: string
  readonly school: SchoolId | null
  readonly person: PersonId | null
}

/** A change to how somebody signs in, in the audit of the school they are acting at. */
export async function noteAtSchool(
  door: Pick<FrontDoor, 'db'>,
  { school, person }: WhoAndWhere,
  verb: 'passkey-added' | 'passkey-removed',
): Promise<void> {
  if (!school || !person) return
  await inSchool(door.db, school, (tx) =>
    writeAudit(tx, { actor: person, verb, subjectKind: 'person', subjectId: person }),
  )
}
