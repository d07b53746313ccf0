import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../at-sign-in.ts'

export type Membership = { readonly school: SchoolId; readonly person: PersonId; readonly schoolName: string }

/** Where an account belongs, by school: what sign-in knows. The school's own record has the last word. */
export async function membershipsOf(signIn: AtSignIn, account: string): Promise<readonly Membership[]> {
  return signIn
    .selectFrom('membership')
    .select(['school_id as school', 'person_id as person', 'school_name as schoolName'])
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .orderBy('school_name')
    .orderBy('person_id')
    .execute()
}

/** Every school where an account belongs or ever belonged. */
export async function schoolsEverOf(signIn: AtSignIn, account: string): Promise<readonly SchoolId[]> {
  const rows = await signIn
    .selectFrom('membership')
    .select('school_id as school')
    .distinct()
    .where('account_id', '=', account)
    .execute()
  return rows.map(({ school }) => school)
}

/** An account belongs to a school as one of its people, from now or again. */
export async function addMembership(signIn: AtSignIn, account: string, membership: Membership): Promise<void> {
  await signIn
    .insertInto('membership')
    .values({
      account_id: account,
      school_id: membership.school,
      person_id: membership.person,
      school_name: membership.schoolName,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'school_id', 'person_id'])
        .doUpdateSet({ ended_at: null, school_name: membership.schoolName }),
    )
    .execute()
}

export async function endMembership(
  signIn: AtSignIn,
  account: string,
  of: { school: SchoolId; person: PersonId },
  at: Date,
): Promise<void> {
  await signIn
    .updateTable('membership')
    .set({ ended_at: at })
    .where('account_id', '=', account)
    .where('school_id', '=', of.school)
    .where('person_id', '=', of.person)
    .where('ended_at', 'is', null)
    .execute()
}

/** Whether any school has been set up on this server, as far as sign-in knows. */
export async function anyMembership(signIn: AtSignIn): Promise<boolean> {
  return (await signIn.selectFrom('membership').select('school_id').limit(1).executeTakeFirst()) !== undefined
}
