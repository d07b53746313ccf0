import type { Desk } from '../actions/desk.ts'
import { agreePost } from '../actions/posts/agree-post.ts'
import { addPicture, describeShown } from '../actions/posts/edit-pictures.ts'
import { putForward } from '../actions/posts/put-forward.ts'
import { sendBack } from '../actions/posts/send-back.ts'
import { startDraft } from '../actions/posts/start-draft.ts'
import type { Actor } from '../core/access/actor.ts'
import type { KindOfChannel } from '../core/channels/kind-of-channel.ts'
import type { Policy } from '../core/policy/policy.ts'
import { contentBytes, contentHash, type PostContent } from '../core/posts/post-content.ts'
import { fromWallClock } from '../core/school/london-time.ts'
import { cleanPicture } from '../importers/pictures/clean-picture.ts'
import type { InSchool } from '../storage/in-school.ts'
import { keepPastPost, type PastVersion } from '../storage/posts/keep-past-post.ts'
import { latestVersion } from '../storage/posts/versions.ts'
import type { FileStore } from '../storage/records/file-store.ts'
import { writeAudit } from '../storage/records/write-audit.ts'
import { type Cast, inCast } from './cast.ts'
import type { FictitiousPerson } from './school/people/person.ts'
import { drawPicture } from './school/pictures/draw-picture.ts'
import type { FictitiousDraft } from './school/posts/draft.ts'
import type { PastPost, WallTime } from './school/posts/past-post.ts'

export type Desks = {
  readonly desk: Desk
  readonly files: FileStore
  readonly policy: Policy
  readonly cast: Cast
  readonly adults: readonly FictitiousPerson[]
}

export const instant = (at: WallTime): Date => fromWallClock(at.slice(0, 10), at.slice(11)) ?? new Date(0)

async function jpegOf(seed: number) {
  const { default: sharp } = await import('sharp')
  const clean = await cleanPicture(
    await sharp(Buffer.from(drawPicture(seed).svg))
      .jpeg()
      .toBuffer(),
  )
  if ('problem' in clean) throw new Error(`The demo's picture ${seed} is ${clean.problem}.`)
  return clean
}

/** A post of the past, with its versions, who agreed them and where they went. */
export async function fillPastPost(tx: InSchool, at: Desks, post: PastPost): Promise<void> {
  const { cast, files } = at
  const pictures: PostContent['pictures'] = []
  for (const seed of post.pictures) {
    const clean = await jpegOf(seed)
    const file = await files.keep(tx, clean.bytes, clean)
    pictures.push({ file: file.hash.toString('hex'), alt: drawPicture(seed).alt, shows: 'nobody', pupils: [] })
  }
  const version = (number: number, text: string, sentAt: WallTime): PastVersion => {
    const content: PostContent = {
      version: number,
      title: post.title,
      text,
      channels: post.channels.map((kind) => ({ id: inCast(cast.channels, kind), kind })),
      pictures,
      dueAt: instant(sentAt).toISOString(),
      urgent: false,
      otherRoute: post.otherRoute && { by: post.otherRoute, reason: '' },
    }
    const bytes = contentBytes(content)
    const agreed = 'agreedBy' in post.reading ? post.reading : null
    return {
      content,
      bytes,
      hash: contentHash(bytes),
      writer: inCast(cast.people, post.writer),
      release: agreed
        ? { kind: 'agreed', by: inCast(cast.people, agreed.agreedBy) }
        : { kind: 'skipped', reason: 'withoutReader' in post.reading ? post.reading.withoutReader : '' },
      releasedAt: number === 1 && agreed ? instant(agreed.agreedAt) : instant(sentAt),
      sentAt: instant(sentAt),
    }
  }
  const first = version(1, post.text, post.sentAt)
  const { since } = post
  const corrected = since.is === 'corrected' ? [version(2, since.text, since.at)] : []
  const takenDown = since.is === 'taken-down' ? instant(since.at) : null
  const id = await keepPastPost(tx, [first, ...corrected], takenDown)
  await writeAudit(tx, {
    actor: null,
    verb: 'bring-in-post',
    subjectKind: 'post',
    subjectId: id,
    contentHash: first.hash,
  })
}

/** A post on the go, made by the same acts that people make it with. */
export async function fillDraft(tx: InSchool, at: Desks, draft: FictitiousDraft): Promise<void> {
  const { desk, policy, cast, files } = at
  const writer = actorOf(tx, at, draft.writer)
  const begun = await startDraft(tx, writer, policy, {
    title: draft.title,
    text: draft.text,
    channels: draft.channels.map((kind: KindOfChannel) => inCast(cast.channels, kind)),
    dueAt: draft.due ? instant(draft.due) : null,
    urgent: false,
    otherRoute: draft.channels.includes('newsletter') ? null : { by: 'display', reason: '' },
  })
  if ('refused' in begun) throw new Error(`${draft.id} could not be begun: ${begun.refused}`)
  const { post } = begun
  for (const { seed, alt } of draft.pictures) {
    const added = await addPicture(tx, desk, writer, files, post, await jpegOf(seed))
    if ('refused' in added) throw new Error(`${draft.id} took no picture: ${added.refused}`)
    if (alt !== null) await describeShown(tx, desk, writer, post, added.picture, { alt, shows: 'nobody', pupils: [] })
  }
  const { state } = draft
  if (state.stage === 'draft') return
  const sent = await putForward(tx, desk, writer, policy, post)
  if ('refused' in sent)
    throw new Error(`${draft.id} was not put forward: ${sent.refused} ${JSON.stringify(sent.gaps ?? sent.basis)}`)
  if (state.stage === 'reading') return
  const reader = actorOf(tx, at, state.by)
  const seen = (await latestVersion(tx, post))?.hash.toString('hex') ?? ''
  const done =
    state.stage === 'agreed'
      ? await agreePost(tx, desk, reader, policy, post, seen)
      : await sendBack(tx, desk, reader, policy, post, { seen, note: state.note, onWords: state.about })
  if (typeof done === 'object' && 'refused' in done)
    throw new Error(`${draft.id} was not ${state.stage}: ${done.refused}`)
}

function actorOf(tx: InSchool, at: Desks, key: string): Actor {
  const adult = at.adults.find((one) => one.key === key)
  if (!adult) throw new Error(`${key} is not at the school.`)
  return { school: tx.school, person: inCast(at.cast.people, key), name: adult.name, roles: adult.roles }
}
