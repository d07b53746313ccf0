import type { ConsentAnswer } from '../../core/consents/answer.ts'
import type { ConsentKind } from '../../core/consents/consent-kind.ts'
import type { PersonId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Keeps an answer as the one that stands, and beside every answer ever given, with the day the family gave it. */
export async function keepAnswer(
  tx: InSchool,
  pupil: PupilId,
  given: { kind: ConsentKind; answer: ConsentAnswer; at: Date; by: PersonId },
): Promise<void> {
  const base = { school_id: tx.school, pupil_id: pupil, channel_kind: given.kind, answer: given.answer }
  await tx
    .insertInto('consent')
    .values({ ...base, answered_at: given.at })
    .onConflict((conflict) =>
      conflict
        .columns(['school_id', 'pupil_id', 'channel_kind'])
        .doUpdateSet({ answer: given.answer, answered_at: given.at }),
    )
    .execute()
  await tx
    .insertInto('consent_answer')
    .values({ ...base, at: given.at, recorded_by: given.by, source: 'office' })
    .execute()
}
