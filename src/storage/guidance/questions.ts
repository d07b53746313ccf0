import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Asker } from '../../core/guidance/asker.ts'
import { askers } from '../../core/guidance/asker.ts'
import { type Verdict, verdicts } from '../../core/guidance/verdict.ts'
import type { Role } from '../../core/people/role.ts'
import { isRole } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { isNotSetAside, isUnanswered } from './still-waits.ts'

export type KeptQuestion = {
  readonly id: string
  readonly askedAs: Asker
  readonly askedBy: PersonId | null
  readonly question: string
  readonly topic: string | null
  readonly verdict: Verdict
  readonly goesTo: Role
  readonly askedAt: Date
}

/** Keeps a question that somebody sent on, and gives its id. */
export async function keepQuestion(tx: InSchool, asked: Omit<KeptQuestion, 'id'>): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto('guidance_question')
    .values({
      school_id: tx.school,
      id,
      asked_as: asked.askedAs,
      asked_by: asked.askedBy,
      question: asked.question,
      topic: asked.topic,
      verdict: asked.verdict,
      goes_to: asked.goesTo,
      asked_at: asked.askedAt,
    })
    .execute()
  return id
}

/**
 * The same words, sent already by the same person, or as the same kind of visitor, and waiting: somebody who pressed
 * twice, or came back by the back button. Whoever else would send them in this moment waits their turn.
 */
export async function sameQuestionWaiting(
  tx: InSchool,
  asked: Pick<KeptQuestion, 'askedAs' | 'askedBy' | 'question'>,
): Promise<KeptQuestion | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('same question'), hashtext(${tx.school}))`.execute(tx)
  const row = await tx
    .selectFrom('guidance_question as q')
    .selectAll('q')
    .where('q.school_id', '=', tx.school)
    .where('q.asked_as', '=', asked.askedAs)
    .where(sql<boolean>`q.asked_by is not distinct from ${asked.askedBy}`)
    .where('q.question', '=', asked.question)
    .where(isUnanswered)
    .where(isNotSetAside)
    .executeTakeFirst()
  return row && keptQuestion(row)
}

/** Questions that no answer stands to and nobody set aside, oldest first: one whose answer was taken back waits again. */
export async function questionsWaiting(tx: InSchool): Promise<readonly KeptQuestion[]> {
  const rows = await tx
    .selectFrom('guidance_question as q')
    .selectAll('q')
    .where('q.school_id', '=', tx.school)
    .where(isUnanswered)
    .where(isNotSetAside)
    .orderBy('q.asked_at')
    .limit(200)
    .execute()
  return rows.map(keptQuestion)
}

/** One question, locked until the transaction ends, so that two people do not answer it at once. */
export async function questionById(tx: InSchool, id: string): Promise<KeptQuestion | undefined> {
  const row = await tx
    .selectFrom('guidance_question')
    .selectAll()
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && keptQuestion(row)
}

/** A question as it was kept, from its row. */
export function keptQuestion(row: {
  id: string
  asked_as: string
  asked_by: string | null
  question: string
  topic: string | null
  verdict: string
  goes_to: string
  asked_at: Date
}): KeptQuestion {
  return {
    id: row.id,
    askedAs: askers.find((asker) => asker === row.asked_as) ?? 'staff',
    askedBy: row.asked_by as PersonId | null,
    question: row.question,
    topic: row.topic,
    verdict: verdicts.find((verdict) => verdict === row.verdict) ?? 'silent',
    goesTo: isRole(row.goes_to) ? row.goes_to : 'headteacher',
    askedAt: row.asked_at,
  }
}
