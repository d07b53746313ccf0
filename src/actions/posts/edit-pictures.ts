import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { CleanPicture } from '../../core/posts/clean-picture.ts'
import type { Draft, Shows } from '../../core/posts/post.ts'
import type { PictureId, PostId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { describePicture, insertPicture, removePicture } from '../../storage/posts/pictures.ts'
import type { FileStore } from '../../storage/records/file-store.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { becomeWriter, type EditRefusal } from './become-writer.ts'

export type PictureRefusal = EditRefusal | 'no-such-post' | 'no-such-picture' | 'too-many-pictures'

const picturesAtMost = 10

export async function addPicture(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  files: FileStore,
  id: PostId,
  picture: CleanPicture,
): Promise<{ picture: PictureId } | Refusal<PictureRefusal>> {
  const draft = await editable(tx, desk, actor, id)
  if ('refused' in draft) return draft
  if (draft.pictures.length >= picturesAtMost) return { refused: 'too-many-pictures', basis: noBasis }
  const file = await files.keep(tx, picture.bytes, picture)
  const added = await insertPicture(tx, id, file.hash, actor.person)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'add-picture',
    subjectKind: 'post',
    subjectId: id,
    contentHash: file.hash,
  })
  return { picture: added }
}

/** Says what a picture shows: alt text for those who cannot see it, and which pupils are in it or that none is. */
export async function describeShown(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  id: PostId,
  picture: PictureId,
  about: { alt: string; shows: Shows; pupils: readonly PupilId[] },
): Promise<'described' | Refusal<PictureRefusal>> {
  const draft = await editable(tx, desk, actor, id)
  if ('refused' in draft) return draft
  const known = draft.pictures.find((shown) => shown.id === picture)
  if (!known) return { refused: 'no-such-picture', basis: noBasis }
  await describePicture(tx, picture, about)
  await writeAudit(tx, { actor: actor.person, verb: 'describe-picture', subjectKind: 'picture', subjectId: picture })
  return 'described'
}

export async function takePictureOut(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  id: PostId,
  picture: PictureId,
): Promise<'removed' | Refusal<PictureRefusal>> {
  const draft = await editable(tx, desk, actor, id)
  if ('refused' in draft) return draft
  if (!draft.pictures.some((shown) => shown.id === picture)) return { refused: 'no-such-picture', basis: noBasis }
  await removePicture(tx, picture)
  await writeAudit(tx, { actor: actor.person, verb: 'remove-picture', subjectKind: 'picture', subjectId: picture })
  return 'removed'
}

async function editable(tx: InSchool, desk: Desk, actor: Actor, id: PostId): Promise<Draft | Refusal<PictureRefusal>> {
  const draft = await draftById(tx, id, true)
  if (!draft) return { refused: 'no-such-post', basis: noBasis }
  const writer = await becomeWriter(tx, desk, actor, draft)
  return writer === 'writer' ? draft : { refused: writer, basis: noBasis }
}
