import type { InSchool } from '../in-school.ts'

/** A private key that is open for one session, sealed with what its cookie holds. */
export type KeyOpened = { readonly key: string; readonly box: Buffer; readonly usedAt: Date }

/** Through the eyes of whoever shows the session. */
export async function keyOpened(tx: InSchool, session: Buffer): Promise<KeyOpened | undefined> {
  return tx
    .selectFrom('member_key_open as o')
    .innerJoin('member_key as k', (join) =>
      join.onRef('k.school_id', '=', 'o.school_id').onRef('k.id', '=', 'o.key_id'),
    )
    .select(['o.key_id as key', 'o.box', 'o.used_at as usedAt'])
    .where('o.school_id', '=', tx.school)
    .where('o.session_hash', '=', session)
    .where('k.ended_at', 'is', null)
    .executeTakeFirst()
}

export async function insertKeyOpened(
  tx: InSchool,
  session: Buffer,
  opened: { readonly key: string; readonly box: Buffer; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('member_key_open')
    .values({
      school_id: tx.school,
      session_hash: session,
      key_id: opened.key,
      box: opened.box,
      opened_at: opened.at,
      used_at: opened.at,
    })
    .execute()
}

export async function keepKeyUsed(tx: InSchool, session: Buffer, at: Date): Promise<void> {
  await tx
    .updateTable('member_key_open')
    .set({ used_at: at })
    .where('school_id', '=', tx.school)
    .where('session_hash', '=', session)
    .execute()
}

export async function dropKeyOpened(tx: InSchool, session: Buffer): Promise<void> {
  await tx
    .deleteFrom('member_key_open')
    .where('school_id', '=', tx.school)
    .where('session_hash', '=', session)
    .execute()
}

/** Takes away what is open of an account's key here, in whatever session: for the product itself. */
export async function dropKeysOpenedOf(tx: InSchool, account: string): Promise<void> {
  await tx
    .deleteFrom('member_key_open')
    .where('school_id', '=', tx.school)
    .where('key_id', 'in', (keys) =>
      keys.selectFrom('member_key').select('id').where('school_id', '=', tx.school).where('account_id', '=', account),
    )
    .execute()
}

/** Takes away what was not used since: for the product itself. Gives how many. */
export async function dropKeysIdleSince(tx: InSchool, since: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('member_key_open')
    .where('school_id', '=', tx.school)
    .where('used_at', '<', since)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
