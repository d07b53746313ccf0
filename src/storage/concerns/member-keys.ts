import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Somebody's key as everybody may know it: what is sealed to it, only they can open. */
export type MemberKey = { readonly id: string; readonly person: PersonId; readonly publicKey: Buffer }

/** The keys of these people, those who have one; a human with several records has the same one under each. */
export async function keysOf(tx: InSchool, people: readonly PersonId[]): Promise<readonly MemberKey[]> {
  const rows = await tx
    .selectFrom('member_key as k')
    .innerJoin('person as p', (join) =>
      join.onRef('p.school_id', '=', 'k.school_id').onRef('p.account_id', '=', 'k.account_id'),
    )
    .select(['k.id', 'p.id as person', 'k.public_key as publicKey'])
    .where('k.school_id', '=', tx.school)
    .where('k.ended_at', 'is', null)
    .where('p.left_at', 'is', null)
    .where('p.id', '=', sql<PersonId>`any (${[...people]}::uuid[])`)
    .orderBy('p.id')
    .execute()
  return rows
}

/** Who of the school has a key of their own. */
export async function whoHasKeys(tx: InSchool): Promise<ReadonlySet<PersonId>> {
  const rows = await tx
    .selectFrom('member_key as k')
    .innerJoin('person as p', (join) =>
      join.onRef('p.school_id', '=', 'k.school_id').onRef('p.account_id', '=', 'k.account_id'),
    )
    .select('p.id')
    .where('k.school_id', '=', tx.school)
    .where('k.ended_at', 'is', null)
    .where('p.left_at', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export type OwnKey = {
  readonly id: string
  readonly publicKey: Buffer
  readonly madeAt: Date
  readonly wrongTries: number
  readonly wrongAt: Date | null
}

/** The key of an account at this school; `held` keeps it from changing meanwhile. */
export async function ownKey(tx: InSchool, account: string, held = false): Promise<OwnKey | undefined> {
  const query = tx
    .selectFrom('member_key')
    .select(['id', 'public_key as publicKey', 'made_at as madeAt', 'wrong_tries as wrongTries', 'wrong_at as wrongAt'])
    .where('school_id', '=', tx.school)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
  return (held ? query.forUpdate() : query).executeTakeFirst()
}

/** True where it is kept; false where the account has a key already. */
export async function insertKey(
  tx: InSchool,
  key: { readonly id: string; readonly account: string; readonly publicKey: Buffer; readonly at: Date },
): Promise<boolean> {
  const kept = await tx
    .insertInto('member_key')
    .values({
      school_id: tx.school,
      id: key.id,
      account_id: key.account,
      public_key: key.publicKey,
      made_at: key.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return kept.length > 0
}

/** Ends the key of an account here: nothing is sealed to it any more. */
export async function keepKeyEnded(tx: InSchool, account: string, at: Date): Promise<void> {
  await tx
    .updateTable('member_key')
    .set({ ended_at: at })
    .where('school_id', '=', tx.school)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends the key of an account that nobody at the school acts by any more. */
export async function endKeyOfLeaver(tx: InSchool, account: string, at: Date): Promise<void> {
  const here = await tx
    .selectFrom('person')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('account_id', '=', account)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!here) await keepKeyEnded(tx, account, at)
}

export async function keepTries(tx: InSchool, key: string, tries: number, at: Date | null): Promise<void> {
  await tx
    .updateTable('member_key')
    .set({ wrong_tries: tries, wrong_at: at })
    .where('school_id', '=', tx.school)
    .where('id', '=', key)
    .execute()
}
