import { z } from 'zod'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PageEntry = {
  readonly post: PostId
  readonly title: string
  readonly text: string
  readonly pictures: readonly { readonly file: string; readonly alt: string }[]
  readonly publishedAt: Date
  readonly updatedAt: Date
}

/** What stands on the school's page now, the newest first. A post that was taken down is not among it from that moment. */
export async function pageEntries(
  tx: InSchool,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly PageEntry[]> {
  const rows = await standing(tx)
    .orderBy('published_at', 'desc')
    .orderBy('post_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(entryFrom)
}

export async function pageEntry(tx: InSchool, post: PostId): Promise<PageEntry | undefined> {
  const row = await standing(tx).where('post_id', '=', post).executeTakeFirst()
  return row && entryFrom(row)
}

/** Whether a picture, by the hash of its bytes in hex, is shown by a post that stands on the page now. */
export async function isShownOnPage(tx: InSchool, file: string): Promise<boolean> {
  const row = await standing(tx)
    .where('pictures', '@>', JSON.stringify([{ file }]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function standing(tx: InSchool) {
  return tx
    .selectFrom('page_entry')
    .select(['post_id', 'title', 'text', 'pictures', 'published_at', 'updated_at'])
    .where('school_id', '=', tx.school)
    .where('removed_at', 'is', null)
}

const picturesSchema = z.array(z.object({ file: z.string(), alt: z.string() }))

function entryFrom(row: Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number]): PageEntry {
  return {
    post: row.post_id,
    title: row.title,
    text: row.text,
    pictures: picturesSchema.parse(row.pictures),
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
  }
}
