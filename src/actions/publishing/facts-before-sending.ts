import { channelStanding } from '../../core/channels/channel-standing.ts'
import type { PictureToSend } from '../../core/channels/platform.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Stage } from '../../core/posts/post.ts'
import { contentHash, type PostContent } from '../../core/posts/post-content.ts'
import type { BeforeSending } from '../../core/posts/publishing/may-send.ts'
import { channelById } from '../../storage/channels/channels-of.ts'
import { incidentNow } from '../../storage/channels/incident-mode.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { readingsOf } from '../../storage/posts/readings.ts'
import { releasesOf } from '../../storage/posts/releases.ts'
import { type Version, versionsOf } from '../../storage/posts/versions.ts'
import { openHolds } from '../../storage/publishing/holds.ts'
import type { Publication } from '../../storage/publishing/publication-row.ts'
import type { FileStore } from '../../storage/records/file-store.ts'
import type { Desk } from '../desk.ts'
import { childrenProblems } from './children-problems.ts'

export type LookedAt = {
  readonly facts: BeforeSending
  readonly content: PostContent
  readonly pictures: readonly PictureToSend[]
}

/**
 * Looks again, in the moment before sending, at everything that let a version out: its bytes, its pictures' bytes, who
 * agreed, who holds it, the channel, the children, whether an incident is on. Nothing is taken from the form.
 */
export async function factsBeforeSending(
  tx: InSchool,
  desk: Desk,
  files: FileStore,
  publication: Publication,
  policy: Policy,
): Promise<LookedAt> {
  const { post, hash } = publication
  const versions = await versionsOf(tx, post)
  const version = versions.find((one) => one.hash.equals(hash))
  if (!version) throw new Error(`publication ${publication.id} has no version`)
  const read = await readPictures(tx, files, version.content)
  const channel = await channelById(tx, publication.channel)
  return {
    content: version.content,
    pictures: read.flatMap((picture) => ('bytes' in picture ? [picture] : [])),
    facts: {
      now: desk.now,
      dueAt: publication.sendingAt ?? publication.dueAt,
      stage: await stageOf(tx, publication),
      bytes: contentHash(version.bytes).equals(hash) && goesThere(version, publication) ? 'as-agreed' : 'changed',
      newest: await isNewest(tx, publication, versions),
      release: await releaseOf(tx, publication),
      held: (await openHolds(tx, post)).length > 0,
      takenDown: publication.removedAt !== null,
      pictures: read.map((picture) => ('bytes' in picture ? 'whole' : picture.problem)),
      channel: channel ? channelStanding(policy, channel) : { standing: 'closed' },
      findings: await childrenProblems(tx, desk, policy, post, version.content),
      incident: await incidentNow(tx),
      urgent: version.content.urgent,
    },
  }
}

/**
 * A correction that was put forward and dropped again leaves the version that is out the newest. While a post is on its
 * way, any later version makes this one the wrong one.
 */
async function isNewest(tx: InSchool, publication: Publication, versions: readonly Version[]): Promise<boolean> {
  const later = versions.slice(
    0,
    versions.findIndex((one) => one.hash.equals(publication.hash)),
  )
  if (later.length === 0) return true
  if ((await stageOf(tx, publication)) !== 'out') return false
  const released = await releasesOf(tx, publication.post)
  return !later.some((one) => released.some((release) => release.hash.equals(one.hash)))
}

function goesThere(version: Version, publication: Publication): boolean {
  return version.content.channels.some(({ id, kind }) => id === publication.channel && kind === publication.kind)
}

async function readPictures(tx: InSchool, files: FileStore, content: PostContent) {
  const read = []
  for (const { file, alt } of content.pictures) {
    const found = await files.read(tx, Buffer.from(file, 'hex'))
    if ('problem' in found) read.push(found)
    else read.push({ file, alt, mediaType: found.mediaType, bytes: found.bytes })
  }
  return read
}

async function stageOf(tx: InSchool, publication: Publication): Promise<Stage> {
  const row = await tx
    .selectFrom('post')
    .select('stage')
    .where('school_id', '=', tx.school)
    .where('id', '=', publication.post)
    .executeTakeFirstOrThrow()
  return row.stage
}

async function releaseOf(tx: InSchool, { post, hash }: Publication): Promise<BeforeSending['release']> {
  const release = (await releasesOf(tx, post)).find((one) => one.hash.equals(hash))
  if (!release) return null
  const readings = (await readingsOf(tx, post)).filter((reading) => reading.agreed && reading.hash.equals(hash))
  return { kind: release.kind, at: release.at, agreed: readings.map((reading) => reading.step) }
}
