import type { Actor } from '../../core/access/actor.ts'
import type { ConsentAnswer } from '../../core/consents/answer.ts'
import type { ConsentKind } from '../../core/consents/consent-kind.ts'
import { type AnswerRefusal, mayRecordAnswer } from '../../core/consents/may-record-answer.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type Day, dayAt, noonOf } from '../../core/school/day.ts'
import type { PupilId } from '../../core/school/ids.ts'
import { keepAnswer } from '../../storage/consents/keep-answer.ts'
import { pupilById } from '../../storage/consents/pupil-by-id.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Records what a family said about one kind of channel, on the day they said it. Every answer is kept. */
export async function recordAnswer(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  id: PupilId,
  given: { readonly kind: ConsentKind; readonly answer: ConsentAnswer; readonly on: Day },
): Promise<{ readonly before: ConsentAnswer | undefined } | Refusal<AnswerRefusal | 'no-such-pupil'>> {
  const pupil = await pupilById(tx, id)
  if (!pupil) return { refused: 'no-such-pupil', basis: noBasis }
  const before = pupil.consents[given.kind]
  const today = dayAt(desk.now)
  const decision = mayRecordAnswer({ left: pupil.leftAt !== null, before, answer: given.answer, on: given.on, today })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const at = given.on === today ? desk.now : noonOf(given.on)
  await keepAnswer(tx, id, { kind: given.kind, answer: given.answer, at, by: actor.person })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'record-consent',
    subjectKind: 'pupil',
    subjectId: id,
    facts: { kind: given.kind, before: before ?? null, after: given.answer, on: given.on },
  })
  return { before }
}
