import type { SetAsideReason } from '../../core/guidance/may-set-aside.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A question as its asker sees it afterwards: what they wrote, and what became of it. */
export type QuestionSent = {
  readonly question: string
  readonly askedAt: Date
  /** The answer that stands to it. */
  readonly answer: string | null
  readonly setAside: SetAsideReason | null
}

/** The questions that somebody who was signed in sent on, the latest first. */
export async function questionsSentBy(tx: InSchool, person: PersonId, most = 5): Promise<readonly QuestionSent[]> {
  const rows = await tx
    .selectFrom('guidance_question as q')
    .leftJoin('guidance_answer as a', (join) =>
      join
        .onRef('a.school_id', '=', 'q.school_id')
        .onRef('a.question_id', '=', 'q.id')
        .on('a.withdrawn_at', 'is', null),
    )
    .leftJoin('guidance_set_aside as s', (join) =>
      join.onRef('s.school_id', '=', 'q.school_id').onRef('s.question_id', '=', 'q.id').on('s.put_back_at', 'is', null),
    )
    .select(['q.question', 'q.asked_at', 'a.id as answer', 's.reason'])
    .where('q.school_id', '=', tx.school)
    .where('q.asked_by', '=', person)
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    question: row.question,
    askedAt: row.asked_at,
    answer: row.answer,
    setAside: row.reason,
  }))
}
