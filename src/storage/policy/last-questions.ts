import { type KeptQuestion, keptQuestion } from '../guidance/questions.ts'
import type { InSchool } from '../in-school.ts'

export type QuestionAsked = KeptQuestion & { readonly waits: boolean }

/** The last questions that were sent on, the latest first, with whether somebody answered them yet; less those set aside. */
export async function lastQuestions(tx: InSchool, most: number): Promise<readonly QuestionAsked[]> {
  const rows = await tx
    .selectFrom('guidance_question as q')
    .selectAll('q')
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('guidance_answer as a')
          .select('a.id')
          .whereRef('a.school_id', '=', 'q.school_id')
          .whereRef('a.question_id', '=', 'q.id'),
      ).as('answered'),
    )
    .where('q.school_id', '=', tx.school)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('guidance_set_aside as s')
            .select('s.id')
            .whereRef('s.school_id', '=', 'q.school_id')
            .whereRef('s.question_id', '=', 'q.id')
            .where('s.put_back_at', 'is', null),
        ),
      ),
    )
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...keptQuestion(row), waits: !row.answered }))
}
