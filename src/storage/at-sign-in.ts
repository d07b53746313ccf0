import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { SigninDB } from './signin-schema.generated.ts'

/** The door to accounts, addresses, passkeys and sessions: the sign-in role can read these and no school. */
export type AtSignIn = Kysely<SigninDB>

export function openSignIn(signinUrl: string, max = 4): AtSignIn {
  const pool = new pg.Pool({ connectionString: signinUrl, max, application_name: 'signpost sign-in' })
  pool.on('error', () => {})
  return new Kysely<SigninDB>({ dialect: new PostgresDialect({ pool }) }).withSchema('signin') as AtSignIn
}
