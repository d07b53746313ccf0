import type { OnItsWay } from '../../core/posts/publishing/may-act-on-post.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { openHolds } from '../../storage/publishing/holds.ts'
import { holdPublicationsOf, type Publication } from '../../storage/publishing/publication-row.ts'

/** A post on its way out and everything of it that is sent or to be sent, held until the transaction ends. */
export async function onItsWay(
  tx: InSchool,
  post: PostId,
): Promise<{ facts: OnItsWay; publications: readonly Publication[] } | undefined> {
  const publications = await holdPublicationsOf(tx, post)
  const row = await tx
    .selectFrom('post')
    .select('stage')
    .where('school_id', '=', tx.school)
    .where('id', '=', post)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    publications,
    facts: {
      stage: row.stage,
      publications: publications.map(({ state }) => state),
      heldNow: (await openHolds(tx, post)).length > 0,
    },
  }
}
