import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byItem, byList } from '../../saying.ts'

const toldOfContact = {
  'line-manager': 'their line manager',
  dsl: '{dsl}',
  'deputy-dsl': '{deputy dsl}',
  headteacher: '{headteacher}',
} as const

/** What policies say on what staff report about themselves: contact that they had, and what touches their role. */
export const ownReportsIdeas: readonly Idea[] = [
  {
    id: 'report-what-may-be-misread',
    about: 'What could be misread',
    chapter: 'concerns',
    says: [
      always(
        'Things happen that others could take in the wrong way. When they do, staff {must} tell the school and write down what happened.',
      ),
    ],
    model: binds('should', 'staff', 'record', 'concerns', 'an event that could be misread', 'self-report record'),
  },
  {
    id: 'content-that-clashes-with-a-role',
    about: 'Content that clashes with work',
    chapter: 'concerns',
    says: [
      byAnswer('conflicting-content-report-to', {
        'leadership-team':
          'Staff who find something online that clashes with their role at school {must} tell the leadership team straight away.',
        headteacher:
          'Staff who find something online that clashes with their role at school {must} tell {headteacher} straight away.',
      }),
    ],
    model: binds('must', 'staff', 'record', 'concerns', 'noticing content that clashes', 'timed self-report'),
  },
  {
    id: 'friends-post-that-may-rebound',
    about: 'A post that could rebound',
    chapter: 'concerns',
    says: [
      byAnswer('conflicting-content-report-to', {
        headteacher:
          'What a friend posts about a member of staff could rebound on the school. If that is likely, they {must} warn {headteacher}.',
        'leadership-team':
          'What a friend posts about a member of staff could rebound on the school. If that is likely, they {must} warn the leadership team.',
      }),
    ],
  },
  {
    id: 'contact-on-private-accounts',
    about: 'Contact on private accounts',
    chapter: 'concerns',
    says: [
      always(
        'Staff {must} report any contact from a pupil or a parent on a private account, and any contact that is not suitable.',
      ),
      byList(
        'inbound-contact-report-to',
        'They report it to {any}.',
        toldOfContact,
        'This policy does not say to whom they report it.',
      ),
    ],
    model: binds('must', 'staff', 'record', 'concerns', 'contact on a private account', 'contact report'),
  },
  {
    id: 'pupil-approach-to-line-manager',
    about: 'When a pupil approaches staff',
    chapter: 'concerns',
    says: [
      byItem(
        'inbound-contact-report-to',
        'line-manager',
        'If a pupil gets in touch by a private phone, e-mail address or account, staff {must} tell their line manager.',
      ),
    ],
  },
  {
    id: 'pupil-told-kindly',
    about: 'A kind word to the pupil',
    chapter: 'concerns',
    says: [
      byAnswer('inbound-contact-reply', {
        'none-by-recipient-school-tells-pupil':
          'Somebody at school {must} then tell the pupil, kindly and clearly, that this way of getting in touch is not allowed.',
        'polite-refusal':
          'The kind refusal {must} also make clear to the pupil that this way of getting in touch is not allowed.',
      }),
    ],
  },
  {
    id: 'private-messages-to-the-lead',
    about: 'Messages on private accounts',
    chapter: 'concerns',
    says: [
      byItem(
        'inbound-contact-report-to',
        'dsl',
        'What pupils or parents write to a private account {must} be passed to {dsl}.',
      ),
    ],
  },
  {
    id: 'worries-on-our-channels',
    about: 'Worries on our channels',
    chapter: 'concerns',
    says: [
      always(
        'People who post for the school {must} pass on whatever worries them there, be it harsh words about us, content that is not suitable or a pupil getting in touch.',
      ),
      byList(
        'inbound-contact-report-to',
        'It can go to {any}.',
        toldOfContact,
        'This policy does not say where it can go.',
      ),
    ],
  },
  {
    id: 'unsuitable-contact-early',
    about: 'Unsuitable contact by pupils',
    chapter: 'concerns',
    says: [
      byList(
        'inbound-contact-report-to',
        'Contact from a pupil that is not suitable {must} be reported early, before it grows. It goes to {any}.',
        { ...toldOfContact, 'line-manager': 'one’s line manager' },
        'Contact from a pupil that is not suitable {must} be reported early, before it grows.',
      ),
    ],
  },
]
