import { binds, carries, type Idea } from '../../idea.ts'
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
    carries: carries('st-nicholas:2.2.5', 'mulbarton:staff.3b', 'aycliffe:3.1b'),
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
    carries: carries('aycliffe:3.1a'),
  },
  {
    id: 'good-name-and-respect',
    about: 'Good name and respect',
    chapter: 'staff-conduct',
    says: [always('Everybody {must} guard the organisation’s good name, and treat the people in it with respect.')],
    carries: carries('mulbarton:staff.3a'),
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
    carries: carries('st-nicholas:2.2.6', 'mulbarton:staff.4a'),
  },
  {
    id: 'nothing-hurtful',
    about: 'Nothing that hurts',
    chapter: 'staff-conduct',
    says: [always('Nobody {must} post or pass on anything that threatens, hurts or defames others.'), asPosting],
    carries: carries('aycliffe:3.2'),
    model: binds('must_not', 'all', 'advise', 'guidance'),
  },
  {
    id: 'no-unsuitable-pictures-or-links',
    about: 'Unsuitable pictures and links',
    chapter: 'staff-conduct',
    says: [always('Pictures, memes and links that are not suitable {must not} be posted or passed on.'), asPosting],
    carries: carries('coton:5.iii.2'),
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
    carries: carries('coton:5.v.4'),
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
    carries: carries('coton:5.iii.3'),
  },
  {
    id: 'inflaming-subjects',
    about: 'Subjects that inflame',
    chapter: 'staff-conduct',
    says: [always('With subjects on which feelings run high, staff {must} take more care still.')],
    carries: carries('coton:5.iii.4'),
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
    carries: carries('coton:5.iii.5'),
  },
  {
    id: 'plans-under-wraps',
    about: 'Sensitive matters and plans',
    chapter: 'staff-conduct',
    says: [always('Sensitive matters at school, and plans that are not yet public, {must not} be made known.')],
    carries: carries('coton:5.iii.6'),
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
    carries: carries('coton:4.3a'),
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
    carries: carries('coton:4.3b'),
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
    carries: carries('coton:4.3c'),
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
    carries: carries('coton:4.3d'),
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
    carries: carries('coton:4.3e'),
  },
  {
    id: 'in-doubt-do-not-post',
    about: 'In doubt, do not post',
    chapter: 'staff-conduct',
    says: [byItem('post-quality-tests', 'no-doubt', 'Doubt: what staff are not sure about, they {must not} post.')],
    carries: carries('coton:4.3f'),
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
    carries: carries('coton:5.ii.3'),
  },
  {
    id: 'politeness',
    about: 'Politeness',
    chapter: 'staff-conduct',
    says: [always('Staff {must} write politely.')],
    carries: carries('coton:5.i.1'),
  },
  {
    id: 'effect-on-others',
    about: 'Effect on others',
    chapter: 'staff-conduct',
    says: [always('Before posting, staff {must} ask themselves what it could do to others.')],
    carries: carries('coton:5.i.2'),
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
    carries: carries('st-nicholas:2.8.2d', 'coton:5.i.3', 'aycliffe:5.10c'),
  },
  {
    id: 'you-stand-for-the-school',
    about: 'Standing for the school',
    chapter: 'publishing',
    says: [
      always('Those who post or comment for the school {must} know that they stand for it, and behave accordingly.'),
    ],
    carries: carries('st-nicholas:2.8.2b', 'aycliffe:5.10b'),
    model: binds('must', 'official_poster', 'advise', 'guidance'),
  },
  {
    id: 'as-professional-online',
    about: 'As professional online',
    chapter: 'staff-conduct',
    says: [
      always('Staff {must} be as professional online as they are at school, because they represent it in both places.'),
    ],
    carries: carries('coton:5.v.3'),
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
    carries: carries('st-nicholas:2.8.2e', 'coton:5.ii.2', 'aycliffe:5.10d'),
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
    carries: carries('gloucestershire:3.1'),
  },
  {
    id: 'comments-within-the-law',
    about: 'Comments within the law',
    chapter: 'publishing',
    says: [always('Whoever comments {must} stay within the law.')],
    carries: carries('mulbarton:followers.5'),
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
    carries: carries('mulbarton:purpose.6'),
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
    carries: carries('st-nicholas:2.5.5', 'mulbarton:staff.9', 'aycliffe:4.1.5'),
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
    carries: carries('st-nicholas:2.4.3i'),
  },
  {
    id: 'no-broken-confidence',
    about: 'Other people’s secrets',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} break a confidence, or tell anything private about somebody else.')],
    carries: carries('coton:5.iv.1'),
  },
  {
    id: 'what-all-could-read',
    about: 'What everybody could read',
    chapter: 'staff-conduct',
    says: [always('What somebody could not bear the whole school to read about them, they {must not} write.')],
    carries: carries('coton:5.iv.2'),
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
    carries: carries('gloucestershire:8.1.4'),
  },
  {
    id: 'own-views-are-own',
    about: 'Own views',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} present a view of their own as if the school held it.')],
    carries: carries('st-nicholas:2.5.2h', 'gloucestershire:8.1.3', 'aycliffe:4.1.2f'),
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
  {
    id: 'opinions-without-hurt',
    about: 'Free speech without hurt',
    chapter: 'staff-conduct',
    says: [always('Everybody has the right to speak freely. Opinions {must not} be used to hurt or distress people.')],
    carries: carries('coton:9.2a'),
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
    carries: carries('st-nicholas:2.4.3j'),
  },
  {
    id: 'equality-law-online',
    about: 'Equality law',
    chapter: 'staff-conduct',
    says: [always('What staff write online {must} respect equality law.')],
    carries: carries('st-nicholas:2.4.3k'),
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
    carries: carries('st-nicholas:2.12.3b'),
  },
  {
    id: 'acts-on-online-bullying',
    about: 'Acts of Parliament',
    chapter: 'breaches',
    says: [always('Several Acts of Parliament apply to bullying over the internet.')],
    carries: carries('gloucestershire:11.3'),
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
    carries: carries('gloucestershire:8.1.5'),
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
    carries: carries('st-nicholas:2.4.4c'),
  },
  {
    id: 'discrediting-the-school',
    about: 'Discrediting the school',
    chapter: 'staff-conduct',
    says: [
      always('Staff {must not} discredit the school, neither by what they do nor by how they let friends show them.'),
      asPosting,
    ],
    carries: carries('gloucestershire:7.4.1'),
  },
  {
    id: 'cause-for-complaint',
    about: 'Good cause for complaint',
    chapter: 'staff-conduct',
    says: [always('Nor {must} staff give parents good reason to complain, in either of these ways.')],
    carries: carries('gloucestershire:7.4.2'),
  },
  {
    id: 'belittling-the-workforce',
    about: 'Belittling the workforce',
    chapter: 'staff-conduct',
    says: [always('They {must not} belittle the school or the people who work in it.')],
    carries: carries('gloucestershire:7.4.3'),
  },
  {
    id: 'belittling-families',
    about: 'Belittling pupils and families',
    chapter: 'staff-conduct',
    says: [always('They {must not} belittle pupils, their families or the governors.')],
    carries: carries('gloucestershire:7.4.4'),
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
    carries: carries('gloucestershire:7.4.5'),
  },
  {
    id: 'teachers-standards',
    about: 'Teachers’ standards',
    chapter: 'staff-conduct',
    says: [always('They {must not} break the national standards for teachers, or the like for other staff.')],
    carries: carries('gloucestershire:7.4.6'),
  },
  {
    id: 'no-pictures-of-the-job',
    about: 'Pictures of job and events',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} put up pictures of their job or of school events, or run them down.')],
    carries: carries('gloucestershire:7.6.3a'),
  },
]
