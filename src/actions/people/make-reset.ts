import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { endMembership, membershipsOf } from '../../storage/access/membership.ts'
import { removePasskeysOf } from '../../storage/access/passkeys.ts'
import { endSessionsOf } from '../../storage/access/session.ts'
import { endLinks } from '../../storage/access/sign-in-link.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { dropKeysOpenedOf } from '../../storage/concerns/open-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { detachAccount, setAddress } from '../../storage/people/add-person.ts'
import { personById } from '../../storage/people/person-by-id.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { tell } from '../records/tell.ts'
import { sendInvitation } from './send-invitation.ts'

/**
 * Carries out a reset that has been decided. The person is told where they were reached until now; from then on nothing
 * they had signs in to this school, and the new invitation does.
 */
export async function makeReset(
  tx: InSchool,
  door: Door,
  by: { readonly person: PersonId; readonly schoolName: string },
  reset: { person: PersonId; address: string },
): Promise<void> {
  const before = await personById(tx, reset.person)
  await tell(tx, door.publicUrl, [reset.person], {
    kind: 'access-reset',
    subjectKind: 'person',
    subjectId: reset.person,
  })
  await detachAccount(tx, reset.person)
  await setAddress(tx, reset.person, reset.address)
  await writeAudit(tx, {
    actor: by.person,
    verb: 'access-reset',
    subjectKind: 'person',
    subjectId: reset.person,
    facts: { addressChanged: before?.address?.toLowerCase() !== reset.address },
  })
  const account = before?.account
  if (account) await seenBy(tx, 'itself', () => dropKeysOpenedOf(tx, account))
  if (before?.account) await endWaysIn(door, before.account, { school: tx.school, person: reset.person })
  await sendInvitation(door, { school: tx.school, schoolName: by.schoolName, ...reset })
}

/**
 * An account may serve other schools, which this one has no say over: their people keep their passkeys, and are signed
 * out everywhere, which costs them one sign-in.
 */
async function endWaysIn(door: Door, account: string, of: { school: SchoolId; person: PersonId }): Promise<void> {
  await door.signIn.transaction().execute(async (signIn) => {
    await endMembership(signIn, account, of, door.now)
    await endSessionsOf(signIn, account)
    await endLinks(signIn, { account, purpose: 'sign-in' }, door.now)
    if ((await membershipsOf(signIn, account)).length === 0) await removePasskeysOf(signIn, account)
  })
}
