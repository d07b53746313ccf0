import type { Actor } from '../../core/access/actor.ts'
import type { Draft } from '../../core/posts/post.ts'
import type { ReadingRoute } from '../../core/posts/reading-route.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepRelease } from '../../storage/posts/releases.ts'
import type { Version } from '../../storage/posts/versions.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { type Clock, schedulePublications } from '../publishing/schedule-publications.ts'

export type ReleaseBy =
  | { readonly kind: 'agreed'; readonly readingId: string }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'overseen' }

/**
 * Lets a version out: from here the clock sends it, having looked at everything again. Gives the first time it can go.
 * Everything is asked of the database before it first waits, so that it may travel with what comes before and after.
 */
export async function releaseVersion(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  draft: Draft,
  version: Pick<Version, 'hash' | 'content' | 'corrects'>,
  route: ReadingRoute,
  by: ReleaseBy,
  clock: Clock,
): Promise<Date> {
  const released = keepRelease(tx, draft.id, {
    hash: version.hash,
    kind: by.kind,
    by: actor.person,
    basis: route.basis,
    ...(by.kind === 'agreed' ? { readingId: by.readingId } : {}),
    ...(by.kind === 'skipped' ? { reason: by.reason } : {}),
  })
  const scheduled = schedulePublications(tx, clock, {
    post: draft.id,
    hash: version.hash,
    content: version.content,
    overseen: by.kind === 'overseen',
    now: desk.now,
  })
  const written = writeAudit(tx, {
    actor: actor.person,
    verb: `release-${by.kind}`,
    subjectKind: 'post',
    subjectId: draft.id,
    contentHash: version.hash,
    facts: { clauses: [...route.basis.clauses], defaults: [...route.basis.defaults] },
  })
  const [goesAt] = await Promise.all([scheduled, released, written])
  return goesAt
}
