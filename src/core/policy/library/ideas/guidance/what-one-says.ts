import { binds, type Idea } from '../../idea.ts'
import { always, byAnswer, byItem, byList } from '../../saying.ts'

const asPosting = byList(
  'counted-as-posting',
  'This counts as posting: {items}.',
  {
    'own-post': 'what you write yourself',
    share: 'what you share',
    like: 'what you like',
    repost: 'what you repost',
    'tagged-photo': 'pictures in which you are tagged',
    'friends-portrayal': 'what you let friends show of you',
  },
  'This policy does not say what counts as posting.',
)

/** What people write and share, as themselves or for the school: tone, truth, confidences and the law. */
export const whatOneSaysIdeas: readonly Idea[] = [
  {
    id: 'safe-kind-and-careful',
    about: 'Safe, kind and careful use',
    chapter: 'staff-conduct',
    says: [
      always(
        'Everybody who belongs to the school {must} use social media safely and with care, and in ways that help rather than harm.',
      ),
    ],
    model: binds('must', 'all', 'advise', 'guidance'),
  },
  {
    id: 'same-kindness-online',
    about: 'The same kindness online',
    chapter: 'staff-conduct',
    says: [
      always(
        'Everybody {must} treat others with kindness, respect and dignity, and be no less kind online than face to face.',
      ),
    ],
  },
  {
    id: 'good-name-and-respect',
    about: 'Good name and respect',
    chapter: 'staff-conduct',
    says: [always('Everybody {must} guard the organisation’s good name, and treat the people in it with respect.')],
  },
  {
    id: 'no-private-thoughts-in-detail',
    about: 'Private thoughts in detail',
    chapter: 'staff-conduct',
    says: [
      always(
        'Private thoughts, worries, pictures and messages {must not} be put online in detail. Least of all anything that wounds, threatens or defames somebody, oneself included.',
      ),
    ],
  },
  {
    id: 'nothing-hurtful',
    about: 'Nothing that hurts',
    chapter: 'staff-conduct',
    says: [always('People {must not} post or pass on anything that threatens, hurts or defames others.'), asPosting],
    model: binds('must_not', 'all', 'advise', 'guidance'),
  },
  {
    id: 'no-unsuitable-pictures-or-links',
    about: 'Unsuitable pictures and links',
    chapter: 'staff-conduct',
    says: [always('Pictures, memes and links that are not suitable {must not} be posted or passed on.'), asPosting],
  },
  {
    id: 'nothing-discrediting',
    about: 'Nothing unlawful or discrediting',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} post, or pass on, what offends, discriminates, breaks the law or brings the school into disrepute.',
      ),
    ],
  },
  {
    id: 'no-gossip-or-harassment',
    about: 'Gossip, lies and harassment',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} spread gossip or lies, and {must not} insult, threaten, mock, humiliate, harass or discriminate. Carelessness does not excuse it.',
      ),
    ],
  },
  {
    id: 'inflaming-subjects',
    about: 'Subjects that inflame',
    chapter: 'staff-conduct',
    says: [always('With subjects on which feelings run high, staff {must} take more care still.')],
  },
  {
    id: 'advice-against-the-school',
    about: 'Advice against the school',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} hand out advice or information that they know to go against the school’s policies or its interests.',
      ),
    ],
  },
  {
    id: 'plans-under-wraps',
    about: 'Sensitive matters and plans',
    chapter: 'staff-conduct',
    says: [always('Sensitive matters at school, and plans that are not yet public, {must not} be made known.')],
  },
  {
    id: 'respect-for-others',
    about: 'Respect',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'post-quality-tests',
        'respectful',
        'Respect: staff {must} remember that words can hurt people they were not meant for.',
      ),
    ],
  },
  {
    id: 'honest-about-oneself',
    about: 'Honesty',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'post-quality-tests',
        'honest',
        'Honesty: staff {must} not pretend to be somebody else, or to know what they do not.',
      ),
    ],
  },
  {
    id: 'tact',
    about: 'Tact',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'post-quality-tests',
        'sensitive',
        'Tact: staff {must} think of other people, and of their own position at school.',
      ),
    ],
  },
  {
    id: 'everyones-privacy',
    about: 'Privacy',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'post-quality-tests',
        'private',
        'Privacy: staff {must} protect what is private or told in confidence, whoever it belongs to.',
      ),
    ],
  },
  {
    id: 'professional-standards',
    about: 'Professional standards',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'post-quality-tests',
        'professional',
        'Standards: staff {must} be as professional online as their profession asks.',
      ),
    ],
  },
  {
    id: 'in-doubt-do-not-post',
    about: 'In doubt, do not post',
    chapter: 'staff-conduct',
    says: [byItem('post-quality-tests', 'no-doubt', 'Doubt: what staff are not sure about, they {must not} post.')],
  },
  {
    id: 'only-what-is-true',
    about: 'Only what is true',
    chapter: 'staff-conduct',
    says: [
      byItem(
        'post-quality-tests',
        'accurate',
        'Staff {must} be certain that what they post is true and suitable to be shared.',
      ),
    ],
  },
  {
    id: 'politeness',
    about: 'Politeness',
    chapter: 'staff-conduct',
    says: [always('Staff {must} write politely.')],
  },
  {
    id: 'effect-on-others',
    about: 'Effect on others',
    chapter: 'staff-conduct',
    says: [always('Before posting, staff {must} ask themselves what it could do to others.')],
  },
  {
    id: 'responsible-and-fair',
    about: 'Responsible and fair',
    chapter: 'publishing',
    says: [
      always(
        'Whoever posts {must} be responsible, fair and truthful, so that people can believe them. They think first of how a post will look and how far it may spread.',
      ),
    ],
  },
  {
    id: 'you-stand-for-the-school',
    about: 'Standing for the school',
    chapter: 'publishing',
    says: [
      always('Those who post or comment for the school {must} know that they stand for it, and behave accordingly.'),
    ],
    model: binds('must', 'official_poster', 'advise', 'guidance'),
  },
  {
    id: 'as-professional-online',
    about: 'As professional online',
    chapter: 'staff-conduct',
    says: [
      always('Staff {must} be as professional online as they are at school, because they represent it in both places.'),
    ],
  },
  {
    id: 'the-law-online',
    about: 'The law holds online',
    chapter: 'publishing',
    says: [
      byAnswer('third-party-content', {
        'within-law':
          'The law that binds people at work binds them online too: libel, copyright, data protection and equality, among others. They {must} keep to it.',
        'permission-and-credit':
          'Copyright {must} be respected: staff ask whoever made something before they use it, and name them.',
        'permission-where-needed':
          'Copyright {must} be respected: staff ask whoever made something wherever permission is needed.',
      }),
    ],
  },
  {
    id: 'the-law-on-private-accounts',
    about: 'The law on private accounts',
    chapter: 'staff-conduct',
    says: [
      always(
        'A private account is not outside the law. Posts there {must} keep within the law on copyright, data protection, freedom of information, vulnerable groups and defamation.',
      ),
      byAnswer('third-party-content', {
        'within-law': 'This goes for sharing what someone else made too.',
        'permission-where-needed': 'Whoever shares what someone else made asks them, where permission is needed.',
        'permission-and-credit': 'Whoever shares what someone else made asks them first, and says who made it.',
      }),
    ],
  },
  {
    id: 'comments-within-the-law',
    about: 'Comments within the law',
    chapter: 'publishing',
    says: [always('Whoever comments {must} stay within the law.')],
  },
  {
    id: 'no-breach-of-data-or-confidence',
    about: 'Data and confidences',
    chapter: 'staff-conduct',
    says: [
      always(
        'Users {must} see to it that their use of social media never breaks a confidence, or the law on personal data.',
      ),
    ],
  },
  {
    id: 'nothing-learnt-on-the-job',
    about: 'What the job shows you',
    chapter: 'staff-conduct',
    says: [
      always(
        'Pictures of pupils, families or colleagues that staff have through their job, and facts about them, {must not} go on social media.',
      ),
    ],
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'confidential-stays-confidential',
    about: 'Confidential matters',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} put anything confidential online, be it about themselves, the school, colleagues, pupils or the public.',
      ),
    ],
  },
  {
    id: 'no-broken-confidence',
    about: 'Other people’s secrets',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} break a confidence, or tell anything private about somebody else.')],
  },
  {
    id: 'what-all-could-read',
    about: 'What everybody could read',
    chapter: 'staff-conduct',
    says: [always('What somebody could not bear the whole school to read about them, they {must not} write.')],
  },
  {
    id: 'no-talk-of-school-business',
    about: 'Pupils and school business',
    chapter: 'staff-conduct',
    says: [
      always(
        'Details of pupils, school business, council staff and other professionals met at work {must not} be discussed.',
      ),
    ],
  },
  {
    id: 'own-views-are-own',
    about: 'Own views',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} present a view of their own as if the school held it.')],
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'opinions-without-hurt',
    about: 'Free speech without hurt',
    chapter: 'staff-conduct',
    says: [always('Everybody has the right to speak freely. Opinions {must not} be used to hurt or distress people.')],
  },
  {
    id: 'mind-defamation',
    about: 'Defamation',
    chapter: 'breaches',
    says: [
      always(
        'Off duty too, staff {must} mind what they say of people. If they accuse anybody linked with a school or with the council, formal steps may follow.',
      ),
    ],
  },
  {
    id: 'equality-law-online',
    about: 'Equality law',
    chapter: 'staff-conduct',
    says: [always('What staff write online {must} respect equality law.')],
  },
  {
    id: 'unlawful-words',
    about: 'Words that are unlawful',
    chapter: 'staff-conduct',
    says: [
      always(
        'The law forbids words that make people hate or shun somebody, lower what others think of them, or harm their trade. It does so online as well.',
      ),
    ],
  },
  {
    id: 'acts-on-online-bullying',
    about: 'Acts of Parliament',
    chapter: 'breaches',
    says: [always('Several Acts of Parliament apply to bullying over the internet.')],
  },
  {
    id: 'no-attacks',
    about: 'No attacks',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} attack, insult, abuse or defame anybody: pupils, families, colleagues, other professionals, any school or council, or bodies such as Ofsted.',
      ),
    ],
  },
  {
    id: 'no-insults-no-discredit',
    about: 'No insults, no discredit',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} insult anybody online. Nothing they do there brings discredit on the school or the council, or makes people doubt that they are professional.',
      ),
    ],
  },
  {
    id: 'discrediting-the-school',
    about: 'Discrediting the school',
    chapter: 'staff-conduct',
    says: [
      always('Staff {must not} discredit the school, neither by what they do nor by how they let friends show them.'),
      asPosting,
    ],
  },
  {
    id: 'cause-for-complaint',
    about: 'Good cause for complaint',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must not} give parents good reason to complain, by what they do or by how they let friends show them.',
      ),
    ],
  },
  {
    id: 'belittling-the-workforce',
    about: 'Belittling the workforce',
    chapter: 'staff-conduct',
    says: [always('They {must not} belittle the school or the people who work in it.')],
  },
  {
    id: 'belittling-families',
    about: 'Belittling pupils and families',
    chapter: 'staff-conduct',
    says: [always('They {must not} belittle pupils, their families or the governors.')],
  },
  {
    id: 'fitness-to-work-with-children',
    about: 'Fitness to work with children',
    chapter: 'staff-conduct',
    says: [
      always(
        'They {must not} do anything online, lawful or not, that makes people doubt whether they should work with children.',
      ),
    ],
  },
  {
    id: 'teachers-standards',
    about: 'Teachers’ standards',
    chapter: 'staff-conduct',
    says: [always('They {must not} break the national standards for teachers, or the like for other staff.')],
  },
  {
    id: 'no-pictures-of-the-job',
    about: 'Pictures of job and events',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} put up pictures of their job or of school events, or run them down.')],
  },
]
