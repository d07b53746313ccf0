import { sql } from 'kysely'
import type { CameAs, ClauseGiven } from '../../core/guidance/clauses-given.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { InSchool } from '../in-school.ts'
import { type KeptQuestion, keptQuestion } from './questions.ts'
import { isNotSetAside, isUnanswered } from './still-waits.ts'

/** Keeps which clauses somebody was shown with a question that they then sent on. */
export async function keepQuestionClauses(
  tx: InSchool,
  question: string,
  given: readonly ClauseGiven[],
): Promise<void> {
  if (given.length === 0) return
  await tx
    .insertInto('guidance_question_clause')
    .values(
      given.map(({ clause, cameAs }, place) => ({
        school_id: tx.school,
        question_id: question,
        clause,
        came_as: cameAs,
        place,
      })),
    )
    .execute()
}

/** Which clauses each of these questions came to, those that answered first. */
export async function clausesOfQuestions(
  tx: InSchool,
  questions: readonly string[],
): Promise<ReadonlyMap<string, readonly ClauseGiven[]>> {
  if (questions.length === 0) return new Map()
  const { rows } = await sql<{ question: string; clause: ClauseId; cameAs: CameAs }>`
    select question_id as question, clause, came_as as "cameAs" from guidance_question_clause
    where school_id = ${tx.school} and question_id = any(${[...new Set(questions)]}::uuid[])
    order by question_id, place`.execute(tx)
  return Map.groupBy(rows, ({ question }) => question)
}

/** A question that the school answered for everybody, in the words in which everybody reads it. */
export type AnsweredOnClause = {
  readonly id: string
  readonly question: string
  readonly answeredAt: Date
  readonly cameAs: CameAs
}

/** The answers that stand to questions which came to this clause, the newest first; those given by `until`, if it is given. */
export async function answeredOnClause(
  tx: InSchool,
  clause: ClauseId,
  until: Date | null = null,
): Promise<readonly AnsweredOnClause[]> {
  const { rows } = await sql<AnsweredOnClause>`
    select a.id, a.question, a.answered_at as "answeredAt", c.came_as as "cameAs"
    from guidance_question_clause c
    join guidance_answer a on a.school_id = c.school_id and a.question_id = c.question_id and a.withdrawn_at is null
    where c.school_id = ${tx.school} and c.clause = ${clause}
      and (${until}::timestamptz is null or a.answered_at <= ${until})
    order by a.answered_at desc, a.id limit 100`.execute(tx)
  return rows
}

/** Questions on this clause that nobody has answered or set aside, oldest first: for those to whom they were sent. */
export async function waitingOnClause(tx: InSchool, clause: ClauseId): Promise<readonly KeptQuestion[]> {
  const rows = await tx
    .selectFrom('guidance_question as q')
    .innerJoin('guidance_question_clause as c', (on) =>
      on.onRef('c.school_id', '=', 'q.school_id').onRef('c.question_id', '=', 'q.id'),
    )
    .selectAll('q')
    .where('q.school_id', '=', tx.school)
    .where('c.clause', '=', clause)
    .where(isUnanswered)
    .where(isNotSetAside)
    .orderBy('q.asked_at')
    .limit(100)
    .execute()
  return rows.map(keptQuestion)
}
