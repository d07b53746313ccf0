import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** The school's recovery key as it may be known: never what opens it. */
export type RecoveryKey = {
  readonly id: string
  readonly publicKey: Buffer
  readonly heldBy: PersonId
  readonly madeBy: PersonId
  readonly madeAt: Date
}

export async function recoveryKey(tx: InSchool): Promise<RecoveryKey | undefined> {
  return tx
    .selectFrom('recovery_key')
    .select(['id', 'public_key as publicKey', 'held_by as heldBy', 'made_by as madeBy', 'made_at as madeAt'])
    .where('school_id', '=', tx.school)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

/** Every recovery key there ever was: what was locked before a newer one opens with the older until somebody opened it. */
export async function recoveryKeysEver(tx: InSchool): Promise<readonly Pick<RecoveryKey, 'id' | 'publicKey'>[]> {
  return tx
    .selectFrom('recovery_key')
    .select(['id', 'public_key as publicKey'])
    .where('school_id', '=', tx.school)
    .orderBy('made_at', 'desc')
    .execute()
}

/** Puts a recovery key in the place of the one before. */
export async function keepRecoveryKey(tx: InSchool, key: RecoveryKey): Promise<void> {
  await tx
    .updateTable('recovery_key')
    .set({ ended_at: key.madeAt })
    .where('school_id', '=', tx.school)
    .where('ended_at', 'is', null)
    .execute()
  await tx
    .insertInto('recovery_key')
    .values({
      school_id: tx.school,
      id: key.id,
      public_key: key.publicKey,
      held_by: key.heldBy,
      made_by: key.madeBy,
      made_at: key.madeAt,
    })
    .execute()
}
