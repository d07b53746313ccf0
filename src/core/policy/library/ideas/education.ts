import { binds, type Idea } from '../idea.ts'
import { always, byAmount, byAnswer, byItem, byList } from '../saying.ts'

const howSafeUseIsTaught = byAnswer('pupil-education-style', {
  'embedded-and-progressive':
    'We {must} teach safe use throughout the curriculum, each year building on the last, with material that suits the pupils’ age.',
  'part-of-education': 'We {must} teach safe use as part of pupils’ education, with sites and material that suit them.',
})

const topic = 'pupil-safety-topics'

/** What policies say on what pupils are taught. */
export const educationIdeas: readonly Idea[] = [
  {
    id: 'pupils-gain-by-trying',
    about: 'Learning by trying',
    chapter: 'pupils',
    says: [always('Pupils gain from digital tools only if they have chances to try them.')],
  },
  {
    id: 'danger-lies-in-conduct',
    about: 'Where danger lies',
    chapter: 'pupils',
    says: [always('More danger online comes from how people behave and what they value than from the tools.')],
  },
  {
    id: 'equipped-for-social-media',
    about: 'Ready for social media',
    chapter: 'pupils',
    says: [
      always(
        'We {must} help children to be safe, thoughtful and respectful on social media. We also help them to grow strong enough for the risks that they meet online.',
      ),
    ],
    model: binds('must', 'school', 'record', 'education', 'each school year', 'aims of the programme'),
  },
  {
    id: 'how-safe-use-is-taught',
    about: 'How safe use is taught',
    chapter: 'pupils',
    says: [howSafeUseIsTaught],
    model: binds('must', 'school', 'record', 'education', 'each school year', 'topics taught by class and date'),
  },
  {
    id: 'safe-use-within-safeguarding',
    about: 'Safe use within safeguarding',
    chapter: 'pupils',
    says: [
      howSafeUseIsTaught,
      always('It belongs to our work on safeguarding. Our child protection policy says more about it.'),
    ],
  },
  {
    id: 'what-pupils-are-taught',
    about: 'What pupils are taught',
    chapter: 'pupils',
    says: [
      byList(
        topic,
        'In our lessons pupils {must} hear about {items}.',
        {
          'personal-details': 'keeping personal details to themselves',
          'known-friends-private-profile': 'private profiles with only friends whom they know',
          'no-unaccompanied-meetings': 'not meeting online friends alone',
          'safe-passwords': 'safe passwords',
          'multi-factor': 'a second step at sign-in',
          'age-appropriate-sites': 'sites that fit their age',
          'block-and-report': 'blocking and reporting what they do not want',
          'report-inside-and-outside': 'whom to tell of a worry',
        },
        'This policy does not say what pupils hear about in our lessons.',
      ),
    ],
    model: binds('must', 'school', 'record', 'education', 'online safety lessons', 'topics marked as taught'),
  },
  {
    id: 'too-young-for-an-account',
    about: 'Too young for an account',
    chapter: 'pupils',
    says: [byAmount('minimum-age', 'A child below the age of {value} is too young for an account on social media.')],
    model: binds('fact', 'all', 'record', 'education', 'online safety lessons', 'topic marked as taught'),
  },
  {
    id: 'platforms-not-for-the-young',
    about: 'Not for young children',
    chapter: 'pupils',
    says: [
      byAmount(
        'minimum-age',
        'Many platforms that everybody knows say that children below {value} are not to use them.',
      ),
    ],
  },
  {
    id: 'pupils-hear-of-age-limits',
    about: 'Age limits',
    chapter: 'pupils',
    says: [
      byAmount(
        'minimum-age',
        'Pupils {must} hear from us that many popular sites are closed to children below {value}.',
      ),
    ],
  },
  {
    id: 'teach-personal-details',
    about: 'Personal details',
    chapter: 'pupils',
    says: [
      byItem(
        topic,
        'personal-details',
        'We {must} teach pupils to think before they tell anything online that shows who or where they are. Names, numbers, addresses, friends and hobbies can do that.',
      ),
    ],
  },
  {
    id: 'teach-known-friends',
    about: 'Friends whom one knows',
    chapter: 'pupils',
    says: [
      byItem(
        topic,
        'known-friends-private-profile',
        'We {must} teach pupils to accept only friends whom they know, and to keep their profiles closed to others.',
      ),
    ],
  },
  {
    id: 'teach-no-meetings-alone',
    about: 'Meeting online friends',
    chapter: 'pupils',
    says: [
      byItem(
        topic,
        'no-unaccompanied-meetings',
        'We {must} teach pupils to meet nobody whom they know only online, unless a responsible adult agrees and one whom they trust goes with them.',
      ),
    ],
  },
  {
    id: 'teach-passwords',
    about: 'Passwords',
    chapter: 'pupils',
    says: [byItem(topic, 'safe-passwords', 'We {must} teach pupils how to choose and keep good passwords.')],
  },
  {
    id: 'teach-passwords-and-a-second-step',
    about: 'Signing in safely',
    chapter: 'pupils',
    says: [
      byItem(topic, 'safe-passwords', 'We {must} teach pupils to sign in with safe passwords.'),
      byItem(topic, 'multi-factor', 'Pupils {must} also learn to use a second step at sign-in wherever there is one.'),
    ],
  },
  {
    id: 'teach-fitting-sites',
    about: 'Sites that fit',
    chapter: 'pupils',
    says: [
      byItem(
        topic,
        'age-appropriate-sites',
        'We {must} teach pupils to choose sites that fit their age and what they are able to do.',
      ),
    ],
  },
  {
    id: 'teach-blocking-and-telling',
    about: 'Blocking, reporting and telling',
    chapter: 'pupils',
    says: [
      byItem(topic, 'block-and-report', 'We {must} teach pupils to block and report messages that they do not want.'),
      byItem(
        topic,
        'report-inside-and-outside',
        'Pupils {must} also learn whom they can tell of a worry, at school and outside it.',
      ),
    ],
  },
  {
    id: 'teach-blocking',
    about: 'Blocking and reporting',
    chapter: 'pupils',
    says: [
      byItem(
        topic,
        'block-and-report',
        'We {must} teach pupils how to block a message that they do not want, and report it.',
      ),
    ],
  },
  {
    id: 'teach-whom-to-tell',
    about: 'Whom pupils can tell',
    chapter: 'pupils',
    says: [
      byItem(
        topic,
        'report-inside-and-outside',
        'We {must} teach pupils who will listen to a worry, at school and elsewhere.',
      ),
    ],
  },
]
