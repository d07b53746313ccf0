import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the governance part of a policy answers. */
export const governanceSettings = [
  {
    name: 'review-shared-with-governors',
    question: 'Do governors see the policy at each review?',
    type: 'boolean',
    default: true,
  },
] as const satisfies readonly SettingSpec[]
