import type { ConsentAnswer } from '../../core/consents/answer.ts'
import { type ConsentKind, consentKindNamed } from '../../core/consents/consent-kind.ts'
import type { Consents } from '../../core/consents/roll-changes.ts'
import type { PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Pupil = {
  readonly id: PupilId
  readonly year: string
  readonly class: string
  readonly first: string
  readonly preferred: string
  readonly last: string
  readonly flag: string
  readonly leftAt: Date | null
  readonly consents: Consents
  /** When the family gave the answer that stands. */
  readonly since: { readonly [kind in ConsentKind]?: Date }
}

/** One child, also one who has left, with what stands for each kind of channel. */
export async function pupilById(tx: InSchool, id: PupilId): Promise<Pupil | undefined> {
  const row = await tx
    .selectFrom('pupil')
    .select(['id', 'year', 'class', 'first', 'preferred', 'last', 'flag', 'left_at'])
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const given = await tx
    .selectFrom('consent')
    .select(['channel_kind', 'answer', 'answered_at'])
    .where('school_id', '=', tx.school)
    .where('pupil_id', '=', id)
    .execute()
  const known = given.flatMap(({ channel_kind, answer, answered_at }) => {
    const kind = consentKindNamed(channel_kind)
    return kind === undefined ? [] : [{ kind, answer, answered_at }]
  })
  const { left_at, ...pupil } = row
  return {
    ...pupil,
    leftAt: left_at,
    consents: Object.fromEntries(known.map(({ kind, answer }) => [kind, answer])),
    since: Object.fromEntries(known.map(({ kind, answered_at }) => [kind, answered_at])),
  }
}

export type PastAnswer = {
  readonly kind: ConsentKind
  readonly answer: ConsentAnswer
  readonly at: Date
  readonly by: string | null
  readonly source: 'roll' | 'office' | 'family'
}

/** Every answer a child's family ever gave, the latest first, with who recorded it. */
export async function answersGiven(tx: InSchool, id: PupilId): Promise<readonly PastAnswer[]> {
  const rows = await tx
    .selectFrom('consent_answer as a')
    .leftJoin('person as p', (join) =>
      join.onRef('p.school_id', '=', 'a.school_id').onRef('p.id', '=', 'a.recorded_by'),
    )
    .select(['a.channel_kind', 'a.answer', 'a.at', 'a.source', 'p.name'])
    .where('a.school_id', '=', tx.school)
    .where('a.pupil_id', '=', id)
    .orderBy('a.at', 'desc')
    .orderBy('a.id')
    .execute()
  return rows.flatMap((row) => {
    const kind = consentKindNamed(row.channel_kind)
    return kind === undefined ? [] : [{ kind, answer: row.answer, at: row.at, by: row.name, source: row.source }]
  })
}
