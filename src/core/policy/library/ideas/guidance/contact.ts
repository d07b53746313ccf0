import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer } from '../../saying.ts'

const tiesWithPupils = byAnswer('staff-pupil-contact', {
  never: 'Staff {must not} message pupils or be friends with them from a private account.',
  'only-by-prior-approval':
    'Staff {must not} message pupils or be friends with them from a private account, unless it was allowed beforehand.',
  'family-exception':
    'Staff {must not} message pupils or be friends with them from a private account. Pupils in their own family are the exception.',
})

const tiesWithParents = byAnswer('staff-parent-contact', {
  never: 'From a private account, staff {must not} message pupils’ parents or be friends with them.',
  'only-by-prior-approval':
    'Without leave beforehand, staff {must not} message pupils’ parents or be friends with them from a private account.',
  'family-exception':
    'From a private account, staff {must not} message pupils’ parents or be friends with them, except those in their own family.',
  'existing-ties-at-own-risk':
    'Staff {must not} begin to message pupils’ parents or be friends with them from a private account. Ties with relatives and close friends from before may stay, at their own risk.',
})

const pastPupils = byAnswer('past-pupil-contact', {
  never: 'Pupils who have left {must not} be befriended or messaged.',
  'advised-against': 'We advise staff not to befriend or message pupils who have left.',
  'alumni-or-school-channels': 'Pupils who have left keep in touch through the school’s own accounts for them.',
  'ask-headteacher-first': 'Before getting in touch with a pupil who has left, staff ask {headteacher}.',
})

const pastReach = byAnswer('past-pupil-reach', {
  'any-past': 'By pupils who have left we mean all who were once pupils here.',
  'recently-left': 'By pupils who have left we mean those who left a short time ago.',
  'moved-to-secondary': 'By pupils who have left we mean those who have moved on to secondary school.',
})

