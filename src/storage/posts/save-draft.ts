import { sql } from 'kysely'
import type { Draft, Stage } from '../../core/posts/post.ts'
import type { OtherRoute } from '../../core/posts/post-content.ts'
import type { ChannelId, PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { type DraftRow, draftColumns, draftFrom } from './draft-by-id.ts'

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
  const { rows } = await sql<{ id: PostId }>`
    insert into post (school_id, created_by, saved_by, ${wordColumns})
    values (${tx.school}, ${writer}, ${writer}, ${wordsOf(words)}) returning id`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('no post was made')
  await addWriter(tx, row.id, writer)
  return row.id
}

/** Saves what was typed and gives the post as it now stands. */
export async function updateDraft(tx: InSchool, id: PostId, writer: PersonId, words: DraftWords): Promise<Draft> {
  const { rows } = await sql<DraftRow>`
    update post set (saved_by, saved_at, revision, ${wordColumns})
      = (${writer}, ${new Date()}, revision + 1, ${wordsOf(words)})
    where school_id = ${tx.school} and id = ${id} returning ${draftColumns}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('the post is not there')
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

const wordColumns = sql`title, text, channels, due_at, urgent, other_route, other_route_reason`

function wordsOf({ title, text, channels, dueAt, urgent, otherRoute }: DraftWords) {
  return sql`${title}, ${text}, ${JSON.stringify(channels)}, ${dueAt}, ${urgent}, ${otherRoute?.by ?? null},
    ${otherRoute?.reason ?? ''}`
}
