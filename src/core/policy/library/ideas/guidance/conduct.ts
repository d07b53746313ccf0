import { binds, type Idea } from '../../idea.ts'
import { always } from '../../saying.ts'

/** How adults at school conduct themselves, online and off: trust, openness, boundaries. */
export const conductIdeas: readonly Idea[] = [
  {
    id: 'above-suspicion',
    about: 'Answering for oneself',
    chapter: 'staff-conduct',
    says: [
      always(
        'Adults are responsible for what they do. They {must} avoid whatever would make a fair-minded person question why they did it.',
      ),
    ],
  },
  {
    id: 'open-work',
    about: 'Open work',
    chapter: 'staff-conduct',
    says: [always('Adults {must} work in the open, and be seen to do so.')],
  },
  {
    id: 'high-standards',
    about: 'High standards',
    chapter: 'staff-conduct',
    says: [
      always(
        'Adults {must} behave as the code of conduct asks, so that colleagues, pupils and the public can trust them with children.',
      ),
    ],
  },
  {
    id: 'judgement-outside-work',
    about: 'Judgement outside work',
    chapter: 'staff-conduct',
    says: [always('Outside work, too, they {must} judge wisely how they behave.')],
  },
  {
    id: 'boundaries-online',
    about: 'Boundaries online',
    chapter: 'staff-conduct',
    says: [
      always(
        'Adults {must} keep professional boundaries, and avoid doing online what others might take in the wrong way.',
      ),
    ],
  },
  {
    id: 'use-fits-role',
    about: 'Use that fits one’s role',
    chapter: 'staff-conduct',
    says: [always('How staff use social media {must} fit their role, the school’s rules and the law.')],
  },
  {
    id: 'weigh-and-fit',
    about: 'Weighing words and pictures',
    chapter: 'staff-conduct',
    says: [
      always(
        'Staff {must} weigh every text and every picture, and ask whether it fits their role, our rules and the law.',
      ),
    ],
  },
  {
    id: 'think-before-sharing',
    about: 'Thinking before sharing',
    chapter: 'staff-conduct',
    says: [always('Staff {must} think about each picture and each text before they share it.')],
  },
  {
    id: 'job-and-standing',
    about: 'Job and standing',
    chapter: 'staff-conduct',
    says: [always('What staff post online can touch their work, and change how others see them.')],
  },
  {
    id: 'no-shame-to-the-employer',
    about: 'No shame to the employer',
    chapter: 'staff-conduct',
    says: [always('Staff {must} make sure that their employer need not be ashamed of how they use technology.')],
  },
  {
    id: 'children-first',
    about: 'Children come first',
    chapter: 'staff-conduct',
    says: [
      always(
        'Every member of staff shares the duty to keep children safe, and nothing comes before it. So they {must} use social media responsibly at home as well.',
      ),
    ],
  },
  {
    id: 'no-conflict-of-interest',
    about: 'Conflicts of interest',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} let private interests clash with their job, nor let it look as if they did.')],
  },
  {
    id: 'no-discredit',
    about: 'No discredit',
    chapter: 'staff-conduct',
    says: [always('Staff {must not} take part in anything online that could discredit the school or the council.')],
  },
  {
    id: 'indecent-images-are-a-crime',
    about: 'Indecent images are a crime',
    chapter: 'evidence',
    says: [
      always(
        'It is a crime to view, make or keep indecent images of children. No reason excuses an adult: they {must not} have them.',
      ),
    ],
    model: binds('must_not', 'staff', 'advise', 'guidance'),
  },
]
