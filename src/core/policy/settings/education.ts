import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the education part of a policy answers. */
export const educationSettings = [
  {
    name: 'minimum-age',
    question: 'Below what age are social media accounts treated as under age?',
    type: 'integer',
    least: 1,
    most: 25,
    default: 13,
  },
  {
    name: 'pupil-education-style',
    question: 'How is safe use taught to pupils?',
    type: 'enum',
    allowed: ['embedded-and-progressive', 'part-of-education'],
    default: 'embedded-and-progressive',
  },
  {
    name: 'pupil-safety-topics',
    question: 'Which topics must pupils be taught?',
    type: 'list',
    allowed: [
      'personal-details',
      'known-friends-private-profile',
      'no-unaccompanied-meetings',
      'safe-passwords',
      'multi-factor',
      'age-appropriate-sites',
      'block-and-report',
      'report-inside-and-outside',
    ],
    default: [
      'personal-details',
      'known-friends-private-profile',
      'no-unaccompanied-meetings',
      'safe-passwords',
      'age-appropriate-sites',
      'block-and-report',
      'report-inside-and-outside',
    ],
  },
] as const satisfies readonly SettingSpec[]
