import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the publishing part of a policy answers. */
export const publishingSettings = [
  {
    name: 'non-social-media-alternative',
    question: 'Must people who do not use social media be reached another way?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'post-approver',
    question: 'Who must agree an official post?',
    type: 'enum',
    allowed: ['any-colleague', 'headteacher', 'approved-poster-under-oversight'],
    default: 'any-colleague',
  },
  {
    name: 'approved-posters',
    question: 'Which roles may post on official channels?',
    type: 'list',
    default: [],
  },
  {
    name: 'second-reader',
    question: 'Must a second person read an official post?',
    type: 'enum',
    allowed: ['required', 'where-appropriate-and-possible', 'not-required'],
    default: 'where-appropriate-and-possible',
  },
  {
    name: 'post-scrutiny',
    question: 'Who must be able to see official communications?',
    type: 'enum',
    allowed: ['headteacher', 'open-to-scrutiny'],
    default: 'open-to-scrutiny',
  },
  {
    name: 'role-disclosure',
    question: 'What must a person say about their role when posting or commenting for work?',
    type: 'enum',
    allowed: ['role-and-not-speaking-for-school', 'role-only', 'none'],
    default: 'role-and-not-speaking-for-school',
  },
  {
    name: 'incident-comms-official-only',
    question: 'During an incident, may only official channels comment?',
    type: 'boolean',
    default: true,
  },
] as const satisfies readonly SettingSpec[]
