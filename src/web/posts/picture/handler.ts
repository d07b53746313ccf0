import { z } from 'zod'
import { describeShown, takePictureOut } from '../../../actions/posts/edit-pictures.ts'
import { isId, type PictureId, type PupilId } from '../../../core/school/ids.ts'
import { rollOf } from '../../../storage/consents/roll-of.ts'
import { draftById } from '../../../storage/posts/draft-by-id.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { refusalWords } from '../refusal-words.ts'
import { deskOf } from '../with-policy.ts'
import { postIdOf } from '../write/handler.ts'
import { type PictureModel, picturePage } from './page.tsx'

const many = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string()).catch([]),
)

const fields = z.object({
  alt: z
    .string()
    .catch('')
    .transform((alt) => alt.replaceAll(/\s+/g, ' ').trim().slice(0, 1000)),
  shows: z.enum(['nobody', 'pupils', 'unanswered']).catch('unanswered'),
  pupils: many.transform((ids) => ids.filter(isId).map((id) => id as PupilId)),
  act: z.string().catch('save'),
})

async function found(visit: SchoolVisit) {
  const post = postIdOf(visit)
  const draft = post && (await draftById(visit.tx, post))
  const at = draft?.pictures.findIndex((picture) => picture.id === visit.params['picture']) ?? -1
  const picture = draft?.pictures[at]
  return draft && picture ? { draft, picture, number: at + 1 } : undefined
}

export async function showPicture(visit: SchoolVisit): Promise<Reply> {
  const here = await found(visit)
  if (!here) return 'not-found'
  const { alt, shows, pupils } = here.picture
  return { page: picturePage(visit, await modelOf(visit, here, { alt, shows, pupils }, [])) }
}

async function modelOf(
  visit: SchoolVisit,
  here: NonNullable<Awaited<ReturnType<typeof found>>>,
  said: PictureModel['said'],
  problems: PictureModel['problems'],
): Promise<PictureModel> {
  return { draft: here.draft, picture: here.picture, number: here.number, said, problems, roll: await rollOf(visit.tx) }
}

export async function describePicturePosted(visit: SchoolVisit): Promise<Reply> {
  const here = await found(visit)
  if (!here) return 'not-found'
  const sent = fields.parse(visit.form)
  const desk = deskOf(visit)
  const picture = here.picture.id as PictureId
  if (sent.act === 'remove') {
    const removed = await takePictureOut(visit.tx, desk, visit.actor, here.draft.id, picture)
    return removed === 'removed'
      ? { goTo: `/posts/${here.draft.id}/write#pictures-heading` }
      : { refused: refusalWords[removed.refused] }
  }
  const problems: { words: string; href: string }[] = []
  if (sent.alt === '') problems.push({ words: 'Describe the picture for people who cannot see it', href: '#alt' })
  if (sent.shows === 'unanswered') problems.push({ words: 'Say whether pupils are in the picture', href: '#shows' })
  if (sent.shows === 'pupils' && sent.pupils.length === 0)
    problems.push({ words: 'Choose each pupil who is in the picture', href: '#shows' })
  if (problems.length > 0) return { page: picturePage(visit, await modelOf(visit, here, sent, problems)), status: 422 }
  const known = new Set((await rollOf(visit.tx)).map((pupil) => pupil.id))
  const pupils = sent.pupils.filter((pupil) => known.has(pupil))
  const done = await describeShown(visit.tx, desk, visit.actor, here.draft.id, picture, {
    alt: sent.alt,
    shows: sent.shows,
    pupils,
  })
  return done === 'described'
    ? { goTo: `/posts/${here.draft.id}/write#picture-${here.number}` }
    : { refused: refusalWords[done.refused] }
}

/** The bytes of a picture, for those who may see posts. A changed or missing file is not shown. */
export async function pictureFile(visit: SchoolVisit): Promise<Reply> {
  const here = await found(visit)
  if (!here) return 'not-found'
  const file = await visit.parts.files.read(visit.tx, Buffer.from(here.picture.file, 'hex'))
  if ('problem' in file) return 'not-found'
  return { body: file.bytes, type: file.mediaType, headers: { 'cache-control': 'private, max-age=3600' } }
}
