import type { Actor } from '../../core/access/actor.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepAbsence } from '../../storage/people/absences.ts'
import { standingOf } from '../../storage/people/standing-of.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { tell } from '../records/tell.ts'

/** Notes that somebody is away, from when and, if known, until when. They are told: while they are away others act for them. */
export async function noteAbsence(
  tx: InSchool,
  door: Door,
  actor: Actor,
  absence: { person: PersonId; starts: Date; ends: Date | null },
): Promise<'done' | 'not-here'> {
  if (!(await standingOf(tx, absence.person))) return 'not-here'
  const id = await keepAbsence(tx, { ...absence, notedBy: actor.person })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'absence-noted',
    subjectKind: 'absence',
    subjectId: id,
    facts: { person: absence.person, from: absence.starts.toISOString(), until: absence.ends?.toISOString() ?? null },
  })
  if (absence.person !== actor.person) {
    await tell(tx, door.publicUrl, [absence.person], {
      kind: 'absence-noted',
      subjectKind: 'person',
      subjectId: absence.person,
    })
  }
  return 'done'
}
