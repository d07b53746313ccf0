import type { ReadingStep } from '../../core/posts/reading-route.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Reading = {
  readonly id: string
  readonly hash: Buffer
  readonly reader: PersonId
  readonly step: ReadingStep
  readonly agreed: boolean
  readonly note: string
  readonly onWords: string
  readonly at: Date
}

export async function readingsOf(tx: InSchool, post: PostId): Promise<readonly Reading[]> {
  const rows = await tx
    .selectFrom('reading')
    .selectAll()
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    hash: row.hash,
    reader: row.reader_id,
    step: row.read_as === 'headteacher' ? 'headteacher' : 'colleague',
    agreed: row.agreed,
    note: row.note,
    onWords: row.on_words,
    at: row.at,
  }))
}

export async function keepReading(
  tx: InSchool,
  post: PostId,
  reading: { hash: Buffer; reader: PersonId; step: ReadingStep; agreed: boolean; note: string; onWords: string },
): Promise<string> {
  const row = await tx
    .insertInto('reading')
    .values({
      school_id: tx.school,
      post_id: post,
      hash: reading.hash,
      reader_id: reading.reader,
      read_as: reading.step,
      agreed: reading.agreed,
      note: reading.note,
      on_words: reading.onWords,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
