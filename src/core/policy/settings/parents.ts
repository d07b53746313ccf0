import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the parents part of a policy answers. */
export const parentsSettings = [
  {
    name: 'parental-agreement',
    question: 'What is asked of parents: a signature, or only being told?',
    type: 'enum',
    allowed: ['signed-form', 'informed-only', 'none'],
    default: 'informed-only',
  },
  {
    name: 'parents-agree-no-staff-contact',
    question: 'Do families promise not to befriend or message staff?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'parent-notice-when-child-joins',
    question: 'Are parents told when a child joins?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'parent-communication-methods',
    question: 'How does the school tell parents things?',
    type: 'list',
    allowed: ['prospectus', 'website', 'newsletter', 'letter', 'conversation'],
    default: ['website', 'newsletter', 'letter'],
  },
  {
    name: 'parent-image-rule',
    question: "May parents post pictures of other people's children?",
    type: 'enum',
    allowed: ['never', 'unless-other-parents-agree'],
    default: 'unless-other-parents-agree',
  },
  {
    name: 'parent-image-rule-covers',
    question: "Which pictures does the parents' image rule reach?",
    type: 'enum',
    allowed: ['school-events', 'anywhere'],
    default: 'school-events',
  },
  {
    name: 'complaint-route',
    question: 'Where do complaints go?',
    type: 'enum',
    allowed: [
      'complaints-policy',
      'complaints-procedure-on-website',
      'complaints-procedure',
      'headteacher',
      'direct-to-school',
    ],
    default: 'complaints-policy',
  },
] as const satisfies readonly SettingSpec[]
