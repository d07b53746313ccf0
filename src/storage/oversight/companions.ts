import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Companion = { readonly id: string; readonly name: string; readonly heldAt: string; readonly at: Date }

/** Where each document lies that the policy is read with, as last said. */
export async function companions(tx: InSchool): Promise<readonly Companion[]> {
  return tx
    .selectFrom('policy_companion')
    .distinctOn('name')
    .select(['id', 'name', 'held_at as heldAt', 'at'])
    .where('school_id', '=', tx.school)
    .orderBy('name')
    .orderBy('at', 'desc')
    .execute()
}

/** Keeps where a document lies. Gives the record. */
export async function keepCompanion(
  tx: InSchool,
  companion: { name: string; heldAt: string; by: PersonId; at: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_companion')
    .values({
      school_id: tx.school,
      name: companion.name,
      held_at: companion.heldAt,
      kept_by: companion.by,
      at: companion.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
