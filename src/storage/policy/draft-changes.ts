import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type DraftChange = {
  readonly id: string
  readonly kind: 'setting' | 'own-changes'
  readonly name: string
  /** As it was and as it is; null is silence. */
  readonly before: unknown
  readonly after: unknown
  readonly by: string
  readonly at: Date
  readonly undone: boolean
}

/** What was changed in a draft and not undone since, the latest first. */
export async function draftChanges(tx: InSchool, draft: string): Promise<readonly DraftChange[]> {
  const { rows } = await sql<DraftChange>`
    select c.id, c.kind, c.name, c.before, c.after, p.name as by, c.at,
      exists (select 1 from policy_draft_change u where u.school_id = c.school_id and u.undoes = c.id) as undone
    from policy_draft_change c join person p on p.school_id = c.school_id and p.id = c.changed_by
    where c.school_id = ${tx.school} and c.draft_id = ${draft} and c.undoes is null
    order by c.at desc, c.id`.execute(tx)
  return rows
}

export async function noteDraftChange(
  tx: InSchool,
  draft: string,
  change: { kind: DraftChange['kind']; name: string; before: unknown; after: unknown; undoes?: string },
  by: PersonId,
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_draft_change')
    .values({
      school_id: tx.school,
      draft_id: draft,
      kind: change.kind,
      name: change.name,
      before: change.before === undefined ? null : JSON.stringify(change.before),
      after: change.after === undefined ? null : JSON.stringify(change.after),
      undoes: change.undoes ?? null,
      changed_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
