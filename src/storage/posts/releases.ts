import { sql } from 'kysely'
import type { Basis } from '../../core/policy/decision.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Release = {
  readonly hash: Buffer
  readonly kind: 'agreed' | 'skipped' | 'overseen'
  readonly reason: string
  readonly by: PersonId
  readonly byName: string
  readonly at: Date
}

/**
 * Keeps what lets a version out; the post now stands as agreed. The database refuses it where a writer agreed, a stop is
 * open or a pictured pupil was skipped.
 */
export async function keepRelease(
  tx: InSchool,
  post: PostId,
  release: { hash: Buffer; kind: Release['kind']; readingId?: string; reason?: string; by: PersonId; basis: Basis },
): Promise<void> {
  await sql`
    with let_out as (
      insert into release (school_id, post_id, hash, kind, reading_id, reason, released_by, basis)
      values (${tx.school}, ${post}, ${release.hash}, ${release.kind}, ${release.readingId ?? null},
        ${release.reason ?? ''}, ${release.by}, ${JSON.stringify(release.basis)}))
    update post set stage = 'agreed' where school_id = ${tx.school} and id = ${post} and stage <> 'agreed'`.execute(tx)
}

export async function releasesOf(tx: InSchool, post: PostId): Promise<readonly Release[]> {
  const rows = await tx
    .selectFrom('release')
    .innerJoin('person', (join) =>
      join.onRef('person.school_id', '=', 'release.school_id').onRef('person.id', '=', 'release.released_by'),
    )
    .select(['release.hash', 'release.kind', 'release.reason', 'release.released_by', 'release.at', 'person.name'])
    .where('release.school_id', '=', tx.school)
    .where('release.post_id', '=', post)
    .orderBy('release.at')
    .execute()
  return rows.map((row) => ({
    hash: row.hash,
    kind: row.kind,
    reason: row.reason,
    by: row.released_by,
    byName: row.name,
    at: row.at,
  }))
}
