import type { PupilId } from '../../core/school/ids.ts'
import type { RollPupil } from '../../core/screening/roll.ts'
import type { InSchool } from '../in-school.ts'

/** Keeps a roll where there is none yet, with every answer that came with it. Gives the id of each roll number. */
export async function keepWholeRoll(tx: InSchool, pupils: readonly RollPupil[]): Promise<ReadonlyMap<string, PupilId>> {
  const rows = await tx
    .insertInto('pupil')
    .values(
      pupils.map((pupil) => ({
        school_id: tx.school,
        roll_number: pupil.id,
        year: pupil.year,
        class: pupil.class,
        first: pupil.first,
        preferred: pupil.preferred,
        last: pupil.last,
        flag: pupil.flag,
      })),
    )
    .returning(['id', 'roll_number'])
    .execute()
  const ids = new Map(rows.map((row) => [row.roll_number, row.id]))
  const answers = pupils.flatMap((pupil) => {
    const id = ids.get(pupil.id)
    return id
      ? Object.entries(pupil.consents).map(([kind, answer]) => ({
          school_id: tx.school,
          pupil_id: id,
          channel_kind: kind,
          answer,
        }))
      : []
  })
  await tx.insertInto('consent').values(answers).execute()
  await tx
    .insertInto('consent_answer')
    .values(answers.map((answer) => ({ ...answer, source: 'roll' as const })))
    .execute()
  return ids
}
