import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the policy part of a policy answers. */
export const policySettings = [
  {
    name: 'authority-link',
    question: 'Is the school tied to a local authority, so that references to the council apply?',
    type: 'enum',
    allowed: ['maintained', 'independent', 'adopter-decides'],
    default: 'maintained',
  },
  {
    name: 'consulted-on-policy',
    question: 'Which groups were consulted on the policy?',
    type: 'list',
    allowed: ['staff', 'pupils', 'parents', 'governors'],
    default: [],
  },
  {
    name: 'policy-template-source',
    question: 'Which template is the policy built on?',
    type: 'text',
    default: '',
  },
  {
    name: 'linked-policies',
    question: 'Which companion policies and documents are read with this one?',
    type: 'list',
    default: ['safeguarding', 'online-safety', 'code-of-conduct', 'anti-bullying', 'data-protection'],
  },
  {
    name: 'legislation-list',
    question: 'Which laws does the policy list?',
    type: 'list',
    default: [],
  },
  {
    name: 'off-policy-judgement-to-headteacher',
    question: 'Must an adult who departs from the policy explain why to the headteacher?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'policy-adopted-by',
    question: 'Who adopts the policy, and is a signature needed?',
    type: 'enum',
    allowed: ['governing-body-with-chair-signature', 'governing-body', 'not-stated'],
    default: 'governing-body',
  },
  {
    name: 'whistleblowing-told',
    question: 'Are staff pointed to the whistleblowing procedure?',
    type: 'boolean',
    default: true,
  },
] as const satisfies readonly SettingSpec[]
