import { randomUUID } from 'node:crypto'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** The school's own answer to a question that its policy left open, with who gave it and when. */
export type Guidance = {
  readonly id: string
  readonly questionId: string
  readonly question: string
  readonly answer: string
  readonly author: string
  readonly authorId: PersonId
  readonly answeredAt: Date
}

/** The guidance that stands, newest first: what the public reads. */
export async function guidanceGiven(tx: InSchool): Promise<readonly Guidance[]> {
  return await standing(tx).orderBy('a.answered_at', 'desc').orderBy('a.id').limit(500).execute()
}

/** The answer that stands to one question. */
export async function guidanceOn(tx: InSchool, questionId: string): Promise<Guidance | undefined> {
  return await standing(tx).where('a.question_id', '=', questionId).executeTakeFirst()
}

function standing(tx: InSchool) {
  return tx
    .selectFrom('guidance_answer as a')
    .innerJoin('person as p', (join) => join.onRef('p.school_id', '=', 'a.school_id').onRef('p.id', '=', 'a.author_id'))
    .select([
      'a.id',
      'a.question_id as questionId',
      'a.question',
      'a.answer',
      'p.name as author',
      'a.author_id as authorId',
      'a.answered_at as answeredAt',
    ])
    .where('a.school_id', '=', tx.school)
    .where('a.withdrawn_at', 'is', null)
}

/** Keeps an answer, and gives its id. Nothing comes back where the question had one already. */
export async function keepGuidance(
  tx: InSchool,
  given: {
    readonly questionId: string
    readonly question: string
    readonly answer: string
    readonly author: PersonId
    readonly at: Date
  },
): Promise<string | undefined> {
  const row = await tx
    .insertInto('guidance_answer')
    .values({
      school_id: tx.school,
      id: randomUUID(),
      question_id: given.questionId,
      question: given.question,
      answer: given.answer,
      author_id: given.author,
      answered_at: given.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['school_id', 'question_id']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Whether a question has been answered. */
export async function isAnswered(tx: InSchool, questionId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('guidance_answer')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('question_id', '=', questionId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes guidance back: it is no longer shown, and stays in the record. False where it does not stand. */
export async function takeBackGuidance(tx: InSchool, id: string, by: PersonId, at: Date): Promise<boolean> {
  const row = await tx
    .updateTable('guidance_answer')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
