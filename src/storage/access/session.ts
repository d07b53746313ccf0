import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../at-sign-in.ts'

export type Session = {
  readonly account: string
  readonly school: SchoolId | null
  readonly person: PersonId | null
  readonly secondFactor: boolean
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The session a cookie stands for, while it lasts: half a day, a fortnight where the person asked for it. */
export async function sessionOf(signIn: AtSignIn, token: string): Promise<Session | undefined> {
  const { rows } = await sql<Session>`
    select account_id as account, school_id as school, person_id as person, second_factor as "secondFactor"
    from signin.session where token_hash = ${tokenHash(token)} and ended_at is null and expires_at > now()`.execute(
    signIn,
  )
  return rows[0]
}

/** Begins a session and gives the token for its cookie, which is kept nowhere else. */
export async function startSession(
  signIn: AtSignIn,
  session: { account: string; school: SchoolId | null; person: PersonId | null; secondFactor: boolean; hours?: number },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await signIn
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      account_id: session.account,
      school_id: session.school,
      person_id: session.person,
      second_factor: session.secondFactor,
      expires_at: new Date(Date.now() + (session.hours ?? 12) * 3_600_000),
    })
    .execute()
  return token
}

/** Ends one session: its cookie stands for nothing from then on. */
export async function endSession(signIn: AtSignIn, token: string): Promise<void> {
  await signIn.updateTable('session').set({ ended_at: new Date() }).where('token_hash', '=', tokenHash(token)).execute()
}

/** From now on the session acts at this school, as this person there. */
export async function enterSchool(
  signIn: AtSignIn,
  token: string,
  place: { school: SchoolId; person: PersonId },
): Promise<void> {
  await signIn
    .updateTable('session')
    .set({ school_id: place.school, person_id: place.person })
    .where('token_hash', '=', tokenHash(token))
    .execute()
}

/** Ends the sessions of an account, everywhere or those at one school. */
export async function endSessionsOf(signIn: AtSignIn, account: string, school?: SchoolId): Promise<void> {
  const open = signIn
    .updateTable('session')
    .set({ ended_at: new Date() })
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
  await (school ? open.where('school_id', '=', school) : open).execute()
}

/** When each session that still lasts was begun. */
export async function sessionsOf(signIn: AtSignIn, account: string): Promise<readonly Date[]> {
  const rows = await signIn
    .selectFrom('session')
    .select('created_at')
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => row.created_at)
}
