import { randomBytes } from 'node:crypto'
import { type LinkPurpose, linkExpiry } from '../../core/access/link-life.ts'
import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../at-sign-in.ts'
import { tokenHash } from './session.ts'

export type SignInLink = {
  readonly account: string
  readonly purpose: LinkPurpose
  readonly address: string | null
  readonly school: SchoolId | null
  readonly person: PersonId | null
  readonly usedAt: Date | null
  readonly expiresAt: Date
}

type ForWhom = {
  readonly account: string
  readonly address?: string
  readonly school?: SchoolId
  readonly person?: PersonId
}

/** Makes a link and gives its token, which is kept nowhere: only its hash is. */
export async function makeLink(signIn: AtSignIn, purpose: LinkPurpose, whom: ForWhom, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await signIn
    .insertInto('sign_in_link')
    .values({
      token_hash: tokenHash(token),
      account_id: whom.account,
      purpose,
      address: whom.address ?? null,
      school_id: whom.school ?? null,
      person_id: whom.person ?? null,
      created_at: now,
      expires_at: linkExpiry(purpose, now),
    })
    .execute()
  return token
}

const columns = [
  'account_id as account',
  'purpose',
  'address',
  'school_id as school',
  'person_id as person',
  'used_at as usedAt',
  'expires_at as expiresAt',
] as const

/** What a token stands for, without using it up: mail scanners open links before people do. */
export async function linkOf(signIn: AtSignIn, token: string, purpose: LinkPurpose): Promise<SignInLink | undefined> {
  return signIn
    .selectFrom('sign_in_link')
    .select(columns)
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
}

/** Uses a link up, once, whoever else tries at the same moment. Nothing where it was used or has run out. */
export async function useLink(
  signIn: AtSignIn,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<SignInLink | undefined> {
  return signIn
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(columns)
    .executeTakeFirst()
}

/** How many links to sign in an account was mailed since then. */
export async function linksMailedSince(signIn: AtSignIn, account: string, since: Date): Promise<number> {
  const { count } = await signIn
    .selectFrom('sign_in_link')
    .select((part) => part.fn.countAll<number>().as('count'))
    .where('account_id', '=', account)
    .where('purpose', '=', 'sign-in')
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Ends links that have not been used: of an account for one purpose, or of one person at a school. */
export async function endLinks(
  signIn: AtSignIn,
  which: { account: string; purpose: LinkPurpose } | { school: SchoolId; person: PersonId; purpose: LinkPurpose },
  now: Date,
): Promise<void> {
  const open = signIn
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('used_at', 'is', null)
    .where('purpose', '=', which.purpose)
  await ('account' in which
    ? open.where('account_id', '=', which.account)
    : open.where('school_id', '=', which.school).where('person_id', '=', which.person)
  ).execute()
}

/** The invitation sent last to somebody at a school: where and until when. */
export async function invitationOf(
  signIn: AtSignIn,
  whom: { school: SchoolId; person: PersonId },
): Promise<Pick<SignInLink, 'usedAt' | 'expiresAt'> | undefined> {
  return signIn
    .selectFrom('sign_in_link')
    .select(['used_at as usedAt', 'expires_at as expiresAt'])
    .where('school_id', '=', whom.school)
    .where('person_id', '=', whom.person)
    .where('purpose', '=', 'invitation')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
