import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the training part of a policy answers. */
export const trainingSettings = [
  {
    name: 'training-points',
    question: 'When do staff hear about safe use?',
    type: 'list',
    allowed: ['induction', 'regular-training', 'shared-resources', 'unscheduled'],
    default: ['induction', 'regular-training'],
  },
  {
    name: 'training-led-by',
    question: 'Who arranges social media training?',
    type: 'list',
    allowed: ['headteacher', 'senior-leadership-team', 'dsl'],
    default: ['dsl'],
  },
  {
    name: 'concern-categories',
    question: 'Which kinds of online concern must all staff know how to report?',
    type: 'list',
    allowed: ['filter-breach', 'nude-imagery', 'cyberbullying', 'illegal-content', 'radicalisation'],
    default: ['filter-breach', 'nude-imagery', 'cyberbullying', 'illegal-content', 'radicalisation'],
  },
] as const satisfies readonly SettingSpec[]
