import type { AtSignIn } from '../at-sign-in.ts'

/** The account an address signs in to, or nothing where none does. The address is in small letters. */
export async function accountOf(signIn: AtSignIn, address: string): Promise<string | undefined> {
  const row = await signIn
    .selectFrom('account_address')
    .select('account_id')
    .where('address', '=', address)
    .executeTakeFirst()
  return row?.account_id
}

/** The account an address signs in to, made where there is none: its address counts as unproven until a link to it is used. */
export async function accountFor(signIn: AtSignIn, address: string): Promise<string> {
  const known = await accountOf(signIn, address)
  if (known) return known
  const { id } = await signIn.insertInto('account').defaultValues().returning('id').executeTakeFirstOrThrow()
  const added = await signIn
    .insertInto('account_address')
    .values({ address, account_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('account_id')
    .executeTakeFirst()
  return added?.account_id ?? (await accountOf(signIn, address)) ?? id
}

export async function addressesOf(signIn: AtSignIn, account: string): Promise<readonly string[]> {
  const rows = await signIn
    .selectFrom('account_address')
    .select('address')
    .where('account_id', '=', account)
    .orderBy('address')
    .execute()
  return rows.map((row) => row.address)
}

/** Somebody used a link mailed to this address: it is theirs. */
export async function proveAddress(signIn: AtSignIn, account: string, address: string, at: Date): Promise<void> {
  await signIn
    .updateTable('account_address')
    .set({ confirmed_at: at })
    .where('address', '=', address)
    .where('account_id', '=', account)
    .where('confirmed_at', 'is', null)
    .execute()
}
