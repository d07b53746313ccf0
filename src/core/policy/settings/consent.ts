import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the consent part of a policy answers. */
export const consentSettings = [
  {
    name: 'image-consent',
    question: "What consent is needed before a person's image is posted?",
    type: 'enum',
    allowed: ['written', 'written-as-required', 'other-policy'],
    default: 'written',
  },
  {
    name: 'consent-scope',
    question: 'What does consent cover?',
    type: 'list',
    allowed: ['images', 'names', 'personal-information', 'pupil-activity'],
    default: ['images', 'names'],
  },
] as const satisfies readonly SettingSpec[]
