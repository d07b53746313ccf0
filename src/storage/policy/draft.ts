import type { Policy } from '../../core/policy/policy.ts'
import { type PolicyParts, schoolPolicy } from '../../core/policy/school-policy.ts'
import type { DraftStage } from '../../core/policy/versions.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { partsFromRow } from './parts-from-row.ts'

export type PolicyDraft = {
  readonly id: string
  readonly stage: DraftStage
  readonly parts: PolicyParts
  readonly policy: Policy
  /** Goes up with every change, so that nobody decides about words that they did not see. */
  readonly revision: number
  readonly begunBy: PersonId
  readonly begunAt: Date
  readonly file: { readonly hash: Buffer; readonly name: string } | null
  /** What was put to governors, once it was. */
  readonly put: { readonly text: string; readonly hash: Buffer; readonly at: Date } | null
}

/** The one draft that the school is working on, if any; held against others where it is about to be changed. */
export async function openDraft(tx: InSchool, toChange = false): Promise<PolicyDraft | undefined> {
  const query = tx
    .selectFrom('policy_draft')
    .selectAll()
    .where('school_id', '=', tx.school)
    .where('stage', 'in', ['draft', 'consultation', 'with-governors'])
  const row = await (toChange ? query.forUpdate() : query).executeTakeFirst()
  if (!row) return undefined
  const parts = partsFromRow(row)
  const policy = schoolPolicy(parts)
  if (!policy) throw new Error(`a draft starts from ${row.pack}, which is no policy`)
  return {
    id: row.id,
    stage: row.stage,
    parts,
    policy,
    revision: row.revision,
    begunBy: row.begun_by,
    begunAt: row.begun_at,
    file: row.file_hash && row.file_name ? { hash: row.file_hash, name: row.file_name } : null,
    put:
      row.put_document && row.put_hash && row.put_at
        ? { text: row.put_document, hash: row.put_hash, at: row.put_at }
        : null,
  }
}

export async function beginDraft(
  tx: InSchool,
  parts: PolicyParts,
  by: PersonId,
  file: { hash: Buffer; name: string } | null = null,
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_draft')
    .values({
      school_id: tx.school,
      ...columnsOf(parts),
      file_hash: file?.hash ?? null,
      file_name: file?.name ?? null,
      begun_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The draft says this from now on. */
export async function keepDraft(tx: InSchool, draft: PolicyDraft, parts: PolicyParts): Promise<void> {
  await tx
    .updateTable('policy_draft')
    .set({ ...columnsOf(parts), revision: draft.revision + 1 })
    .where('school_id', '=', tx.school)
    .where('id', '=', draft.id)
    .execute()
}

/** The draft stands somewhere else; `put` is what goes to governors with it. */
export async function moveDraft(
  tx: InSchool,
  id: string,
  stage: DraftStage,
  now: Date,
  put?: { readonly text: string; readonly hash: Buffer; readonly by: PersonId },
): Promise<void> {
  const ended = stage === 'adopted' || stage === 'dropped'
  await tx
    .updateTable('policy_draft')
    .set({
      stage,
      ended_at: ended ? now : null,
      ...(put && { put_document: put.text, put_hash: put.hash, put_by: put.by, put_at: now }),
      ...(stage === 'draft' && { put_document: null, put_hash: null, put_by: null, put_at: null }),
    })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .execute()
}

function columnsOf(parts: PolicyParts) {
  return {
    pack: parts.pack,
    settings: JSON.stringify(parts.settings),
    own_changes: JSON.stringify(parts.own),
    grounds: parts.grounds === null ? null : JSON.stringify(parts.grounds),
  }
}
