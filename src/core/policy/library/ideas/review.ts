import { binds, type Idea } from '../idea.ts'
import { always, byAmount, byList } from '../saying.ts'

const triggers = byList(
  'review-triggers',
  'A review {must} also take place {any}.',
  {
    'statutory-guidance-change': 'when national guidance for schools changes',
    'internal-review': 'when a review of our own calls for it',
    'as-needed': 'when there is any other need',
    'national-policy-update': 'when national policy changes',
    'local-policy-update': 'when local policy changes',
    'local-concern': 'when something worries us here',
    'technical-change': 'when our technology changes',
  },
  'This policy names nothing that brings a review forward.',
)

/** What policies say on their own review. */
/** `month`, `2 months`: as long as a policy may go without being looked at, and longer. */
const monthsInWords = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [String(at + 1), at === 0 ? 'month' : `${at + 1} months`]),
)

export const reviewIdeas: readonly Idea[] = [
  {
    id: 'reviewed-every-so-often',
    about: 'How often it is reviewed',
    chapter: 'review',
    says: [
      byAmount('review-every-months', 'This policy {must} be reviewed at least once every {value}.', '', monthsInWords),
    ],
    model: binds('must', 'school', 'enforce', 'review', 'the date of the next review', 'completed review with date'),
  },
  {
    id: 'who-reviews',
    about: 'Who reviews it',
    chapter: 'review',
    says: [
      byList(
        'review-led-by',
        'The review is the task of {items}.',
        {
          'computing-lead': 'the computing lead',
          'senior-leadership-team': 'the senior leadership team',
          headteacher: '{headteacher}',
          dsl: '{dsl}',
          'governing-board': 'the governing board',
          'named-person': 'a person named for it',
        },
        'This policy does not say whose task the review is.',
      ),
    ],
    model: binds('must', 'leadership', 'record', 'review', 'a review falls due', 'names of reviewers'),
  },
  {
    id: 'what-brings-review-forward',
    about: 'What brings a review forward',
    chapter: 'review',
    says: [triggers],
    model: binds('must', 'school', 'record', 'review', 'one of those events', 'revision naming its cause'),
  },
  {
    id: 'next-review-and-triggers',
    about: 'The next review',
    chapter: 'review',
    says: [always('The next review is due on {review date}.'), triggers],
  },
  {
    id: 'problems-go-into-the-plan',
    about: 'What monitoring brings up',
    chapter: 'devices',
    says: [always('If monitoring brings up a problem, our action plan {must} say what we do about it.')],
    model: binds('must', 'school', 'record', 'review', 'an issue is found', 'action with owner and date'),
  },
]
