import { sql } from 'kysely'
import type { Draft, Stage } from '../../core/posts/post.ts'
import type { OtherRoute } from '../../core/posts/post-content.ts'
import type { ChannelId, PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { draftColumns, draftFrom } from './draft-by-id.ts'

/** What the writer's page sends: words, channels, when, and how others are reached. */
export type DraftWords = {
  readonly title: string
  readonly text: string
  readonly channels: readonly ChannelId[]
  readonly dueAt: Date | null
  readonly urgent: boolean
  readonly otherRoute: { readonly by: OtherRoute; readonly reason: string } | null
}

export async function insertDraft(tx: InSchool, writer: PersonId, words: DraftWords): Promise<PostId> {
  const row = await tx
    .insertInto('post')
    .values({ school_id: tx.school, created_by: writer, saved_by: writer, ...columnsOf(words) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addWriter(tx, row.id, writer)
  return row.id
}

/** Saves what was typed and gives the post as it now stands. */
export async function updateDraft(tx: InSchool, id: PostId, writer: PersonId, words: DraftWords): Promise<Draft> {
  const row = await tx
    .updateTable('post')
    .set({ ...columnsOf(words), saved_by: writer, saved_at: new Date(), revision: sql`revision + 1` })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .returning(draftColumns)
    .executeTakeFirstOrThrow()
  return draftFrom(row)
}

/** Whoever edits becomes a writer, for good: a writer of a post can never agree it. True where they were not one. */
export async function addWriter(tx: InSchool, post: PostId, person: PersonId): Promise<boolean> {
  const added = await tx
    .insertInto('post_writer')
    .values({ school_id: tx.school, post_id: post, person_id: person })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute()
  return added.length > 0
}

export async function setStage(tx: InSchool, post: PostId, stage: Stage): Promise<void> {
  await tx.updateTable('post').set({ stage }).where('school_id', '=', tx.school).where('id', '=', post).execute()
}

function columnsOf(words: DraftWords) {
  return {
    title: words.title,
    text: words.text,
    channels: JSON.stringify(words.channels),
    due_at: words.dueAt,
    urgent: words.urgent,
    other_route: words.otherRoute?.by ?? null,
    other_route_reason: words.otherRoute?.reason ?? '',
  }
}
