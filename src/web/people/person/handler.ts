import { noteLeft } from '../../../actions/people/note-left.ts'
import { noteReturn } from '../../../actions/people/note-return.ts'
import { sendInvitationAgain } from '../../../actions/people/send-invitation-again.ts'
import { linkState } from '../../../core/access/link-life.ts'
import { may } from '../../../core/access/may.ts'
import { invitationOf } from '../../../storage/access/sign-in-link.ts'
import { absencesOf } from '../../../storage/people/absences.ts'
import { changesWaiting } from '../../../storage/people/protected-change.ts'
import { frontDoor } from '../../access/front-door.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { actorHere, withPerson } from '../here.ts'
import { refusePeople } from '../refusal-words.ts'
import { personPage } from './page.tsx'

export function showPerson(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const { tx, actor, now, parts } = visit
    const can = (permission: Parameters<typeof may>[1]) => may(actor.roles, permission).verdict === 'allowed'
    const link = person.account ? undefined : await invitationOf(parts.signIn, { school: tx.school, person: person.id })
    return {
      page: personPage(visit, {
        person,
        invitation: link && { state: linkState(link, now), until: link.expiresAt },
        absences: await absencesOf(tx, person.id, now),
        waiting: (await changesWaiting(tx)).filter((change) => change.person === person.id),
        mayInvite: can('person.invite'),
        mayGiveRoles: can('role.give'),
        mayNoteAbsence: can('absence.note'),
        mayConfirm: can('change.confirm'),
      }),
    }
  })
}

export function sendAgain(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const outcome = await sendInvitationAgain(visit.tx, frontDoor(visit), actorHere(visit), person.id)
    if (outcome === 'not-here') return 'not-found'
    return outcome === 'done' ? { goTo: `/people/${person.id}?done=sent-again` } : refusePeople(outcome, person.id)
  })
}

export function sendLeft(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const outcome = await noteLeft(visit.tx, frontDoor(visit), visit.actor, person.id)
    if ('done' in outcome) return { goTo: `/people?done=${person.account ? 'left' : 'withdrawn'}` }
    return outcome.refused === 'not-here' ? 'not-found' : refusePeople(outcome.refused, person.id)
  })
}

export function sendBack(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const outcome = await noteReturn(visit.tx, visit.now, visit.actor, person.id)
    if (outcome === 'not-here') return 'not-found'
    return outcome === 'done' ? { goTo: `/people/${person.id}?done=back` } : refusePeople(outcome, person.id)
  })
}
