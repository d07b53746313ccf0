import type { LeaveRefusal, ResetRefusal } from '../../core/people/access-change.ts'
import type { ConfirmRefusal } from '../../core/people/may-confirm.ts'
import type { CoverRefusal } from '../../core/people/name-cover.ts'
import type { RoleChangeRefusal } from '../../core/people/role-change.ts'
import type { Reply } from '../route.ts'

export type PeopleRefusal =
  | RoleChangeRefusal
  | ResetRefusal
  | LeaveRefusal
  | ConfirmRefusal
  | CoverRefusal
  | 'already-asked'
  | 'already-here'
  | 'no-longer-applies'
  | 'changed-meanwhile'
  | 'already-joined'
  | 'no-address'
  | 'not-yours'
  | 'not-away'
  | 'nobody-would-receive'

type Words = { readonly what: string; readonly why: string; readonly instead: string }

const twoPeople = 'Some people at a school must be able to act against whoever runs it, so two people make this change.'

const words: Readonly<Record<PeopleRefusal, Words>> = {
  'not-a-persons-role': {
    what: 'Nobody at the school holds that role',
    why: 'It belongs to families or to a whole body, not to one person.',
    instead: 'Choose another role.',
  },
  'already-held': {
    what: 'They hold that role already',
    why: 'Nothing has changed since.',
    instead: 'There is nothing to do.',
  },
  'not-held': {
    what: 'They do not hold that role',
    why: 'It may have ended already.',
    instead: 'Open their page again to see what they hold.',
  },
  'headteachers-role': {
    what: 'The headteacher’s role and access are not the office’s to change',
    why: 'The office would otherwise decide who runs the school.',
    instead: 'Ask the headteacher, the chair of governors or the clerk.',
  },
  'last-headteacher': {
    what: 'The school needs a headteacher',
    why: 'Nobody else holds the role.',
    instead: 'Give the role to the next headteacher first.',
  },
  'own-headship': {
    what: 'You cannot make yourself the headteacher',
    why: 'Somebody else says who runs the school.',
    instead: 'Ask the headteacher, or the other of chair and clerk.',
  },
  'first-named-by-head': {
    what: 'The headteacher names the first chair or clerk',
    why: 'There is nobody yet who could confirm it, so only the headteacher may, and everybody is told.',
    instead: 'Ask the headteacher to do it.',
  },
  'first-must-be-another': {
    what: 'The first chair or clerk is somebody who does not run the school',
    why: twoPeople,
    instead: 'Name somebody who is not the headteacher and not in the office, with an address of their own.',
  },
  'own-access': {
    what: 'You cannot do this to yourself',
    why: 'It would shut you out, or let whoever has your device shut you out.',
    instead: 'Sign out on every device, or ask a colleague to do it.',
  },
  'holds-protected-role': {
    what: 'End their protected roles first',
    why: twoPeople,
    instead: 'On their page, ask for each of these roles to be ended. Once it is confirmed, say that they have left.',
  },
  'already-decided': {
    what: 'This was decided already',
    why: 'A change is decided once.',
    instead: 'Look under changes to see what was decided.',
  },
  'not-a-confirmer': {
    what: 'This is for the chair of governors or the clerk',
    why: twoPeople,
    instead: 'Ask one of them to open this page.',
  },
  'asked-it': {
    what: 'You asked for this change',
    why: twoPeople,
    instead: 'The other of chair and clerk decides it.',
  },
  'about-you': {
    what: 'This change is about you',
    why: twoPeople,
    instead: 'The other of chair and clerk decides it.',
  },
  'shared-account': {
    what: 'You sign in with the same account as somebody in this matter',
    why: twoPeople,
    instead: 'Somebody with an account of their own decides it.',
  },
  'runs-the-school': {
    what: 'You also help to run the school',
    why: 'Whoever holds the headteacher’s or the office’s role is not the second person for such a change.',
    instead: 'The other of chair and clerk decides it.',
  },
  'asker-gone': {
    what: 'Whoever asked for this may no longer ask',
    why: 'They have left, or their role has ended since.',
    instead: 'Decline it. If it is still wanted, somebody else asks again.',
  },
  'head-names-own-cover': {
    what: 'The headteacher says who stands in for the headteacher',
    why: 'Whoever stands in decides as the headteacher would.',
    instead: 'Ask the headteacher. Until then the usual cover holds.',
  },
  'only-usual-cover': {
    what: 'Somebody else cannot be named for this role',
    why: 'Standing in gives the same access as the role, and that takes two people.',
    instead: 'Name only people who hold one of the roles that usually cover it, or ask for the role itself.',
  },
  'named-twice': {
    what: 'Somebody is named twice',
    why: 'Each person stands in once.',
    instead: 'Choose somebody else, or leave the place empty.',
  },
  'holds-the-role': {
    what: 'Somebody named holds the role themselves',
    why: 'Cover is for when those who hold it are away.',
    instead: 'Choose somebody else, or leave the place empty.',
  },
  'already-asked': {
    what: 'This change has been asked for already',
    why: 'It waits for the chair or the clerk.',
    instead: 'Look under changes to see how it stands.',
  },
  'already-here': {
    what: 'Somebody at the school has that address already',
    why: 'One address is one person here, whatever roles they hold.',
    instead: 'Open that person and give them the role, or use another address.',
  },
  'no-longer-applies': {
    what: 'This change no longer applies',
    why: 'Something has changed since it was asked for.',
    instead: 'Decline it. If it is still wanted, it can be asked for again.',
  },
  'changed-meanwhile': {
    what: 'Somebody else decided at the same moment',
    why: 'A change is decided once.',
    instead: 'Look under changes to see what was decided.',
  },
  'already-joined': {
    what: 'They have joined already',
    why: 'An invitation is accepted once.',
    instead: 'If they cannot sign in, reset how they sign in.',
  },
  'no-address': {
    what: 'There is no address for them',
    why: 'An invitation goes by e-mail.',
    instead: 'Reset how they sign in, and give an address there.',
  },
  'not-yours': {
    what: 'Only whoever asked can take this back',
    why: 'Others confirm or decline it.',
    instead: 'Ask them, or ask the chair or the clerk to decline it.',
  },
  'nobody-would-receive': {
    what: 'Then nobody could receive some kinds of report',
    why: 'Whatever somebody tells the school, there is a person here who may read it and is not part of it. Without this role there would be none.',
    instead: 'Give the role to the next person first, or to a vice-chair. Then end it here.',
  },
  'not-away': {
    what: 'They are not noted as away',
    why: 'The absence may have ended by itself.',
    instead: 'There is nothing to do.',
  },
}

const restOnTwoPeople: readonly PeopleRefusal[] = [
  'first-named-by-head',
  'first-must-be-another',
  'holds-protected-role',
  'not-a-confirmer',
  'asked-it',
  'about-you',
  'shared-account',
  'runs-the-school',
  'only-usual-cover',
]

/** A refusal as its own page: what, why, on which rule of Signpost’s own, and what can be done instead. */
export function refusePeople(reason: PeopleRefusal, subjectId?: string): Reply {
  return {
    refused: {
      ...words[reason],
      subjectId: subjectId ?? null,
      ...(restOnTwoPeople.includes(reason)
        ? { basis: { clauses: [], defaults: ['second-person-for-some-roles'] } }
        : {}),
    },
  }
}

/** A refusal as a sentence beside the field it is about. */
export function peopleProblem(reason: PeopleRefusal): string {
  const { what, instead } = words[reason]
  return `${what}. ${instead}`
}
