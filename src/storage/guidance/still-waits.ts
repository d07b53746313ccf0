import { sql } from 'kysely'

/** Of a question `q`: that no answer stands to it. One whose answer was taken back waits again. */
export const isUnanswered = sql<boolean>`not exists (
  select from guidance_answer a where a.school_id = q.school_id and a.question_id = q.id and a.withdrawn_at is null)`

/** Of a question `q`: that nobody set it aside, or that it was put back. */
export const isNotSetAside = sql<boolean>`not exists (
  select from guidance_set_aside s where s.school_id = q.school_id and s.question_id = q.id and s.put_back_at is null)`
