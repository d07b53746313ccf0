import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { maySkipReader, type SkippingRefusal, timeToAnswer } from '../../core/posts/may-skip-reader.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { readingsOf } from '../../storage/posts/readings.ts'
import type { Desk } from '../desk.ts'
import { clockOf } from '../publishing/schedule-publications.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { beingRead } from './agree-post.ts'
import { findInDraft, openFindings } from './find-in-draft.ts'
import { releaseVersion } from './release-version.ts'
import { ableToAgree } from './who-may-read.ts'

export type SkipRefusal = SkippingRefusal | 'not-being-read' | 'not-a-writer' | 'nobody-need-agree'

/** Sends a post without its reader, where the policy allows it: by name, with a reason, and the head is told. */
export async function skipReader(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
  reason: string,
): Promise<{ goesAt: Date } | Refusal<SkipRefusal>> {
  const waiting = await beingRead(tx, desk.now, policy, id)
  if (!waiting) return { refused: 'not-being-read', basis: noBasis }
  const { draft, version, route, step, readers } = waiting
  if (!step) return { refused: 'nobody-need-agree', basis: route.basis }
  if (!draft.writers.includes(actor.person)) return { refused: 'not-a-writer', basis: route.basis }
  const open = openFindings(await findInDraft(tx, desk, policy, id, version.content))
  const decision = maySkipReader(route, {
    now: desk.now,
    dueAt: draft.dueAt ?? new Date(version.madeAt.getTime() + timeToAnswer(version.content.urgent)),
    readersHere: ableToAgree(readers, step, draft).length,
    sentBack: (await readingsOf(tx, id)).some((reading) => !reading.agreed && reading.hash.equals(version.hash)),
    pupilPictured: version.content.pictures.some((picture) => picture.shows !== 'nobody'),
    stopsOrAsksOpen: open.length,
    reason,
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const by = { kind: 'skipped', reason: reason.trim() } as const
  const goesAt = await releaseVersion(tx, desk, actor, draft, version, route, by, await clockOf(tx, draft))
  const heads = readers.people.filter((person) => person.roles.includes('headteacher')).map((person) => person.id)
  await tell(tx, desk.publicUrl, heads, { kind: 'reader-skipped', subjectKind: 'post', subjectId: id })
  return { goesAt }
}
