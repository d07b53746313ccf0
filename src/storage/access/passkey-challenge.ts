import type { AtSignIn } from '../at-sign-in.ts'

const lifeMinutes = 5

/** Keeps a challenge for five minutes, for one account or for whoever answers it. Those that ran out are cleared away. */
export async function keepChallenge(
  signIn: AtSignIn,
  challenge: string,
  account: string | null,
  now: Date,
): Promise<void> {
  await signIn.deleteFrom('passkey_challenge').where('expires_at', '<', now).execute()
  await signIn
    .insertInto('passkey_challenge')
    .values({ challenge, account_id: account, expires_at: new Date(now.getTime() + lifeMinutes * 60_000) })
    .execute()
}

/** Takes a challenge away as it is answered, so that it is answered once. False where it ran out or is not this account’s. */
export async function takeChallenge(
  signIn: AtSignIn,
  challenge: string,
  account: string | null,
  now: Date,
): Promise<boolean> {
  const taken = await signIn
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .where('account_id', account === null ? 'is' : '=', account)
    .returning('expires_at')
    .executeTakeFirst()
  return taken !== undefined && taken.expires_at > now
}

/** Stays the same for as long as the database does: what makes a decoy look the same each time it is asked for. */
export async function decoyKey(signIn: AtSignIn): Promise<Buffer> {
  return (await signIn.selectFrom('decoy').select('key').executeTakeFirstOrThrow()).key
}
