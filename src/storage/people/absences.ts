import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Absence = { readonly id: string; readonly starts: Date; readonly ends: Date | null }

/** Absences of somebody that are not over, the earliest first. */
export async function absencesOf(tx: InSchool, person: PersonId, now: Date): Promise<readonly Absence[]> {
  return tx
    .selectFrom('absence')
    .select(['id', 'starts', 'ends'])
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where((part) => part.or([part('ends', 'is', null), part('ends', '>', now)]))
    .orderBy('starts')
    .execute()
}

export async function keepAbsence(
  tx: InSchool,
  absence: { person: PersonId; starts: Date; ends: Date | null; notedBy: PersonId },
): Promise<string> {
  const { id } = await tx
    .insertInto('absence')
    .values({
      school_id: tx.school,
      person_id: absence.person,
      starts: absence.starts,
      ends: absence.ends,
      noted_by: absence.notedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Somebody is back: what lasts now ends now, and what was to come does not come. Gives how many absences that ended. */
export async function endAbsences(tx: InSchool, person: PersonId, now: Date): Promise<number> {
  const ended = await tx
    .updateTable('absence')
    .set({ ends: now })
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where((part) => part.or([part('ends', 'is', null), part('ends', '>', now)]))
    .returning('id')
    .execute()
  return ended.length
}
