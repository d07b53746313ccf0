import { type RawBuilder, sql } from 'kysely'
import type { ConsultedGroup } from '../../core/policy/consulted.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PolicyComment = {
  readonly id: string
  readonly saidFor: ConsultedGroup
  /** The name of whoever said it here; null where it was said otherwise and noted by a colleague. */
  readonly saidBy: string | null
  readonly clause: string | null
  readonly words: string
  readonly at: Date
  readonly answer: { readonly words: string; readonly by: string; readonly at: Date } | null
}

/** What was said of a draft, in every round, in the order in which it was said. */
export async function commentsOn(tx: InSchool, draft: string): Promise<readonly PolicyComment[]> {
  return commentsWhere(tx, sql`k.draft_id = ${draft}`)
}

/** What one person said here themselves: of one draft, or of every draft there was. */
export async function commentsBy(
  tx: InSchool,
  person: PersonId,
  draft: string | null,
): Promise<readonly PolicyComment[]> {
  const every = sql`c.said_by = ${person}`
  return commentsWhere(tx, draft === null ? every : sql`${every} and k.draft_id = ${draft}`)
}

async function commentsWhere(tx: InSchool, those: RawBuilder<unknown>): Promise<readonly PolicyComment[]> {
  const { rows } = await sql<{
    id: string
    said_for: ConsultedGroup
    said_by: string | null
    clause: string | null
    words: string
    at: Date
    answer: string | null
    answered_by: string | null
    answered_at: Date | null
  }>`
    select c.id, c.said_for, s.name as said_by, c.clause, c.words, c.at, c.answer, a.name as answered_by, c.answered_at
    from policy_comment c
    join policy_consultation k on k.school_id = c.school_id and k.id = c.consultation_id
    left join person s on s.school_id = c.school_id and s.id = c.said_by
    left join person a on a.school_id = c.school_id and a.id = c.answered_by
    where c.school_id = ${tx.school} and ${those} order by c.at, c.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    saidFor: row.said_for,
    saidBy: row.said_by,
    clause: row.clause,
    words: row.words,
    at: row.at,
    answer:
      row.answer !== null && row.answered_by !== null && row.answered_at !== null
        ? { words: row.answer, by: row.answered_by, at: row.answered_at }
        : null,
  }))
}

export async function keepComment(
  tx: InSchool,
  comment: {
    consultation: string
    saidBy: PersonId | null
    notedBy: PersonId | null
    saidFor: ConsultedGroup
    clause: string | null
    words: string
    at: Date
  },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_comment')
    .values({
      school_id: tx.school,
      consultation_id: comment.consultation,
      said_by: comment.saidBy,
      noted_by: comment.notedBy,
      said_for: comment.saidFor,
      clause: comment.clause,
      words: comment.words,
      at: comment.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Answers a comment that has no answer yet. Whether there was one. */
export async function answerComment(
  tx: InSchool,
  id: string,
  answer: { words: string; by: PersonId; at: Date },
): Promise<boolean> {
  const done = await tx
    .updateTable('policy_comment')
    .set({ answer: answer.words, answered_by: answer.by, answered_at: answer.at })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
