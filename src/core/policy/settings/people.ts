import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the people part of a policy answers. */
export const peopleSettings = [
  {
    name: 'people-in-scope',
    question: 'Which groups of people does the policy bind?',
    type: 'list',
    allowed: [
      'teachers',
      'support-staff',
      'supply-staff',
      'trainees',
      'apprentices',
      'leadership',
      'governors',
      'trustees',
      'contractors',
      'volunteers',
      'visitors',
      'service-providers',
      'pupils',
      'parents',
    ],
    default: ['teachers', 'support-staff', 'supply-staff', 'governors', 'contractors', 'volunteers'],
  },
  {
    name: 'contractor-terms',
    question: 'How are contractors held to social media rules?',
    type: 'enum',
    allowed: ['in-scope', 'own-policy-may-be-required', 'not-covered'],
    default: 'in-scope',
  },
  {
    name: 'authority-employees',
    question:
      "Are workers employed by the council covered here, or by the council's policy with breaches reported to the council?",
    type: 'enum',
    allowed: ['same-policy', 'own-policy-report-to-employer'],
    default: 'same-policy',
  },
  {
    name: 'headteacher-is-dsl',
    question: 'Is the headteacher also the safeguarding lead?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'joiner-self-review',
    question: 'Must newcomers check their own public profiles?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'online-presence-checks',
    question: 'May the school search the online presence of staff, governors and volunteers?',
    type: 'enum',
    allowed: ['may-check-and-record', 'not-addressed'],
    default: 'may-check-and-record',
  },
] as const satisfies readonly SettingSpec[]
