import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the access-control part of a policy answers. */
export const accessControlSettings = [
  {
    name: 'personal-use-pupils',
    question: 'May pupils use social media privately at school?',
    type: 'enum',
    allowed: ['controlled-on-school-systems', 'not-permitted'],
    default: 'not-permitted',
  },
  {
    name: 'social-media-on-school-devices',
    question: 'May social media be used on school devices?',
    type: 'enum',
    allowed: ['controlled', 'not-permitted', 'unrestricted'],
    default: 'controlled',
  },
  {
    name: 'personal-use-of-school-equipment',
    question: 'May staff use school equipment privately?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'equipment-for-work',
    question: 'Which equipment may be used for school work?',
    type: 'enum',
    allowed: ['school-only', 'own-device-policy'],
    default: 'school-only',
  },
  {
    name: 'device-monitoring',
    question: 'Is internet use on school systems monitored and are people told so?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'school-mobile-provided',
    question: 'Does the school lend a work phone and address for trips?',
    type: 'boolean',
    default: false,
  },
] as const satisfies readonly SettingSpec[]
