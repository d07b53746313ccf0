import { Kysely, PostgresDialect } from 'kysely'
import { connections } from './connections.ts'
import type { SigninDB } from './signin-schema.generated.ts'

/** The door to accounts, addresses, passkeys and sessions: the sign-in role can read these and no school. */
export type AtSignIn = Kysely<SigninDB>

export function openSignIn(signinUrl: string, max = 4): AtSignIn {
  const pool = connections({ connectionString: signinUrl, max, name: 'signpost sign-in' })
  return new Kysely<SigninDB>({ dialect: new PostgresDialect({ pool }) }).withSchema('signin') as AtSignIn
}