/** Staff with pupils and families: who may be in touch with whom, and by what account or number. */
export const contactIdeas: readonly Idea[] = [
  {
    id: 'ties-from-private-accounts',
    about: 'Friends and messages, privately',
    chapter: 'staff-contact',
    says: [tiesWithPupils, tiesWithParents, pastPupils, pastReach],
  },
  {
    id: 'ties-with-pupils',
    about: 'Friends and messages with pupils',
    chapter: 'staff-contact',
    says: [tiesWithPupils, pastPupils, pastReach],
  },
  {
    id: 'ties-with-parents',
    about: 'Friends and chats with parents',
    chapter: 'staff-contact',
    says: [
      byAnswer('staff-parent-contact', {
        never: 'Staff {must not} be friends with parents or chat with them on social media.',
        'only-by-prior-approval':
          'Staff {must not} be friends with parents or chat with them on social media, unless it was allowed beforehand.',
        'family-exception':
          'Staff {must not} be friends with parents or chat with them on social media, unless they are family.',
        'existing-ties-at-own-risk':
          'Staff {must not} become friends with parents or chat with them on social media. What this policy says on relatives and close friends stands beside this.',
      }),
    ],
  },
  {
    id: 'private-accounts-for-contact',
    about: 'Reaching families from private accounts',
    chapter: 'staff-contact',
    says: [
      byAnswer('staff-pupil-contact', {
        never: 'A private account {must not} be used to reach pupils.',
        'only-by-prior-approval':
          'Staff {must not} reach out to pupils from a private account, unless it was agreed to first.',
        'family-exception': 'A private account {must not} be used to reach pupils outside one’s own family.',
      }),
      byAnswer('staff-parent-contact', {
        never: 'Parents {must not} be reached from a private account.',
        'only-by-prior-approval': 'Before staff reach out to parents from a private account, they {must} have leave.',
        'family-exception': 'Parents outside one’s own family {must not} be reached from a private account.',
        'existing-ties-at-own-risk':
          'Parents {must not} be reached from a private account, apart from ties from before.',
      }),
    ],
  },
  {
    id: 'turning-down-offers',
    about: 'Requests from pupils and parents',
    chapter: 'staff-contact',
    says: [
      byAnswer('staff-pupil-contact', {
        never: 'When a pupil sends a request to a private account, staff {must} turn it down.',
        'only-by-prior-approval':
          'A pupil’s request to a private account {must not} be accepted, unless it was agreed to beforehand.',
        'family-exception': 'A pupil’s request to a private account {must not} be accepted, unless they are family.',
      }),
      byAnswer('staff-parent-contact', {
        never: 'A parent’s request to a private account {must} be turned down.',
        'only-by-prior-approval':
          'A parent’s request to a private account {must not} be accepted without leave beforehand.',
        'family-exception': 'A parent’s request to a private account {must not} be accepted, unless they are family.',
        'existing-ties-at-own-risk': 'A new request from a parent to a private account {must not} be accepted.',
      }),
    ],
  },
  {
    id: 'professional-limits',
    about: 'Professional limits',
    chapter: 'staff-contact',
    says: [
      always(
        'All contact with pupils, in person or by any device, {must} stay within clear professional limits. Safer working practice guidance says what those are.',
      ),
    ],
    model: binds('must', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'safer-working-guidance-2015',
    about: 'National guidance on behaviour',
    chapter: 'staff-contact',
    says: [
      always(
        'Staff {must} follow the chapter on behaviour, section 7, of the national safer working guidance of October 2015 whenever they deal with pupils.',
      ),
    ],
  },
  {
    id: 'no-asking-for-private-details',
    about: 'Pupils’ private details',
    chapter: 'staff-contact',
    says: [
      always(
        'Adults {must not} ask a pupil for personal information, or react to what is offered, beyond what their job needs.',
      ),
    ],
  },
  {
    id: 'no-private-details-by-message',
    about: 'Private details in messages',
    chapter: 'staff-contact',
    says: [
      always('In messages too, the same rule stands: a pupil’s private life {must not} be drawn out or discussed.'),
    ],
  },
  {
    id: 'nothing-like-grooming',
    about: 'Messages above suspicion',
    chapter: 'staff-contact',
    says: [
      always('Messages to pupils {must} be where others can see them, and hold nothing that could pass for grooming.'),
    ],
  },
  {
    id: 'every-exchange-open',
    about: 'Exchanges others can check',
    chapter: 'staff-contact',
    says: [always('Adults {must} hold no conversation with a pupil that a colleague could not look at.')],
  },
  {
    id: 'no-double-meaning',
    about: 'Words with no double meaning',
    chapter: 'staff-contact',
    says: [always('Adults {must} choose their words so that nobody can find anything sexual behind them.')],
  },
  {
    id: 'own-contact-details',
    about: 'One’s own contact details',
    chapter: 'staff-contact',
    says: [
      byAnswer('personal-contact-details-to-pupils', {
        never: 'Staff {must not} give pupils their own e-mail address, phone number or account names.',
        'with-senior-and-parent-agreement':
          'Staff {must not} give pupils their own e-mail address, phone number or account names, unless senior leaders and the parents have both agreed.',
      }),
    ],
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'own-phone-number-private',
    about: 'One’s own phone number',
    chapter: 'staff-contact',
    says: [always('Staff {must} keep the number of their own phone to themselves.')],
  },
  {
    id: 'own-address-withheld',
    about: 'One’s own e-mail address',
    chapter: 'staff-contact',
    says: [always('Pupils and parents {must not} be given a member of staff’s own e-mail address.')],
  },
  {
    id: 'trips-without-own-number',
    about: 'Numbers on trips',
    chapter: 'staff-contact',
    says: [always('On a trip as well, pupils and parents {must not} be given staff’s own numbers and addresses.')],
  },
  {
    id: 'reply-to-an-approach',
    about: 'When a pupil gets in touch',
    chapter: 'staff-contact',
    says: [
      byAnswer('inbound-contact-reply', {
        'none-by-recipient-school-tells-pupil':
          'If a pupil finds an adult’s private details and gets in touch, the adult {must not} reply. The school explains to the pupil why.',
        'polite-refusal':
          'If a pupil finds an adult’s private details and gets in touch, the adult {must not} reply beyond one short, kind refusal.',
      }),
    ],
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'contact-for-work-only',
    about: 'Contact only for work',
    chapter: 'staff-contact',
    says: [always('Adults {must not} begin contact with a pupil, or answer it, where work gives no reason for it.')],
  },
  {
    id: 'no-friendship-by-device',
    about: 'No friendships through devices',
    chapter: 'staff-contact',
    says: [always('Adults {must not} use any technology to make a pupil their friend.')],
  },
  {
    id: 'private-messages',
    about: 'Private conversations online',
    chapter: 'staff-contact',
    says: [
      byAnswer('official-direct-messages', {
        'current-and-past-pupils-and-families':
          'People who post or comment in their work role {must not} hold private conversations with pupils or their families, present or past.',
        'current-pupils-and-families':
          'People who post or comment in their work role {must not} hold private conversations with pupils or their families.',
        'no-discussion-with-parents-or-colleagues':
          'Matters {must not} be argued out with parents or colleagues on social media.',
      }),
    ],
    model: binds('must_not', 'official_poster', 'advise', 'guidance'),
  },
  {
    id: 'ties-at-own-risk',
    about: 'Answering for one’s own ties',
    chapter: 'staff-contact',
    says: [
      always('Each member of staff {must} answer for their own accounts.'),
      byAnswer('staff-parent-contact', {
        'existing-ties-at-own-risk':
          'Whoever has ties with parents there has them at their own risk, and a breach through them counts like any other.',
        never: 'A breach there counts like any other.',
        'only-by-prior-approval': 'A breach there counts like any other, also where ties with parents were allowed.',
        'family-exception': 'A breach there counts like any other, also among family.',
      }),
    ],
  },
  {
    id: 'unsuitable-talk-with-pupils',
    about: 'Talk that could be misjudged',
    chapter: 'staff-contact',
    says: [
      always(
        'Staff {must} know how risky it is to talk with a pupil in a way that others could find unsuitable. Whether the pupil is still here or has left makes no difference, least of all where trust was broken.',
      ),
    ],
  },
  {
    id: 'who-is-behind-an-account',
    about: 'Who is behind an account',
    chapter: 'staff-contact',
    says: [always('Staff {must} be careful with whom they chat, since anybody can pretend to be somebody else.')],
  },
  {
    id: 'homework-by-school-address',
    about: 'Homework by e-mail',
    chapter: 'staff-contact',
    says: [always('Homework that is sent by e-mail {must} go to and from the school’s address.')],
  },
  {
    id: 'internal-mail',
    about: 'Internal mail',
    chapter: 'staff-contact',
    says: [always('For internal mail, staff {must} keep to the policy on it.')],
  },
  {
    id: 'rules-on-families',
    about: 'Talking with families',
    chapter: 'staff-contact',
    says: [always('On talking with families, and on what is told online, staff {must} keep to the school’s rules.')],
  },
]
