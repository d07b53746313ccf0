import { sql } from 'kysely'
import type { Stage } from '../../core/posts/post.ts'
import { type PostContent, postContentSchema } from '../../core/posts/post-content.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { Finding } from '../../core/screening/finding.ts'
import type { InSchool } from '../in-school.ts'

export type Version = {
  readonly hash: Buffer
  readonly number: number
  /** The exact bytes that were put forward. */
  readonly bytes: string
  readonly content: PostContent
  readonly madeBy: PersonId
  readonly madeAt: Date
  readonly corrects: Buffer | null
}

/**
 * Freezes a version: from now on its bytes and its hash are what people agree to and what is sent. `stage` is where the
 * post stands from then on, if elsewhere.
 */
export async function keepVersion(
  tx: InSchool,
  post: PostId,
  version: { bytes: string; hash: Buffer; number: number; madeBy: PersonId; corrects?: Buffer | null; stage?: Stage },
): Promise<void> {
  await sql`
    with kept as (
      insert into post_version (school_id, post_id, hash, number, content, corrects, made_by)
      values (${tx.school}, ${post}, ${version.hash}, ${version.number}, ${version.bytes}, ${version.corrects ?? null},
        ${version.madeBy}))
    update post set version = ${version.number}, stage = coalesce(${version.stage ?? null}, stage)
    where school_id = ${tx.school} and id = ${post}`.execute(tx)
}

export async function versionsOf(tx: InSchool, post: PostId): Promise<readonly Version[]> {
  const rows = await tx
    .selectFrom('post_version')
    .selectAll()
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    hash: row.hash,
    number: row.number,
    bytes: row.content,
    content: postContentSchema.parse(JSON.parse(row.content)),
    madeBy: row.made_by,
    madeAt: row.made_at,
    corrects: row.corrects,
  }))
}

/** What was last put forward, and so what is being read or is agreed. */
export async function latestVersion(tx: InSchool, post: PostId): Promise<Version | undefined> {
  return (await versionsOf(tx, post))[0]
}

/** Keeps what was found in a version as it was put forward, each with the answer that stood then. */
export async function keepFindings(
  tx: InSchool,
  post: PostId,
  hash: Buffer,
  findings: readonly (Finding & { answerId: string | null })[],
): Promise<void> {
  if (findings.length === 0) return
  await tx
    .insertInto('version_finding')
    .values(
      findings.map((finding) => ({
        school_id: tx.school,
        post_id: post,
        hash,
        finding_type: finding.type,
        span: finding.span,
        verdict: finding.verdict,
        clauses: JSON.stringify(finding.clauses),
        reason: finding.reason,
        answer_id: finding.answerId,
      })),
    )
    .execute()
}

/** The version that people see now: the last one that went out on any channel and was not taken down. */
export async function versionOut(tx: InSchool, post: PostId): Promise<Version | undefined> {
  const row = await tx
    .selectFrom('publication')
    .select('hash')
    .where('school_id', '=', tx.school)
    .where('post_id', '=', post)
    .where('state', '=', 'confirmed')
    .where('removed_at', 'is', null)
    .orderBy('done_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && (await versionsOf(tx, post)).find((version) => version.hash.equals(row.hash))
}
