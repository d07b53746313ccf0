import { binds, type Idea } from '../idea.ts'
import { always, byAmount, byAnswer, byList, byYesOrNo } from '../saying.ts'

const deciders = {
  headteacher: '{headteacher}',
  dsl: '{dsl}',
  'senior-management': 'senior leaders',
  parents: 'the parents',
} as const

/** What policies say on leave to do what is otherwise not allowed, and on ties that somebody has. */
export const permissionsIdeas: readonly Idea[] = [
  {
    id: 'explain-to-the-head',
    about: 'Acting against this policy',
    chapter: 'permissions',
    says: [
      byYesOrNo('off-policy-judgement-to-headteacher', {
        yes: 'Whoever acts against this policy, or intends to, {must} always tell {headteacher} why.',
        no: 'Whoever acts against this policy need not tell {headteacher} why.',
      }),
    ],
    model: binds(
      'must',
      'staff',
      'record',
      'permissions',
      'a decision not covered by, or against, the policy',
      'dated explanation with the headteacher’s note',
    ),
  },
  {
    id: 'head-takes-hr-advice',
    about: 'Advice from human resources',
    chapter: 'permissions',
    says: [
      byAmount(
        'hr-adviser',
        'On hearing that somebody acted against this policy, {headteacher} {must} take advice from {value} if it is needed.',
        'On hearing that somebody acted against this policy, {headteacher} {must} take advice on employment if it is needed.',
        { "schools' HR provider (unnamed)": 'the human resources provider of our schools' },
      ),
    ],
    model: binds(
      'must',
      'headteacher',
      'record',
      'permissions',
      'a departure from policy is disclosed',
      'advice request and answer',
    ),
  },
  {
    id: 'own-phone',
    about: 'Calls from one’s own phone',
    chapter: 'staff-contact',
    says: [
      byAnswer('own-phone-to-pupils-or-parents', {
        never: 'Staff {must not} call or text pupils or parents from their own phone.',
        'exceptional-with-number-withheld':
          'Staff {must not} call or text pupils or parents from their own phone, except in rare cases. Then they withhold their number.',
      }),
    ],
    model: binds(
      'should_not',
      'staff',
      'record',
      'permissions',
      'an exceptional need to phone',
      'note of the exception',
    ),
  },
  {
    id: 'talk-over-earlier-ties',
    about: 'Ties from before',
    chapter: 'permissions',
    says: [
      byList(
        'contact-exception-approver',
        'Staff who knew a pupil or a family before, or who have some other reason for contact, {must} talk it over. They can talk to {any}.',
        deciders,
        'Staff who knew a pupil or a family before {must} talk it over at school.',
      ),
    ],
  },
  {
    id: 'head-allows-exceptions',
    about: 'Leave from the headteacher',
    chapter: 'permissions',
    says: [
      byList(
        'contact-exception-approver',
        '{any} {must} allow an exception, but only before there is any contact.',
        deciders,
        'This policy names nobody who can allow an exception.',
      ),
    ],
  },
  {
    id: 'who-decides-exceptions',
    about: 'Who decides on exceptions',
    chapter: 'permissions',
    says: [
      byList(
        'contact-exception-approver',
        'Private contact with a pupil or a parent {must} be allowed as an exception, if it is asked for beforehand. The decision lies with {any}.',
        deciders,
        'This policy names nobody who can allow private contact as an exception.',
      ),
    ],
    model: binds('may', 'headteacher', 'enforce', 'permissions', 'a request made before contact', 'dated approval'),
  },
  {
    id: 'contact-after-leaving',
    about: 'After a pupil has left',
    chapter: 'staff-contact',
    says: [
      byAnswer('past-pupil-contact', {
        'alumni-or-school-channels':
          'If contact goes on after a pupil has left, staff {must} use alumni groups or what the school provides for it.',
        'ask-headteacher-first':
          'If contact is to go on after a pupil has left, staff {must} ask the headteacher first.',
        'advised-against': 'We advise staff against contact that goes on after a pupil has left.',
        never: 'Contact does not go on after a pupil has left.',
      }),
    ],
  },
  {
    id: 'ask-before-talking-to-leavers',
    about: 'Talking to recent leavers',
    chapter: 'permissions',
    says: [
      byAnswer('past-pupil-contact', {
        'ask-headteacher-first':
          'Before staff talk online to a pupil who left not long ago, they {must} ask. It does not matter who wrote first.',
        'alumni-or-school-channels':
          'Staff {must} talk to a pupil who has left only in alumni groups or on school channels.',
        'advised-against': 'We advise staff not to talk online to a pupil who left not long ago.',
        never: 'Staff do not talk online to a pupil who has left.',
      }),
      byList(
        'contact-exception-approver',
        'The one to ask is {any}.',
        deciders,
        'This policy does not say whom to ask.',
      ),
    ],
  },
  {
    id: 'contact-details-with-two-agreements',
    about: 'Giving out contact details',
    chapter: 'staff-contact',
    says: [
      byAnswer('personal-contact-details-to-pupils', {
        never: 'Staff {must not} let pupils have their own contact details.',
        'with-senior-and-parent-agreement':
          'Staff {must not} let pupils have their own contact details unless senior leaders agree and the parents agree too.',
      }),
    ],
  },
  {
    id: 'family-excepted',
    about: 'Family ties',
    chapter: 'permissions',
    says: [
      byAnswer('staff-pupil-contact', {
        'family-exception': 'Those whose own child or close relative is a pupil {must} stay connected with them.',
        never: 'There is no exception for family.',
        'only-by-prior-approval': 'Family ties need approval beforehand as well.',
      }),
    ],
  },
  {
    id: 'existing-ties-to-parents',
    about: 'Ties to parents',
    chapter: 'permissions',
    says: [always('Some staff are related to parents or are their close friends, and are in touch with them online.')],
  },
  {
    id: 'outside-channels-authorised',
    about: 'Channels that are not ours',
    chapter: 'permissions',
    says: [
      byAnswer('outside-channel-approver', {
        'headteacher-or-governing-board':
          '{headteacher} or the governing board {must} give leave before school business is shared on a channel that we do not run.',
        headteacher:
          '{headteacher} {must} give leave before school business is shared on a channel that we do not run.',
        nobody: 'School business is not shared on a channel that we do not run. Nobody can give leave for it.',
      }),
    ],
    model: binds(
      'must',
      'staff',
      'enforce',
      'permissions',
      'wish to share school business elsewhere',
      'dated authorisation',
    ),
  },
  {
    id: 'school-business-on-own-accounts',
    about: 'School business on other channels',
    chapter: 'permissions',
    says: [
      byAnswer('outside-channel-approver', {
        'headteacher-or-governing-board':
          'School business {must} stay on channels that we run, unless {headteacher} or the governing board has given leave.',
        headteacher: 'School business {must} stay on channels that we run, unless {headteacher} has given leave.',
        nobody: 'School business {must} stay on channels that we run. Nobody can give leave for anything else.',
      }),
      byAnswer('school-news-on-personal-accounts', {
        'with-prior-authorisation':
          'School news {must not} be shared on anyone’s own account without leave beforehand.',
        'official-platforms-only': 'School news is never shared on anyone’s own account.',
      }),
    ],
  },
  {
    id: 'opinions-taken-for-ours',
    about: 'Opinions taken for ours',
    chapter: 'permissions',
    says: [
      byAnswer('outside-channel-approver', {
        'headteacher-or-governing-board':
          'Opinions that people could take for those of the school, or of those who decide for it, {must} have leave from {headteacher} or the governing board.',
        headteacher:
          'Opinions that people could take for those of the school, or of those who decide for it, {must} have leave from {headteacher}.',
        nobody:
          'Opinions that people could take for those of the school, or of those who decide for it, {must not} be shared there.',
      }),
    ],
  },
  {
    id: 'events-on-the-authorised-site',
    about: 'News of school events',
    chapter: 'permissions',
    says: [
      always('News and pictures of school events {must} be posted on the site meant for them.'),
      byAnswer('school-news-on-personal-accounts', {
        'with-prior-authorisation': 'Anywhere else, leave comes first.',
        'official-platforms-only': 'They are posted nowhere else.',
      }),
    ],
  },
]
