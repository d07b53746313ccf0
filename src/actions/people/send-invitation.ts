import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { accountFor } from '../../storage/access/account-for.ts'
import { mailAccount } from '../../storage/access/account-mail.ts'
import { endLinks, makeLink } from '../../storage/access/sign-in-link.ts'
import type { Door } from '../access/door.ts'
import { invitationMail } from '../access/mails.ts'

/** Mails somebody an invitation to a school, and ends the ones before it. Whoever has the inbox has the account. */
export async function sendInvitation(
  door: Door,
  to: { school: SchoolId; schoolName: string; person: PersonId; address: string },
): Promise<void> {
  await door.signIn.transaction().execute(async (signIn) => {
    await endLinks(signIn, { school: to.school, person: to.person, purpose: 'invitation' }, door.now)
    const account = await accountFor(signIn, to.address)
    const whom = { account, address: to.address, school: to.school, person: to.person }
    const token = await makeLink(signIn, 'invitation', whom, door.now)
    await mailAccount(signIn, invitationMail(to.address, `${door.publicUrl}/invitation/${token}`, to.schoolName))
  })
}
