import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type OwnNotice = {
  readonly id: string
  readonly kind: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly at: Date
}

/** Something this person was told; nobody else's. */
export async function ownNotice(tx: InSchool, person: PersonId, id: string): Promise<OwnNotice | undefined> {
  const row = await tx
    .selectFrom('notice')
    .select(['id', 'kind', 'subject_kind', 'subject_id', 'created_at'])
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      kind: row.kind,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      at: row.created_at,
    }
  )
}

/** Puts it away: it no longer stands on their Home page. */
export async function putNoticeAway(tx: InSchool, notice: OwnNotice, now: Date): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ seen_at: now })
    .where('school_id', '=', tx.school)
    .where('id', '=', notice.id)
    .execute()
}
