import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Hold = { readonly id: string; readonly by: PersonId | null; readonly at: Date; readonly reason: string }

/** What keeps a post in now, by people's word; nothing where nobody holds it. */
export async function openHolds(tx: InSchool, post: PostId): Promise<readonly Hold[]> {
  const rows = await tx
    .selectFrom('post_hold')
    .select(['id', 'held_by', 'held_at', 'reason'])
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('lifted_at', 'is', null)
    .orderBy('held_at')
    .execute()
  return rows.map((row) => ({ id: row.id, by: row.held_by, at: row.held_at, reason: row.reason }))
}

export async function keepHold(
  tx: InSchool,
  hold: { post: PostId; by: PersonId; reason: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('post_hold')
    .values({ school_id: tx.school, post_id: hold.post, held_by: hold.by, held_at: hold.now, reason: hold.reason })
    .execute()
}

export async function liftHolds(tx: InSchool, post: PostId, by: PersonId, now: Date): Promise<void> {
  await tx
    .updateTable('post_hold')
    .set({ lifted_by: by, lifted_at: now })
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('lifted_at', 'is', null)
    .execute()
}
