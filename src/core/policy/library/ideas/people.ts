import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byYesOrNo } from '../saying.ts'
import { groupsBound } from './shared-sayings.ts'

/** What policies say on whom they bind, and on people who join. */
export const peopleIdeas: readonly Idea[] = [
  {
    id: 'groups-bound',
    about: 'Whom this policy binds',
    chapter: 'people',
    says: [groupsBound],
    model: binds('fact', 'all', 'record', 'people', 'joining the school', 'person record carrying an in-scope role'),
  },
  {
    id: 'groups-bound-with-contractors',
    about: 'Whom it binds, contractors included',
    chapter: 'people',
    says: [
      groupsBound,
      byAnswer('contractor-terms', {
        'in-scope': 'Contractors are held to it in the same way as everybody else.',
        'own-policy-may-be-required': 'Contractors may be asked for a social media policy of their own.',
        'not-covered': 'Contractors are not held to it.',
      }),
    ],
  },
  {
    id: 'groups-bound-in-every-use',
    about: 'Whom it binds, and where',
    chapter: 'people',
    says: [
      groupsBound,
      always('They are bound at work and at home, at any hour, in any place, and on any device or account.'),
    ],
  },
  {
    id: 'who-pupils-are',
    about: 'Who is a pupil',
    chapter: 'people',
    says: [
      always('Everyone on our roll is a pupil, whatever their age. Those who have turned eighteen are pupils too.'),
    ],
    model: binds('fact', 'all', 'enforce', 'people', null, 'pupil status is independent of age'),
  },
  {
    id: 'contractors-terms',
    about: 'Contractors',
    chapter: 'people',
    says: [
      byAnswer('contractor-terms', {
        'in-scope': 'Contractors keep to this policy while they work for us.',
        'own-policy-may-be-required': 'We may ask contractors to have a policy of their own on social media.',
        'not-covered': 'This policy does not cover contractors.',
      }),
    ],
    model: binds(
      'fact',
      'contractor',
      'record',
      'people',
      'engaging a contractor',
      'person record or contractor’s policy',
    ),
  },
  {
    id: 'council-employees',
    about: 'People employed by the council',
    chapter: 'people',
    says: [
      byAnswer('authority-employees', {
        'same-policy': 'Anyone here who is employed by {council} keeps to this policy like everyone else.',
        'own-policy-report-to-employer':
          'Anyone employed by {council} keeps to its policy, and is not bound by this one.',
      }),
    ],
    model: binds(
      'fact',
      'county_employee',
      'enforce',
      'people',
      'a council employee working in school',
      'person marked as employed by the council',
    ),
  },
  {
    id: 'head-and-safeguarding-lead',
    about: 'Head and safeguarding lead',
    chapter: 'people',
    says: [
      byYesOrNo('headteacher-is-dsl', {
        yes: '{headteacher} is the designated safeguarding lead as well, and has overall charge of online safety.',
        no: '{dsl} has overall charge of online safety. {headteacher} does not hold both posts.',
      }),
    ],
    model: binds('fact', 'dsl', 'record', 'people', null, 'role holder on the profile'),
  },
  {
    id: 'joiners-check-themselves',
    about: 'People who join us',
    chapter: 'people',
    says: [
      byYesOrNo('joiner-self-review', {
        yes: 'People who join us {must} look at what anyone can find about them online, pictures included. They make sure that it is true and fitting.',
        no: 'We do not ask people who join us to look at what can be found about them online.',
      }),
    ],
    model: binds('should', 'staff', 'record', 'people', 'joining the school', 'dated self-check declaration'),
  },
  {
    id: 'online-presence-checks',
    about: 'Checks of online presence',
    chapter: 'people',
    says: [
      byAnswer('online-presence-checks', {
        'may-check-and-record':
          'The school {must} look at what staff, governors and volunteers show of themselves online, and keep a note of what it finds. It does this as part of its safeguarding duties.',
        'not-addressed': '',
      }),
    ],
    model: binds('may', 'school', 'record', 'people', null, 'check with date, checker and outcome'),
  },
]
