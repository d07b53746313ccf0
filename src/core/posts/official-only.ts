import { type Basis, basisOf } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { SettingName } from '../policy/registry.ts'

const about = ['school-news-on-personal-accounts', 'incident-comms-official-only'] as const satisfies SettingName[]

/**
 * Why nothing goes to an account that is not official and in good standing: what the policy says of news and of
 * incidents. Where it says nothing of them, it rests on the register alone.
 */
export function officialOnly(policy: Policy): Basis {
  return basisOf(
    policy,
    about.filter((name) => answer(policy, name).from === 'policy'),
  )
}
