import { z } from 'zod'
import type { AtSignIn } from '../at-sign-in.ts'

export type Passkey = {
  readonly id: string
  readonly account: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
  readonly label: string
  readonly addedAt: Date
  readonly usedAt: Date | null
}

const transportsSchema = z.array(z.string())
const columns = [
  'credential_id as id',
  'account_id as account',
  'public_key as publicKey',
  'counter',
  'transports',
  'label',
  'created_at as addedAt',
  'last_used_at as usedAt',
] as const

export async function passkeysOf(signIn: AtSignIn, account: string): Promise<readonly Passkey[]> {
  const rows = await signIn
    .selectFrom('passkey')
    .select(columns)
    .where('account_id', '=', account)
    .orderBy('created_at')
    .orderBy('credential_id')
    .execute()
  return rows.map((row) => ({ ...row, transports: transportsSchema.parse(row.transports) }))
}

export async function passkeyById(signIn: AtSignIn, id: string): Promise<Passkey | undefined> {
  const row = await signIn.selectFrom('passkey').select(columns).where('credential_id', '=', id).executeTakeFirst()
  return row && { ...row, transports: transportsSchema.parse(row.transports) }
}

/** Keeps a passkey. False where somebody already has one of that id. */
export async function keepPasskey(signIn: AtSignIn, passkey: Omit<Passkey, 'addedAt' | 'usedAt'>): Promise<boolean> {
  const kept = await signIn
    .insertInto('passkey')
    .values({
      credential_id: passkey.id,
      account_id: passkey.account,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      label: passkey.label,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('credential_id')
    .executeTakeFirst()
  return kept !== undefined
}

export async function notePasskeyUsed(signIn: AtSignIn, id: string, counter: number, at: Date): Promise<void> {
  await signIn.updateTable('passkey').set({ counter, last_used_at: at }).where('credential_id', '=', id).execute()
}

/** Each of these changes only a passkey of the account’s own; false where there is none such. */
export async function renamePasskey(signIn: AtSignIn, account: string, id: string, label: string): Promise<boolean> {
  const row = await signIn
    .updateTable('passkey')
    .set({ label })
    .where('credential_id', '=', id)
    .where('account_id', '=', account)
    .returning('credential_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function removePasskey(signIn: AtSignIn, account: string, id: string): Promise<boolean> {
  const row = await signIn
    .deleteFrom('passkey')
    .where('credential_id', '=', id)
    .where('account_id', '=', account)
    .returning('credential_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function removePasskeysOf(signIn: AtSignIn, account: string): Promise<void> {
  await signIn.deleteFrom('passkey').where('account_id', '=', account).execute()
}
