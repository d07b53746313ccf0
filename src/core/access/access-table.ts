import { type Role, roleIds, staffRoles } from '../people/role.ts'
import type { Permission } from './permission.ts'

/** Who may do a thing at all. A policy may narrow this further (who writes, who agrees); it never widens it. */
export type Access = { readonly may: readonly Role[]; readonly because: string }

const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']
const office: readonly Role[] = ['business-officer', 'office']
const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor', 'clerk']
const insiders: readonly Role[] = [...staffRoles, ...board]
const everyoneSignedIn: readonly Role[] = roleIds

/** The one access table: every permission, the roles that hold it, and why the others do not. */
export const accessTable: Readonly<Record<Permission, Access>> = {
  'home.see': { may: everyoneSignedIn, because: 'Everyone who belongs to the school has a home page.' },
  'post.see': { may: insiders, because: 'Posts that are not out yet are for staff and governors.' },
  'post.write': { may: staffRoles, because: 'Staff write for the school.' },
  'post.read': { may: staffRoles, because: 'A colleague on the staff reads before a post goes out.' },
  'post.answer': {
    may: staffRoles,
    because: 'What stops a post is answered by a member of staff whom the policy names, and never by its writer.',
  },
  'post.hold': { may: staffRoles, because: 'Any member of staff may stop a post that worries them.' },
  'post.correct': { may: staffRoles, because: 'Staff write for the school.' },
  'post.take-down': {
    may: staffRoles,
    because: 'Any member of staff may take a post down; it can be put back by writing it again.',
  },
  'post.decide-late': {
    may: [...leaders, ...office, 'channel-admin', 'approved-poster'],
    because: 'A leader or somebody who runs the channels decides about a post that is late.',
  },
  'post.resend': {
    may: [...leaders, ...office, 'channel-admin'],
    because: 'It may arrive twice, so a leader, the office or a channel administrator decides.',
  },
  'channel.see': { may: insiders, because: 'The register of channels is for staff and governors.' },
  'channel.propose': {
    may: [...leaders, ...office, 'channel-admin', 'computing-lead'],
    because: 'Leaders, the office, the computing lead and channel administrators propose channels.',
  },
  'channel.approve': {
    may: ['headteacher', 'chair-of-governors', 'vice-chair'],
    because: 'The headteacher or the chair for the governors approves a channel, as the policy says.',
  },
  'channel.run': {
    may: [...leaders, ...office, 'channel-admin'],
    because: 'Leaders, the office and channel administrators run the register.',
  },
  'roll.see': {
    may: staffRoles,
    because: 'Staff who may have pupils in a picture see their names and what their families agreed to.',
  },
  'roll.load': { may: ['headteacher', ...office], because: 'The office keeps the roll.' },
  'consent.edit': {
    may: ['headteacher', ...office, 'data-protection-lead'],
    because: 'The office records what families agreed to.',
  },
  'newsletter.readers': { may: ['headteacher', ...office], because: 'The office keeps families’ addresses.' },
  'person.see': { may: insiders, because: 'Staff and governors see who holds which role.' },
  'person.invite': { may: ['headteacher', ...office], because: 'The headteacher or the office invites people.' },
  'role.give': {
    may: ['headteacher', ...office, 'chair-of-governors', 'clerk'],
    because:
      'The headteacher or the office gives roles; the chair and the clerk confirm those that must not rest on one person.',
  },
  'change.confirm': {
    may: ['chair-of-governors', 'clerk'],
    because: 'The chair or the clerk confirms a change that the headteacher or the office may not make alone.',
  },
  'cover.name': { may: ['headteacher', ...office], because: 'The headteacher or the office says who stands in.' },
  'absence.note': { may: ['headteacher', ...office], because: 'The headteacher or the office notes who is away.' },
  'policy.see': { may: everyoneSignedIn, because: 'The policy is for everyone.' },
  'policy.states': {
    may: insiders,
    because: 'How each clause stands rests on the school’s own records, which are for staff and governors.',
  },
  'policy.readers': {
    may: ['headteacher', ...office],
    because: 'The headteacher and the office see by name who has read the policy, and remind those who have not.',
  },
  'policy.adopt': {
    may: ['headteacher', 'chair-of-governors', 'clerk'],
    because: 'The headteacher puts a policy in force once governors have adopted it.',
  },
  'policy.see-draft': {
    may: [...leaders, 'dsl', 'computing-lead', ...board],
    because: 'The next policy is seen by those who work on it and by governors; others once they are asked.',
  },
  'policy.draft': {
    may: [...leaders, 'dsl', 'computing-lead', 'chair-of-governors', 'clerk'],
    because: 'Leaders, the safeguarding lead, the computing lead, the chair and the clerk work on the next policy.',
  },
  'policy.comment': { may: everyoneSignedIn, because: 'Whoever is asked about the policy may say what they think.' },
  'policy.sign': {
    may: ['chair-of-governors', 'vice-chair'],
    because: 'The chair signs the policy for the governors.',
  },
  'policy.review': {
    may: [...leaders, 'dsl', 'computing-lead', 'chair-of-governors', 'clerk'],
    because: 'Those who work on the policy review it.',
  },
  'acceptable-use.sign': { may: insiders, because: 'Staff and governors sign or confirm the acceptable use policy.' },
  'incident.switch': { may: leaders, because: 'A leader says when an incident is on and when it is over.' },
  'school.edit': {
    may: ['headteacher', ...office],
    because: 'The headteacher or the office keeps the school’s details.',
  },
  'guidance.ask': { may: everyoneSignedIn, because: 'Anybody may ask what the policy says.' },
  'guidance.answer': {
    may: [...leaders, ...office, 'data-protection-lead'],
    because: 'The person the policy names answers what it does not say, or whoever stands in.',
  },
  'improvement.see': {
    may: [...leaders, ...office, 'dsl', 'deputy-dsl', 'computing-lead', 'chair-of-governors', 'clerk'],
    because: 'Those who lead the school, its safeguarding, its computing and its policy say what is to be made better.',
  },
  'concern.see': {
    may: [...insiders, 'trust-officer'],
    because: 'Staff and governors see the concerns they may know of, and no others.',
  },
  'keys.see': {
    may: ['headteacher', 'dsl', 'deputy-dsl', 'chair-of-governors', 'vice-chair', 'clerk', 'trust-officer'],
    because: 'Those who answer for safeguarding see who could not yet read what is told.',
  },
  'keys.recover': {
    may: ['chair-of-governors', 'vice-chair', 'clerk', 'trust-officer'],
    because:
      'What opens the concerns that somebody lost the key to is kept by governors, not by those who work in school.',
  },
  'concern.tell': { may: everyoneSignedIn, because: 'Anybody may tell the school what worries them.' },
  'tie.declare': {
    may: [...insiders, 'trust-officer'],
    because: 'Staff and governors say to whom they are close, so that a report about one does not reach the other.',
  },
  'tie.see': {
    may: ['headteacher', 'dsl', 'clerk'],
    because: 'The headteacher, the safeguarding lead and the clerk see what was declared.',
  },
  'manager.name': {
    may: ['headteacher', ...office],
    because: 'The headteacher or the office says who manages whom.',
  },
  'schedule.see': {
    may: [...insiders, 'trust-officer'],
    because: 'Staff and governors see how long the school keeps what is told to it.',
  },
  'schedule.change': {
    may: ['headteacher', 'dsl'],
    because: 'The headteacher and the safeguarding lead decide how long the school keeps what is told to it.',
  },
  'kind.see': { may: insiders, because: 'Staff and governors see which kinds of report the school added.' },
  'kind.keep': {
    may: ['headteacher', 'senior-leader', 'dsl', 'deputy-dsl', 'chair-of-governors'],
    because: 'The safeguarding lead adds kinds of report, and whoever the policy has lead on what is told.',
  },
  'outside.see': {
    may: [...insiders, 'trust-officer'],
    because: 'Staff and governors see the rules and numbers from outside that the school goes by.',
  },
  'outside.confirm': {
    may: [...leaders, 'dsl', 'deputy-dsl', 'data-protection-lead', 'clerk', 'vice-chair'],
    because: 'Each is confirmed by the person it names, or whoever stands in for them.',
  },
  'audit.see': {
    may: [...leaders, 'data-protection-lead', 'chair-of-governors', 'vice-chair', 'clerk'],
    because: 'Leaders and those who hold the school to account see the record of who did what.',
  },
  'outbox.see': { may: insiders, because: 'The demo’s outbox is for staff and governors.' },
}
