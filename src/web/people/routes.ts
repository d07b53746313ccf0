import type { Route } from '../route.ts'
import { sendAway, showAway } from './away/handler.tsx'
import { sendConfirm, sendDecline, sendTakeBack, showChange, showChanges } from './changes/handler.tsx'
import { sendCoverOf, showCover, showCoverOf } from './cover/handler.tsx'
import { sendInvite, showInvite } from './invite/handler.ts'
import { showLeft } from './left/handler.tsx'
import { showPeople } from './list/handler.ts'
import { sendAgain, sendBack, sendLeft, showPerson } from './person/handler.ts'
import { sendReset, showReset } from './reset/handler.tsx'
import { sendEndRole, sendGiveRole, showRoles } from './roles/handler.tsx'

/** The people of the school, their roles, who stands in, who is away, and changes that take two people. */
export const peopleRoutes: readonly Route[] = [
  { method: 'GET', url: '/people', access: 'person.see', handle: showPeople },
  { method: 'GET', url: '/people/invite', access: 'person.invite', handle: showInvite },
  { method: 'POST', url: '/people/invite', access: 'person.invite', handle: sendInvite },
  { method: 'GET', url: '/people/cover', access: 'cover.name', handle: showCover },
  { method: 'GET', url: '/people/cover/:role', access: 'cover.name', handle: showCoverOf },
  { method: 'POST', url: '/people/cover/:role', access: 'cover.name', handle: sendCoverOf },
  // Everybody, since a change may be about somebody who holds no role yet; each sees only what is theirs to see.
  { method: 'GET', url: '/people/changes', access: 'home.see', handle: showChanges },
  { method: 'GET', url: '/people/changes/:id', access: 'home.see', handle: showChange },
  { method: 'POST', url: '/people/changes/:id/confirm', access: 'change.confirm', handle: sendConfirm },
  { method: 'POST', url: '/people/changes/:id/decline', access: 'change.confirm', handle: sendDecline },
  { method: 'POST', url: '/people/changes/:id/take-back', access: 'role.give', handle: sendTakeBack },
  { method: 'GET', url: '/people/:id', access: 'person.see', handle: showPerson },
  { method: 'POST', url: '/people/:id/invitation/again', access: 'person.invite', handle: sendAgain },
  { method: 'GET', url: '/people/:id/roles', access: 'role.give', handle: showRoles },
  { method: 'POST', url: '/people/:id/roles/give', access: 'role.give', handle: sendGiveRole },
  { method: 'POST', url: '/people/:id/roles/end', access: 'role.give', handle: sendEndRole },
  { method: 'GET', url: '/people/:id/away', access: 'absence.note', handle: showAway },
  { method: 'POST', url: '/people/:id/away', access: 'absence.note', handle: sendAway },
  { method: 'POST', url: '/people/:id/back', access: 'absence.note', handle: sendBack },
  { method: 'GET', url: '/people/:id/reset', access: 'role.give', handle: showReset },
  { method: 'POST', url: '/people/:id/reset', access: 'role.give', handle: sendReset },
  { method: 'GET', url: '/people/:id/left', access: 'role.give', handle: showLeft },
  { method: 'POST', url: '/people/:id/left', access: 'role.give', handle: sendLeft },
]
