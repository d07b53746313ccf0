import { randomUUID } from 'node:crypto'
import type { Actor } from '../../core/access/actor.ts'
import type { Role } from '../../core/people/role.ts'
import { type ChangeWay, decideRoleChange, type RoleChangeRefusal } from '../../core/people/role-change.ts'
import type { Standing } from '../../core/people/standing.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { accountOf } from '../../storage/access/account-for.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { addPerson } from '../../storage/people/add-person.ts'
import { personAtAddress } from '../../storage/people/people-list.ts'
import { boardToChange, headteachersNow, rolesOfAccount, standingOf } from '../../storage/people/standing-of.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { askSecondPerson } from './ask-second-person.ts'
import { makeRoleChange } from './make-role-change.ts'
import { sendInvitation } from './send-invitation.ts'

export type InviteOutcome =
  | { readonly invited: PersonId; readonly asked: readonly Role[] }
  | { readonly refused: 'already-here'; readonly person: PersonId }
  | { readonly refused: RoleChangeRefusal | 'not-here'; readonly role: Role | null }

/**
 * Adds somebody to the school with the roles they are to hold, and mails them an invitation. Protected roles wait for a
 * second person; the rest hold at once. `address` is in small letters.
 */
export async function invitePerson(
  tx: InSchool,
  door: Door,
  actor: Actor & { readonly schoolName: string },
  newcomer: { name: string; address: string; roles: readonly Role[] },
): Promise<InviteOutcome> {
  const already = await personAtAddress(tx, newcomer.address)
  if (already) return { refused: 'already-here', person: already.id }
  const asker = await standingOf(tx, actor.person)
  if (!asker) return { refused: 'not-here', role: null }
  const account = await accountOf(door.signIn, newcomer.address)
  const person = randomUUID() as PersonId
  const subject: Standing = {
    person,
    account: null,
    roles: [],
    accountRoles: account ? await rolesOfAccount(tx, account) : [],
  }
  const facts = { asker, subject, board: await boardToChange(tx), headteachers: await headteachersNow(tx) }
  const ways = new Map<Role, ChangeWay>()
  for (const role of newcomer.roles) {
    const verdict = decideRoleChange({ act: 'grant', role }, facts)
    if (verdict.verdict === 'refused') return { refused: verdict.reason, role }
    ways.set(role, verdict.way)
  }
  await addPerson(tx, { id: person, name: newcomer.name, address: newcomer.address })
  await writeAudit(tx, { actor: actor.person, verb: 'person-invited', subjectKind: 'person', subjectId: person })
  for (const [role, way] of ways) {
    if (way === 'second-person') await askSecondPerson(tx, door, actor, { act: 'grant', role }, facts)
    else await makeRoleChange(tx, actor.person, { act: 'grant', person, role }, { alone: way === 'first-confirmer' })
  }
  await sendInvitation(door, { school: tx.school, schoolName: actor.schoolName, person, address: newcomer.address })
  return { invited: person, asked: [...ways].filter(([, way]) => way === 'second-person').map(([role]) => role) }
}
