import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byItem, byList, byYesOrNo } from '../../saying.ts'

const firstToHear = {
  school: 'the school',
  'line-manager': 'a line manager',
  dsl: '{dsl}',
  headteacher: '{headteacher}',
  'chair-of-governors': '{chair}',
  'existing-procedures': 'the people named in our procedures',
} as const

/** What policies say on speaking up: who tells whom of what, and what nobody need carry alone. */
export const tellingIdeas: readonly Idea[] = [
  {
    id: 'danger-now',
    about: 'When somebody is in danger',
    chapter: 'concerns',
    says: [always('If somebody is in danger now, whoever knows of it {must} ring 999 first. Then they tell {dsl}.')],
    model: binds('must', 'all', 'advise', 'concerns', 'somebody is in danger'),
  },
  {
    id: 'nobody-alone-with-a-worry',
    about: 'Nobody is alone with it',
    chapter: 'concerns',
    says: [
      always(
        'Nobody here has to deal with a worry alone. Staff {must} pass it on without delay, and never promise a child to keep it secret.',
      ),
    ],
    model: binds('must', 'staff', 'advise', 'concerns', 'a worry about somebody', 'concern record'),
  },
  {
    id: 'worries-are-told',
    about: 'Telling us of a worry',
    chapter: 'concerns',
    says: [
      always(
        'Whoever is worried by the way that somebody in our school community behaves online {must} let the school know.',
      ),
      byList(
        'concern-first-contact',
        'They can speak to {any}.',
        firstToHear,
        'This policy does not say to whom they can speak.',
      ),
    ],
    model: binds('must', 'all', 'enforce', 'concerns', 'a worry about online conduct', 'concern record'),
  },
  {
    id: 'worry-about-the-head',
    about: 'A worry about the headteacher',
    chapter: 'concerns',
    says: [always('A worry about {headteacher} {must} go to {chair}. {headteacher} does not see it.')],
    model: binds(
      'must',
      'all',
      'enforce',
      'concerns',
      'a worry about the headteacher',
      'concern addressed to the chair',
    ),
  },
  {
    id: 'unsuitable-mention-reported',
    about: 'Unsuitable mentions of us',
    chapter: 'concerns',
    says: [
      always(
        'Somebody may mention the school, its staff or its pupils online in a way that is not suitable. Staff who see it {must} report it without delay.',
      ),
      byList(
        'concern-first-contact',
        'They take it to {any}.',
        firstToHear,
        'This policy does not say to whom they take it.',
      ),
    ],
  },
  {
    id: 'no-settling-it-oneself',
    about: 'Leaving it to those responsible',
    chapter: 'concerns',
    says: [
      byAnswer('staff-self-resolution', {
        'own-friends-only': 'Having seen such a mention, staff {must not} set about putting it right themselves.',
        never: 'Staff {must not} set about putting right any unsuitable mention themselves, even one made by a friend.',
        'not-addressed':
          'This policy does not say whether staff may set about putting such a mention right themselves.',
      }),
    ],
  },
  {
    id: 'complaints-aired-online',
    about: 'Complaints aired online',
    chapter: 'concerns',
    says: [
      always(
        'Now and then people complain about us online and pass over our complaints procedure. Some of them mean to hurt.',
      ),
    ],
  },
  {
    id: 'posted-complaint-reported',
    about: 'A complaint that names somebody',
    chapter: 'concerns',
    says: [
      always(
        'A complaint, quarrel or grievance posted online may name a pupil, a governor, a volunteer or one of the staff. Whoever comes across it {must} report it promptly.',
      ),
      byList(
        'concern-first-contact',
        'The report goes to {any}.',
        firstToHear,
        'This policy does not say where the report goes.',
      ),
    ],
  },
  {
    id: 'complaint-about-online-activity',
    about: 'Complaints about online activity',
    chapter: 'concerns',
    says: [
      byAnswer('complaint-route', {
        headteacher:
          'A concern or complaint about what a colleague or a pupil does on social media {must} be brought to {headteacher}, as is right in the case.',
        'complaints-policy':
          'A complaint about what a colleague or a pupil does on social media {must} be made under our complaints policy.',
        'complaints-procedure-on-website':
          'A complaint about what a colleague or a pupil does on social media {must} be made by the procedure on our website.',
        'complaints-procedure':
          'A complaint about what a colleague or a pupil does on social media {must} be made by our complaints procedure.',
        'direct-to-school':
          'A complaint about what a colleague or a pupil does on social media {must} be brought straight to us.',
      }),
    ],
  },
  {
    id: 'misuse-reported-first-to',
    about: 'Misuse by staff or volunteers',
    chapter: 'concerns',
    says: [
      byList(
        'concern-first-contact',
        'If an employee or a volunteer misuses social media, it {must} be reported first of all, so that harm stays small. It can be reported to {any}.',
        firstToHear,
        'This policy does not say to whom misuse by an employee or a volunteer is reported.',
      ),
      byAnswer('incident-lead', {
        headteacher: '{headteacher} decides what is done.',
        'headteacher-or-chosen-senior-leader':
          '{headteacher}, or a senior leader whom the head has chosen, decides what is done.',
        'headteacher-or-chair': 'What is done is for {headteacher} or {chair} to decide.',
        'dsl-or-deputy': '{dsl} or {deputy dsl} decides what is done.',
      }),
    ],
  },
  {
    id: 'everybody-told-how-to-report',
    about: 'Everybody knows how to report',
    chapter: 'concerns',
    says: [
      always('We {must} make sure that everybody knows how to report a worry, or a breach of this policy.'),
      byList(
        'concern-first-contact',
        'Reports go to {any}.',
        firstToHear,
        'This policy does not name anyone to whom reports go.',
      ),
      byList(
        'concern-policies',
        'The procedures are in our policies on {items}.',
        {
          'anti-bullying': 'bullying',
          allegations: 'allegations',
          behaviour: 'behaviour',
          safeguarding: 'safeguarding',
          'child-protection': 'child protection',
          'code-of-conduct': 'conduct',
          'acceptable-use': 'acceptable use',
          'home-school-agreement': 'home and school',
          disciplinary: 'discipline',
          'online-safety': 'online safety',
        },
        'This policy does not say which procedures apply.',
      ),
    ],
  },
  {
    id: 'official-procedure-used',
    about: 'The official procedure',
    chapter: 'concerns',
    says: [byItem('concern-first-contact', 'existing-procedures', 'Reports {must} be made by the official procedure.')],
  },
  {
    id: 'concerns-kept-confidential',
    about: 'Keeping it confidential',
    chapter: 'concerns',
    says: [
      byYesOrNo('concern-confidentiality', {
        yes: 'Once a concern has been reported, everybody {must} treat it as confidential. They speak of it only with those who deal with it.',
        no: 'This policy does not ask everybody to treat a reported concern as confidential.',
      }),
    ],
    model: binds('must', 'all', 'enforce', 'concerns', 'a concern is open', 'access list and access log'),
  },
]
