import { linkState } from '../../core/access/link-life.ts'
import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { proveAddress } from '../../storage/access/account-for.ts'
import { addMembership } from '../../storage/access/membership.ts'
import { linkOf, useLink } from '../../storage/access/sign-in-link.ts'
import type { Database } from '../../storage/database.ts'
import { inSchool } from '../../storage/in-school.ts'
import { joinAs } from '../../storage/people/add-person.ts'
import { personById } from '../../storage/people/person-by-id.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { schoolName } from '../../storage/school/school-name.ts'
import { type Begun, beginSession } from '../access/begin-session.ts'
import type { FrontDoor } from '../access/door.ts'

export type Invitation = {
  readonly school: SchoolId
  readonly schoolName: string
  readonly person: PersonId
  readonly name: string
  readonly roles: readonly string[]
}

/** What an invitation is to, without using it up; nothing where it was used, ran out or was withdrawn. */
export async function invitationBehind(
  door: FrontDoor,
  token: string,
): Promise<(Invitation & { account: string; address: string | null }) | undefined> {
  const link = await linkOf(door.signIn, token, 'invitation')
  if (!link?.school || !link.person || linkState(link, door.now) !== 'good') return undefined
  const found = await whoIsInvited(door.db, link.school, link.person)
  return found && { ...found, account: link.account, address: link.address }
}

/** Whoever has the inbox joins the school as the person invited, and is signed in there. */
export async function acceptInvitation(
  door: FrontDoor,
  token: string,
  how: { keep: boolean; before: string | null },
): Promise<Begun | undefined> {
  const invitation = await invitationBehind(door, token)
  if (!invitation) return undefined
  const { account, address, school, person } = invitation
  const joined = await inSchool(door.db, school, async (tx) => {
    if (!(await joinAs(tx, person, account))) return false
    await writeAudit(tx, { actor: person, verb: 'invitation-accepted', subjectKind: 'person', subjectId: person })
    await door.signIn.transaction().execute(async (signIn) => {
      const used = await useLink(signIn, token, 'invitation', door.now)
      if (!used) throw new Error('an invitation ended while it was being accepted')
      if (address) await proveAddress(signIn, account, address, door.now)
      await addMembership(signIn, account, { school, person, schoolName: invitation.schoolName })
    })
    return true
  })
  if (!joined) return undefined
  return beginSession(door, { account, by: 'invitation', at: { school, person }, ...how })
}

async function whoIsInvited(db: Database, school: SchoolId, id: PersonId): Promise<Invitation | undefined> {
  return inSchool(db, school, async (tx) => {
    const person = await personById(tx, id)
    const name = await schoolName(tx)
    if (!person || !name || person.leftAt || person.account) return undefined
    return { school, schoolName: name, person: id, name: person.name, roles: person.roles.map((held) => held.role) }
  })
}
