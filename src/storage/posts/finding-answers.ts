import { sql } from 'kysely'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type FindingAnswer = {
  readonly id: string
  readonly type: string
  readonly span: string
  readonly answer: string
  readonly by: PersonId
  readonly at: Date
  /** Of a stop: the SHA-256 of the whole text in which it stood. Any change to it needs a new answer. */
  readonly ofText: Buffer | null
}

export async function findingAnswersOf(tx: InSchool, post: PostId): Promise<readonly FindingAnswer[]> {
  const { rows } = await sql<FindingAnswer>`
    select id, finding_type as type, span, answer, answered_by as by, answered_at as at, of_text as "ofText"
    from finding_answer where school_id = ${tx.school} and post_id = ${post} order by answered_at desc`.execute(tx)
  return rows
}

export async function keepFindingAnswer(
  tx: InSchool,
  post: PostId,
  answer: { type: string; span: string; answer: string; by: PersonId; ofText: Buffer | null },
): Promise<void> {
  await tx
    .insertInto('finding_answer')
    .values({
      school_id: tx.school,
      post_id: post,
      finding_type: answer.type,
      span: answer.span,
      answer: answer.answer,
      answered_by: answer.by,
      of_text: answer.ofText,
    })
    .execute()
}
