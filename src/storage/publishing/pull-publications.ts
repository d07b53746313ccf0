import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Takes back everything of a post that has not begun to be sent; gives how many that was. */
export async function pullPublications(tx: InSchool, post: PostId): Promise<number> {
  const pulled = await tx
    .updateTable('publication')
    .set({ state: 'pulled', done_at: new Date() })
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('state', 'in', ['ready', 'claimed', 'held'])
    .returning('id')
    .execute()
  return pulled.length
}
