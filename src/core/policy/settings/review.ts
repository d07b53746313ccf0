import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the review part of a policy answers. */
export const reviewSettings = [
  {
    name: 'review-every-months',
    question: 'How many months may pass between reviews?',
    type: 'integer',
    least: 1,
    most: 120,
    default: 12,
  },
  {
    name: 'review-triggers',
    question: 'What events bring a review forward?',
    type: 'list',
    allowed: [
      'statutory-guidance-change',
      'internal-review',
      'as-needed',
      'national-policy-update',
      'local-policy-update',
      'local-concern',
      'technical-change',
    ],
    default: ['statutory-guidance-change', 'local-concern', 'technical-change'],
  },
  {
    name: 'review-led-by',
    question: 'Who carries out the review?',
    type: 'list',
    allowed: ['computing-lead', 'senior-leadership-team', 'headteacher', 'dsl', 'governing-board', 'named-person'],
    default: ['senior-leadership-team'],
  },
] as const satisfies readonly SettingSpec[]
