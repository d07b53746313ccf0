import { type KeptQuestion, keptQuestion } from '../guidance/questions.ts'
import { isNotSetAside } from '../guidance/still-waits.ts'
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
    .where(isNotSetAside)
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...keptQuestion(row), waits: !row.answered }))
}
