import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byList } from '../saying.ts'

/** What policies say on watching official accounts and on comments there. */
export const moderationIdeas: readonly Idea[] = [
  {
    id: 'channels-are-watched',
    about: 'Watching our channels',
    chapter: 'publishing',
    says: [
      byAnswer('channel-monitoring', {
        regular: 'Somebody {must} look at our official accounts regularly.',
        'moderate-when-pupils-involved':
          'When pupils take part on an official account, somebody {must} moderate what happens there if that can be done.',
        'not-addressed': '',
      }),
    ],
    model: binds('must', 'channel_admin', 'record', 'moderation', 'routine check falls due', 'monitoring log'),
  },
  {
    id: 'hurtful-comments-handled',
    about: 'Hurtful comments',
    chapter: 'publishing',
    says: [always('When a comment is hurtful, it {must} be dealt with quickly and with tact.')],
    model: binds('should', 'channel_admin', 'record', 'moderation', 'an offensive comment', 'time to action'),
  },
  {
    id: 'what-is-done-about-comments',
    about: 'When a conversation goes wrong',
    chapter: 'publishing',
    says: [
      byList(
        'harmful-comment-action',
        'If a conversation goes wrong, whoever runs the account {must} act as fits the case. They can {items}.',
        { 'block-comment': 'block hurtful comments', 'block-person': 'block people who hurt others' },
        'This policy names nothing that may be blocked when a conversation goes wrong.',
      ),
    ],
    model: binds(
      'should',
      'channel_admin',
      'record',
      'moderation',
      'an offensive conversation',
      'moderation action with actor and time',
    ),
  },
]
