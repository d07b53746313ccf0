import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the moderation part of a policy answers. */
export const moderationSettings = [
  {
    name: 'channel-monitoring',
    question: 'How are official channels watched?',
    type: 'enum',
    allowed: ['regular', 'moderate-when-pupils-involved', 'not-addressed'],
    default: 'regular',
  },
  {
    name: 'harmful-comment-action',
    question: 'What may be done about offensive comments on a channel?',
    type: 'list',
    allowed: ['block-comment', 'block-person'],
    default: ['block-comment', 'block-person'],
  },
] as const satisfies readonly SettingSpec[]
