import { binds, type Idea } from '../idea.ts'
import { always } from '../saying.ts'

/** Why a school has this policy, and what it hopes for: aims and facts, which ask nothing of anyone. */
export const aimsIdeas: readonly Idea[] = [
  {
    id: 'social-media-today',
    about: 'Social media today',
    chapter: 'purpose',
    says: [always('Social media is an ordinary part of life. In school it opens new ways to teach and to learn.')],
    model: binds('fact', 'all', 'advise', 'policy'),
  },
  {
    id: 'many-ways-to-meet',
    about: 'Ways to meet online',
    chapter: 'purpose',
    says: [always('People now have many ways to meet, talk and learn together online.')],
  },
  {
    id: 'gains-of-good-use',
    about: 'What good use brings',
    chapter: 'purpose',
    says: [always('Used well, these help us in our jobs, help the school, and enrich life at home.')],
  },
  {
    id: 'benefits-and-risks',
    about: 'Benefits and risks',
    chapter: 'purpose',
    says: [always('It does a great deal of good. It can also harm the school and the people who belong to it.')],
    model: binds('fact', 'all', 'advise', 'policy'),
  },
  {
    id: 'safe-technology-use',
    about: 'Using technology safely',
    chapter: 'purpose',
    says: [
      always(
        'We want everyone who works with pupils to be safe when they use technology. We also want them to keep an eye on their own standards.',
      ),
    ],
  },
  {
    id: 'how-adults-may-behave',
    about: 'How adults may behave',
    chapter: 'purpose',
    says: [
      always(
        'This policy says how adults may use social networks: for teaching, in their private lives and in their free time.',
      ),
    ],
  },
  {
    id: 'conduct-we-look-for',
    about: 'The conduct that we look for',
    chapter: 'purpose',
    says: [
      always(
        'This policy sets out how social media is used at our school, and the conduct that we look for in adults.',
      ),
    ],
    model: binds('aim', 'school', 'advise', 'policy', null, 'published policy text'),
  },
  {
    id: 'unlawful-conduct-not-accepted',
    about: 'Unlawful or risky conduct',
    chapter: 'purpose',
    says: [
      always(
        'We want no one to be in doubt. We do not put up with conduct that breaks the law or puts others at risk. It may lead to disciplinary action, or to a court.',
      ),
    ],
  },
  {
    id: 'culture-of-safe-work',
    about: 'A culture of safe work',
    chapter: 'purpose',
    says: [always('We aim to build a school in which adults always work safely. This policy is one part of that.')],
  },
  {
    id: 'fewer-false-accusations',
    about: 'Fewer mistaken accusations',
    chapter: 'purpose',
    says: [always('We want it to be less likely that any adult is accused by mistake, or out of malice.')],
  },
  {
    id: 'trust-not-abused',
    about: 'Trust that is not abused',
    chapter: 'purpose',
    says: [always('We aim to keep any adult from abusing the trust that children place in them because of their job.')],
  },
  {
    id: 'community-safe-and-well',
    about: 'A safe community',
    chapter: 'purpose',
    says: [
      always(
        'Our first aim is that pupils, staff and everyone else who belongs to our school are safe and well on social media.',
      ),
    ],
    model: binds('aim', 'school', 'advise', 'policy', null, 'published policy text'),
  },
  {
    id: 'shield-from-harm',
    about: 'Protection from harm',
    chapter: 'purpose',
    says: [always('We aim to protect people who use social media from the hurt that it can do.')],
  },
  {
    id: 'respectful-use',
    about: 'Respect online',
    chapter: 'purpose',
    says: [always('We encourage people to treat one another with respect online, and to put it to good use.')],
    model: binds('aim', 'school', 'advise', 'policy', null, 'published policy text'),
  },
  {
    id: 'trust-and-good-name',
    about: 'Trust and good name',
    chapter: 'purpose',
    says: [always('We aim to keep the trust of the public, our good name, and the privacy of pupils and staff.')],
    model: binds('aim', 'school', 'advise', 'policy', null, 'published policy text'),
  },
  {
    id: 'no-cause-for-doubt',
    about: 'No cause for doubt',
    chapter: 'purpose',
    says: [always('We want staff to use social media with care, so that nobody has cause to doubt how they behave.')],
  },
  {
    id: 'good-name-not-hurt',
    about: 'The good name of the school',
    chapter: 'purpose',
    says: [
      always(
        'The school {must} make sure that its good name and its integrity come to no harm through what is done online. That goes for its own accounts and for the private accounts of staff.',
      ),
    ],
  },
  {
    id: 'online-safety-is-safeguarding',
    about: 'Online safety is safeguarding',
    chapter: 'purpose',
    says: [
      always(
        'Keeping people safe online is part of safeguarding. The school has a duty to protect children and staff from harm.',
      ),
    ],
    model: binds('fact', 'school', 'advise', 'policy'),
  },
]
