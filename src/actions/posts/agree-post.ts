import type { Actor } from '../../core/access/actor.ts'
import { type Basis, noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayAgree, type ReadingFacts, type ReadingRefusal } from '../../core/posts/may-agree.ts'
import type { Draft } from '../../core/posts/post.ts'
import { nextStep, type ReadingRoute, type ReadingStep, readingRoute } from '../../core/posts/reading-route.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { keepReading, readingsOf } from '../../storage/posts/readings.ts'
import { latestVersion, type Version } from '../../storage/posts/versions.ts'
import { writersUnderAnyRecord } from '../../storage/posts/writers-under-any-record.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { clockOf } from '../publishing/schedule-publications.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { findInDraft, openFindings } from './find-in-draft.ts'
import { releaseVersion } from './release-version.ts'
import { askedFirst, type Readers, readersToday } from './who-may-read.ts'

export type AgreeRefusal = ReadingRefusal | 'no-such-post' | 'not-being-read' | 'changed-since' | 'findings-open'

export type BeingRead = {
  readonly draft: Draft
  readonly version: Version
  readonly route: ReadingRoute
  readonly step: ReadingStep | undefined
  /** The writers, under every record the school has of the same human. */
  readonly writers: readonly PersonId[]
  readonly agreed: readonly { readonly step: ReadingStep; readonly by: ReadingFacts['person'] }[]
  readonly readers: Readers
}

/** A post that waits to be read, with who agreed so far. */
export async function beingRead(tx: InSchool, now: Date, policy: Policy, id: PostId): Promise<BeingRead | undefined> {
  const draft = await draftById(tx, id, true)
  if (draft?.stage !== 'reading') return undefined
  const version = await latestVersion(tx, id)
  if (!version) return undefined
  const route = readingRoute(policy)
  const agreed = (await readingsOf(tx, id))
    .filter((reading) => reading.agreed && reading.hash.equals(version.hash))
    .map((reading) => ({ step: reading.step, by: reading.reader }))
  const step = nextStep(
    route,
    agreed.map((one) => one.step),
  )
  return {
    draft,
    version,
    route,
    step,
    agreed,
    writers: await writersUnderAnyRecord(tx, id),
    readers: await readersToday(tx, now),
  }
}

/** Whether this person may answer for the step that is waited for. */
export function mayAnswer(policy: Policy, actor: Actor, waiting: BeingRead) {
  return mayAgree(policy, waiting.route, waiting.step, {
    person: actor.person,
    roles: actor.roles,
    writers: waiting.writers,
    agreedBy: waiting.agreed.map((one) => one.by),
    headsHere: waiting.readers.headsHere,
    coverForHead: waiting.readers.coverForHead,
    urgent: waiting.version.content.urgent,
  })
}

/**
 * Agrees the version whose hash the reader saw. Everything is checked again, since a roll or a consent may have
 * changed since it was written; the last agreement lets it out.
 */
export async function agreePost(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
  seen: string,
): Promise<{ goesAt: Date | null; basis: Basis } | Refusal<AgreeRefusal>> {
  const waiting = await beingRead(tx, desk.now, policy, id)
  if (!waiting) return { refused: 'not-being-read', basis: noBasis }
  const { draft, version, route, step } = waiting
  if (version.hash.toString('hex') !== seen) return { refused: 'changed-since', basis: noBasis }
  const decision = mayAnswer(policy, actor, waiting)
  if (decision.verdict === 'refused' || !step) {
    return { refused: decision.verdict === 'refused' ? decision.reason : 'nobody-need-agree', basis: decision.basis }
  }
  const open = openFindings(await findInDraft(tx, desk, policy, id, version.content))
  if (open.length > 0)
    return { refused: 'findings-open', basis: { clauses: open.flatMap((f) => f.clauses), defaults: [] } }
  const reading = keepReading(tx, id, {
    hash: version.hash,
    reader: actor.person,
    step,
    agreed: true,
    note: '',
    onWords: '',
  })
  const written = writeAudit(tx, {
    actor: actor.person,
    verb: 'agree-post',
    subjectKind: 'post',
    subjectId: id,
    contentHash: version.hash,
    facts: { step, clauses: [...decision.basis.clauses], defaults: [...decision.basis.defaults] },
  })
  const [readingId] = await Promise.all([reading, written])
  const next = nextStep(route, [...waiting.agreed.map((one) => one.step), step])
  if (next) {
    const asked = askedFirst(waiting.readers, next, {
      writers: [...waiting.writers, actor.person],
      urgent: version.content.urgent,
    })
    await tell(tx, desk.publicUrl, asked, { kind: 'post-to-read', subjectKind: 'post', subjectId: id })
    return { goesAt: null, basis: decision.basis }
  }
  const goesAt = await releaseVersion(
    tx,
    desk,
    actor,
    draft,
    version,
    { ...route, basis: decision.basis },
    { kind: 'agreed', readingId },
    await clockOf(tx, draft),
  )
  await tell(tx, desk.publicUrl, draft.writers, { kind: 'post-agreed', subjectKind: 'post', subjectId: id })
  return { goesAt, basis: decision.basis }
}
