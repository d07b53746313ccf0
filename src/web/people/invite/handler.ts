import { invitePerson } from '../../../actions/people/invite-person.ts'
import { mailAddress } from '../../../core/access/mail-address.ts'
import { type Role, titleOfRole } from '../../../core/people/role.ts'
import { rolesOfPeople } from '../../../core/people/role-change.ts'
import { frontDoor } from '../../access/front-door.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, textsIn } from '../../shell/fields.ts'
import { actorHere } from '../here.ts'
import { peopleProblem } from '../refusal-words.ts'
import { type InviteTyped, invitePage } from './page.tsx'

export async function showInvite(visit: SchoolVisit): Promise<Reply> {
  return { page: invitePage(visit, { typed: { name: '', address: '', roles: [] }, problems: {} }) }
}

export async function sendInvite(visit: SchoolVisit): Promise<Reply> {
  const sent = textsIn(visit.form, 'roles')
  const roles: readonly Role[] = rolesOfPeople.filter((role) => sent.includes(role))
  const typed: InviteTyped = {
    name: lineIn(visit.form, 'name'),
    address: lineIn(visit.form, 'address', 254),
    roles,
  }
  const address = mailAddress(typed.address)
  const problems: Record<string, string> = {}
  if (typed.name === '') problems['name'] = 'Type their name.'
  if (!address) problems['address'] = 'Type their e-mail address in full, like name@school.org.uk.'
  if (roles.length === 0) problems['roles'] = 'Tick at least one role.'
  if (!address || Object.keys(problems).length > 0) return { page: invitePage(visit, { typed, problems }), status: 422 }
  const outcome = await invitePerson(visit.tx, frontDoor(visit), actorHere(visit), { ...typed, address })
  if ('invited' in outcome) {
    return { goTo: `/people/${outcome.invited}?done=${outcome.asked.length > 0 ? 'invited-asked' : 'invited'}` }
  }
  if (outcome.refused === 'not-here') return 'not-found'
  const words = peopleProblem(outcome.refused)
  const found: Record<string, string> =
    'role' in outcome ? { roles: outcome.role ? `${titleOfRole(outcome.role)}: ${words}` : words } : { address: words }
  return { page: invitePage(visit, { typed, problems: found }), status: 422 }
}
