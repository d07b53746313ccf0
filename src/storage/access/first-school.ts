import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../at-sign-in.ts'

/** The ids that earlier set-up links were made with: a set-up cut short goes on with the same school. */
export async function firstSchoolIds(
  signIn: AtSignIn,
): Promise<{ account: string; school: SchoolId; person: PersonId } | undefined> {
  const row = await signIn
    .selectFrom('sign_in_link')
    .select(['account_id as account', 'school_id as school', 'person_id as person'])
    .where('purpose', '=', 'first-school')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
  return row?.school && row.person ? { account: row.account, school: row.school, person: row.person } : undefined
}

/** An account that has no address yet. */
export async function bareAccount(signIn: AtSignIn): Promise<string> {
  const { id } = await signIn.insertInto('account').defaultValues().returning('id').executeTakeFirstOrThrow()
  return id
}
