import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the permissions part of a policy answers. */
export const permissionsSettings = [
  {
    name: 'hr-adviser',
    question: 'Who gives the school HR advice?',
    type: 'text',
    default: '',
  },
  {
    name: 'school-news-on-personal-accounts',
    question: 'May staff share school news on private accounts?',
    type: 'enum',
    allowed: ['official-platforms-only', 'with-prior-authorisation'],
    default: 'official-platforms-only',
  },
  {
    name: 'outside-channel-approver',
    question: 'Who authorises school business on channels the school does not run?',
    type: 'enum',
    allowed: ['headteacher-or-governing-board', 'headteacher', 'nobody'],
    default: 'headteacher',
  },
  {
    name: 'contact-exception-approver',
    question: 'Who decides exceptions for private contact or existing ties?',
    type: 'list',
    allowed: ['headteacher', 'dsl', 'senior-management', 'parents'],
    default: ['headteacher'],
  },
  {
    name: 'own-phone-to-pupils-or-parents',
    question: 'May staff ring or text pupils or parents on their own phone?',
    type: 'enum',
    allowed: ['never', 'exceptional-with-number-withheld'],
    default: 'never',
  },
] as const satisfies readonly SettingSpec[]
