import type { Desk } from '../../src/actions/desk.ts'
import { addPicture, describeShown } from '../../src/actions/posts/edit-pictures.ts'
import { putForward } from '../../src/actions/posts/put-forward.ts'
import { startDraft } from '../../src/actions/posts/start-draft.ts'
import { rollShelf } from '../../src/actions/screening/roll-shelf.ts'
import type { Actor } from '../../src/core/access/actor.ts'
import type { ApprovedAs } from '../../src/core/channels/channel.ts'
import { approversAllowed } from '../../src/core/channels/channel-wants.ts'
import type { KindOfChannel } from '../../src/core/channels/kind-of-channel.ts'
import { answer, type Policy } from '../../src/core/policy/policy.ts'
import type { Day } from '../../src/core/school/day.ts'
import type { ChannelId, PersonId, PostId, PupilId } from '../../src/core/school/ids.ts'
import type { RollPupil } from '../../src/core/screening/roll.ts'
import { addPoster } from '../../src/storage/channels/posters-of.ts'
import { insertChannel, keepApproval, keepAssessment, keepOpening } from '../../src/storage/channels/write-channel.ts'
import { keepWholeRoll } from '../../src/storage/consents/keep-whole-roll.ts'
import type { InSchool } from '../../src/storage/in-school.ts'
import { policyInForce } from '../../src/storage/policy/policy-in-force.ts'
import type { DraftWords } from '../../src/storage/posts/save-draft.ts'
import { latestVersion } from '../../src/storage/posts/versions.ts'
import type { FileStore } from '../../src/storage/records/file-store.ts'

export async function inForce(tx: InSchool): Promise<Policy> {
  const found = await policyInForce(tx)
  if (!found) throw new Error('no policy is in force')
  return found.policy
}

export function aDesk(now = new Date()): Desk {
  return { now, publicUrl: 'https://signpost.example.sch.uk', rolls: rollShelf() }
}

/** A channel in good standing under the policy in force, with these approved posters. */
export async function goodChannel(
  tx: InSchool,
  kind: KindOfChannel,
  by: PersonId,
  posters: readonly PersonId[] = [],
): Promise<ChannelId> {
  const policy = await inForce(tx)
  const words = {
    name: kind === 'page' ? 'Our page' : 'The newsletter',
    address: '',
    outcomes: 'Families know what goes on.',
  }
  const purposes = answer(policy, 'channel-purpose').value.slice(0, 1)
  const id = await insertChannel(tx, kind, { ...words, purposes }, by, new Date())
  await keepAssessment(tx, id, { words: 'Comments are off.', on: '2026-01-05' as Day, by })
  const as = approversAllowed(policy)[0] as ApprovedAs
  await keepApproval(tx, id, {
    as,
    by,
    at: new Date(),
    meetingOn: as === 'governing-board' ? ('2026-01-06' as Day) : null,
  })
  await keepOpening(tx, id, '2026-01-07' as Day, by)
  for (const poster of posters) await addPoster(tx, id, poster)
  return id
}

export function aPupil(id: string, first: string, last: string, differs: Partial<RollPupil> = {}): RollPupil {
  const yes = { website: 'yes', newsletter: 'yes', facebook: 'yes' } as const
  return { id, year: '4', class: 'Maple', first, preferred: '', last, flag: '', consents: yes, ...differs }
}

export async function aRoll(tx: InSchool, pupils: readonly RollPupil[]): Promise<ReadonlyMap<string, PupilId>> {
  return keepWholeRoll(tx, pupils)
}

const harmless = 'The choir sang in the hall this morning and the windows rattled.'

/** A draft that has nothing left to do, by somebody who may write. */
export async function aDraft(
  tx: InSchool,
  writer: Actor,
  channels: readonly ChannelId[],
  words: Partial<DraftWords> = {},
): Promise<PostId> {
  const begun = await startDraft(tx, writer, await inForce(tx), {
    title: 'The choir',
    text: harmless,
    channels,
    dueAt: null,
    urgent: false,
    otherRoute: { by: 'letter', reason: '' },
    ...words,
  })
  if ('refused' in begun) throw new Error(`the draft was refused: ${begun.refused}`)
  return begun.post
}

/** The same, put forward: waiting for whoever must agree, or on its way. */
export async function aPostForward(
  tx: InSchool,
  desk: Desk,
  writer: Actor,
  channels: readonly ChannelId[],
  words: Partial<DraftWords> = {},
): Promise<PostId> {
  const post = await aDraft(tx, writer, channels, words)
  const done = await putForward(tx, desk, writer, await inForce(tx), post)
  if ('refused' in done) throw new Error(`it was not put forward: ${done.refused} ${JSON.stringify(done.gaps)}`)
  return post
}

export async function seenHash(tx: InSchool, post: PostId): Promise<string> {
  return (await latestVersion(tx, post))?.hash.toString('hex') ?? ''
}

/** A picture in a draft, described, with these pupils in it or none. */
export async function withPicture(
  tx: InSchool,
  desk: Desk,
  writer: Actor,
  files: FileStore,
  post: PostId,
  pupils: readonly PupilId[] = [],
): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const colour = { r: Math.floor(Math.random() * 255), g: 120, b: 90 }
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
  const clean = { bytes, mediaType: 'image/jpeg', width: 40, height: 30 }
  const added = await addPicture(tx, desk, writer, files, post, clean)
  if ('refused' in added) throw new Error(added.refused)
  const about = { alt: 'A green field', shows: pupils.length > 0 ? ('pupils' as const) : ('nobody' as const), pupils }
  await describeShown(tx, desk, writer, post, added.picture, about)
  return bytes
}
