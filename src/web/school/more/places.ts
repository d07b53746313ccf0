import { may } from '../../../core/access/may.ts'
import type { Permission } from '../../../core/access/permission.ts'
import type { Role } from '../../../core/people/role.ts'

type Place = {
  readonly name: string
  readonly href: string
  readonly says: string
  readonly needs: Permission
  /** Shown only in the demo. */
  readonly demo?: true
}

const everyPlace: readonly Place[] = [
  { name: 'Can I…?', href: '/ask', says: 'Ask what our policy says.', needs: 'guidance.ask' },
  {
    name: 'Questions for you',
    href: '/ask/inbox',
    says: 'What people asked that the policy does not say.',
    needs: 'guidance.answer',
  },
  {
    name: 'Channels',
    href: '/channels',
    says: 'Which accounts are ours, how each stands, and who may post on it.',
    needs: 'channel.see',
  },
  {
    name: 'Pupils and consents',
    href: '/pupils',
    says: 'Who is on the roll, and what their families agreed to.',
    needs: 'roll.see',
  },
  {
    name: 'Newsletter readers',
    href: '/readers',
    says: 'The addresses the newsletter goes to.',
    needs: 'newsletter.readers',
  },
  {
    name: 'People',
    href: '/people',
    says: 'Who holds which role, who is away, and who stands in.',
    needs: 'person.see',
  },
  {
    name: 'Ties and line managers',
    href: '/people/ties',
    says: 'To whom you are close, so that a report about them does not reach you.',
    needs: 'tie.declare',
  },
  {
    name: 'When the school looks',
    href: '/school/open',
    says: 'Terms, days on which we are shut, and our council: when what is told is read.',
    needs: 'school.edit',
  },
  {
    name: 'Our own kinds of report',
    href: '/school/kinds',
    says: 'What people can choose when they tell us something, in our own words.',
    needs: 'kind.see',
  },
  {
    name: 'How long concerns are kept',
    href: '/school/keeping',
    says: 'The years for each outcome, where they come from, and who changed one.',
    needs: 'schedule.see',
  },
  {
    name: 'Rules and numbers from outside',
    href: '/school/outside',
    says: 'The LADO, the police, what the law asks: who confirmed it, and when.',
    needs: 'outside.see',
  },
  {
    name: 'Acceptable use',
    href: '/acceptable-use',
    says: 'What everybody who posts for the school agrees to.',
    needs: 'acceptable-use.sign',
  },
  {
    name: 'How you sign in',
    href: '/account',
    says: 'Your passkeys, where links go, and signing out on every device.',
    needs: 'home.see',
  },
  {
    name: 'Another school',
    href: '/which-school',
    says: 'Change over, if you belong to more than one.',
    needs: 'home.see',
  },
  {
    name: 'What is to be made better',
    href: '/improvements',
    says: 'What we learned, for the policy, for teaching and for filtering, and what came of it.',
    needs: 'improvement.see',
  },
  {
    name: 'School details',
    href: '/school',
    says: 'The school’s name, classes, contacts, and how long posts wait.',
    needs: 'school.edit',
  },
  {
    name: 'Incident',
    href: '/incident',
    says: 'Stop what was scheduled from going out while something serious is on.',
    needs: 'incident.switch',
  },
  { name: 'Audit', href: '/audit', says: 'Who did what, when, and whether the record is whole.', needs: 'audit.see' },
  {
    name: 'Outbox of the demo',
    href: '/outbox',
    says: 'Mail that would have been sent. It exists only in the demo.',
    needs: 'outbox.see',
    demo: true,
  },
]

/** Where somebody with these roles may go. */
export function placesFor(roles: readonly Role[], demo: boolean): readonly Place[] {
  return everyPlace.filter((place) => may(roles, place.needs).verdict === 'allowed' && (demo || place.demo !== true))
}

/** What Signpost is for and cannot do yet, said openly. */
export const notYet: readonly string[] = [
  'Changing single answers of the policy, and what changed between versions.',
  'Comments on official channels, and publishing to Facebook, Instagram and the like.',
  'Taking down at once everything that shows one child.',
  'Backups, keeping and deleting posts and rolls by age, and answering requests for somebody’s data.',
]
