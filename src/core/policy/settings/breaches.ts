import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the breaches part of a policy answers. */
export const breachesSettings = [
  {
    name: 'data-breach-report-to',
    question: 'Which council team hears of leaked confidential information?',
    type: 'text',
    default: '',
  },
  {
    name: 'breach-sanctions',
    question: 'What may follow a breach?',
    type: 'list',
    allowed: ['disciplinary', 'dismissal', 'legal', 'civil', 'criminal-investigation', 'loss-of-internet'],
    default: ['disciplinary'],
  },
  {
    name: 'post-incident-debrief',
    question: 'Must leaders debrief and record lessons after an investigation?',
    type: 'boolean',
    default: true,
  },
] as const satisfies readonly SettingSpec[]
