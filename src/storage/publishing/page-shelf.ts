import { sql } from 'kysely'
import { z } from 'zod'
import type { PageShelf } from '../../core/channels/page-shelf.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { Database } from '../database.ts'
import { type InSchool, inSchool } from '../in-school.ts'

const pictures = z.array(z.strictObject({ file: z.string(), alt: z.string() }))

/** The school's page, in the database: one entry per post. */
export function pageShelf(db: Database): PageShelf {
  return {
    put: (job) =>
      inSchool(db, job.school, async (tx) => {
        const { rows } = await sql<{ mine: boolean }>`
          select p.state = 'sending' and p.fence = ${job.fence} and p.removed_at is null and o.stage <> 'taken-down' as mine
          from post o join publication p on p.school_id = o.school_id and p.post_id = o.id
          where o.school_id = ${tx.school} and p.id = ${job.publication} for share`.execute(tx)
        if (rows[0]?.mine !== true) return 'overtaken'
        const shown = JSON.stringify(job.pictures.map(({ file, alt }) => ({ file, alt })))
        await sql`insert into page_entry (school_id, post_id, publication_id, title, text, pictures, published_at, updated_at)
          values (${tx.school}, ${job.post}, ${job.publication}, ${job.title}, ${job.text}, ${shown}::jsonb,
            ${job.sendingAt}, ${job.sendingAt})
          on conflict (school_id, post_id) do update set publication_id = excluded.publication_id, title = excluded.title,
            text = excluded.text, pictures = excluded.pictures, updated_at = excluded.updated_at, removed_at = null`.execute(
          tx,
        )
        return 'standing'
      }),
    standing: (which) =>
      inSchool(db, which.school, async (tx) => {
        const row = await tx
          .selectFrom('page_entry')
          .innerJoin('publication', (join) =>
            join
              .onRef('publication.school_id', '=', 'page_entry.school_id')
              .onRef('publication.id', '=', 'page_entry.publication_id'),
          )
          .select(['page_entry.title', 'page_entry.text', 'page_entry.pictures', 'publication.hash'])
          .where('page_entry.school_id', '=', tx.school)
          .where('page_entry.post_id', '=', which.post)
          .where('page_entry.removed_at', 'is', null)
          .executeTakeFirst()
        if (!row) return undefined
        return {
          title: row.title,
          text: row.text,
          pictures: pictures.parse(row.pictures),
          hash: row.hash.toString('hex'),
        }
      }),
    takeAway: (which) => inSchool(db, which.school, (tx) => takeOffPage(tx, which.post, new Date())),
  }
}

/** From this moment the post is gone from the page, and from the feeds and the widget that are made from it. */
export async function takeOffPage(tx: InSchool, post: PostId, now: Date): Promise<void> {
  await tx
    .updateTable('page_entry')
    .set({ removed_at: now })
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('removed_at', 'is', null)
    .execute()
}
