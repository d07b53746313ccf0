import { randomUUID } from 'node:crypto'
import type { SetAsideReason } from '../../core/guidance/may-set-aside.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { type KeptQuestion, keptQuestion } from './questions.ts'

export type SetAside = {
  readonly question: KeptQuestion
  readonly reason: SetAsideReason
  readonly by: string
  readonly at: Date
}

/** Keeps that a question gets no answer, and why. False where it is set aside already. */
export async function keepSetAside(
  tx: InSchool,
  aside: { readonly questionId: string; readonly reason: SetAsideReason; readonly by: PersonId; readonly at: Date },
): Promise<boolean> {
  const row = await tx
    .insertInto('guidance_set_aside')
    .values({
      school_id: tx.school,
      id: randomUUID(),
      question_id: aside.questionId,
      reason: aside.reason,
      set_aside_by: aside.by,
      set_aside_at: aside.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['school_id', 'question_id']).where('put_back_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a question is set aside now. */
export async function isSetAside(tx: InSchool, questionId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('guidance_set_aside')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('question_id', '=', questionId)
    .where('put_back_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Puts a question back among those that wait. False where it is not set aside. */
export async function putBack(tx: InSchool, questionId: string, by: PersonId, at: Date): Promise<boolean> {
  const row = await tx
    .updateTable('guidance_set_aside')
    .set({ put_back_at: at, put_back_by: by })
    .where('school_id', '=', tx.school)
    .where('question_id', '=', questionId)
    .where('put_back_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What is set aside now, the latest first. */
export async function questionsSetAside(tx: InSchool, most = 50): Promise<readonly SetAside[]> {
  const rows = await aside(tx).orderBy('s.set_aside_at', 'desc').orderBy('q.id').limit(most).execute()
  return rows.map(setAside)
}

/** How one question stands aside now, if it does. */
export async function setAsideOf(tx: InSchool, questionId: string): Promise<SetAside | undefined> {
  const row = await aside(tx).where('s.question_id', '=', questionId).executeTakeFirst()
  return row && setAside(row)
}

function aside(tx: InSchool) {
  return tx
    .selectFrom('guidance_set_aside as s')
    .innerJoin('guidance_question as q', (join) =>
      join.onRef('q.school_id', '=', 's.school_id').onRef('q.id', '=', 's.question_id'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.school_id', '=', 's.school_id').onRef('p.id', '=', 's.set_aside_by'),
    )
    .selectAll('q')
    .select(['s.reason', 's.set_aside_at', 'p.name as by_name'])
    .where('s.school_id', '=', tx.school)
    .where('s.put_back_at', 'is', null)
}

function setAside(
  row: Parameters<typeof keptQuestion>[0] & { reason: SetAsideReason; by_name: string; set_aside_at: Date },
): SetAside {
  return { question: keptQuestion(row), reason: row.reason, by: row.by_name, at: row.set_aside_at }
}
