import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the acknowledgement part of a policy answers. */
export const acknowledgementSettings = [
  {
    name: 'leaders-confirm-team-reading',
    question: 'Must each leader confirm that their team has read and follows the policy?',
    type: 'boolean',
    default: false,
  },
  {
    name: 'staff-aup-acknowledgement',
    question: 'What must a person do about the policy or acceptable use policy, and who confirms it?',
    type: 'enum',
    allowed: ['sign-before-official-use', 'read-and-understand-before-official-use', 'leader-confirms-team', 'none'],
    default: 'sign-before-official-use',
  },
] as const satisfies readonly SettingSpec[]
