import type { SettingValue } from '../../../registry.ts'
import { byList } from '../../saying.ts'

/** What each of the school’s other policies is on, as the end of a sentence. */
export const concernPolicyWords: Readonly<Record<SettingValue<'concern-policies'>[number], string>> = {
  'anti-bullying': 'bullying',
  allegations: 'allegations against adults',
  behaviour: 'behaviour',
  safeguarding: 'safeguarding',
  'child-protection': 'child protection',
  'code-of-conduct': 'the conduct of staff',
  'acceptable-use': 'acceptable use',
  'home-school-agreement': 'what home and school agree',
  disciplinary: 'discipline',
  'online-safety': 'online safety',
}

/** The policies under which a worry is dealt with: said alone by some policies, after a promise by others. */
export const policiesThatApply = byList(
  'concern-policies',
  'A worry about what somebody does online {must} be dealt with under the policy that fits it. We have policies for this on {items}.',
  concernPolicyWords,
  'This policy does not say under which other policies a worry is dealt with.',
)
