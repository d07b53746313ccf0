import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the channels part of a policy answers. */
export const channelsSettings = [
  {
    name: 'official-channels',
    question: "Which platforms are the school's official channels?",
    type: 'list',
    default: [],
  },
  {
    name: 'private-learning-channels',
    question: 'Does the school use private channels or platforms?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'channel-register-fields',
    question: 'What must the register hold for each channel?',
    type: 'list',
    allowed: ['platform', 'account-name', 'master-admin', 'approved-posters', 'opened', 'closed'],
    default: ['platform', 'account-name', 'master-admin', 'approved-posters', 'opened', 'closed'],
  },
  {
    name: 'channel-purpose',
    question: 'What purposes may a channel serve?',
    type: 'list',
    allowed: ['educational', 'community-engagement', 'organisational'],
    default: ['educational', 'community-engagement'],
  },
  {
    name: 'channel-outcomes-required',
    question: 'Must each channel state its intended outcomes?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'channel-risk-assessment',
    question: 'Must a formal risk assessment come before a channel is used?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'channel-approver',
    question: 'Who approves a channel?',
    type: 'enum',
    allowed: ['headteacher', 'governing-board', 'headteacher-or-governing-board'],
    default: 'headteacher',
  },
  {
    name: 'quasi-school-accounts',
    question: "What about a teacher's or class account that uses the school's name or is used for teaching?",
    type: 'enum',
    allowed: ['disowned-unless-official', 'prior-approval-before-use', 'not-addressed'],
    default: 'disowned-unless-official',
  },
  {
    name: 'school-may-delete-accounts',
    question: 'May the school delete an authorised account whenever it wishes?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'link-from-website',
    question: 'Must the school website link to official channels?',
    type: 'enum',
    allowed: ['required', 'where-possible', 'not-addressed'],
    default: 'where-possible',
  },
  {
    name: 'privacy-notice-lists-accounts',
    question: 'Must accounts be listed in the privacy notice?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'channel-privacy-check',
    question: 'Are the privacy settings of official accounts checked as routine?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'underage-accounts-by-school',
    question: 'May the school create accounts for pupils below the minimum age?',
    type: 'enum',
    allowed: ['never', 'not-addressed'],
    default: 'never',
  },
  {
    name: 'parent-communication-approver',
    question: 'Who approves the channels used to tell parents things?',
    type: 'enum',
    allowed: ['governing-board', 'headteacher'],
    default: 'headteacher',
  },
] as const satisfies readonly SettingSpec[]
