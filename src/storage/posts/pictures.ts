import type { Shows } from '../../core/posts/post.ts'
import type { PersonId, PictureId, PostId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export async function insertPicture(tx: InSchool, post: PostId, file: Buffer, by: PersonId): Promise<PictureId> {
  const { count } = await tx
    .selectFrom('picture')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .executeTakeFirstOrThrow()
  const row = await tx
    .insertInto('picture')
    .values({ school_id: tx.school, post_id: post, file_hash: file, position: count + 1, added_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function describePicture(
  tx: InSchool,
  picture: PictureId,
  about: { alt: string; shows: Shows; pupils: readonly PupilId[] },
): Promise<void> {
  await tx
    .updateTable('picture')
    .set({ alt: about.alt, shows: about.shows })
    .where('school_id', '=', tx.school)
    .where('id', '=', picture)
    .execute()
  await tx.deleteFrom('picture_pupil').where('school_id', '=', tx.school).where('picture_id', '=', picture).execute()
  if (about.shows !== 'pupils' || about.pupils.length === 0) return
  await tx
    .insertInto('picture_pupil')
    .values(about.pupils.map((pupil) => ({ school_id: tx.school, picture_id: picture, pupil_id: pupil })))
    .execute()
}

export async function removePicture(tx: InSchool, picture: PictureId): Promise<void> {
  await tx.deleteFrom('picture').where('school_id', '=', tx.school).where('id', '=', picture).execute()
}
