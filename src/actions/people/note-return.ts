import type { Actor } from '../../core/access/actor.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { endAbsences } from '../../storage/people/absences.ts'
import { standingOf } from '../../storage/people/standing-of.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

/** Somebody is back: absences that last or were to come are over. */
export async function noteReturn(
  tx: InSchool,
  now: Date,
  actor: Actor,
  person: PersonId,
): Promise<'done' | 'not-here' | 'not-away'> {
  if (!(await standingOf(tx, person))) return 'not-here'
  if ((await endAbsences(tx, person, now)) === 0) return 'not-away'
  await writeAudit(tx, { actor: actor.person, verb: 'return-noted', subjectKind: 'person', subjectId: person })
  return 'done'
}
