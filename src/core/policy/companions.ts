import { answer, type Policy } from './policy.ts'
import type { SettingName } from './registry.ts'

const naming = ['linked-policies', 'legislation-list'] as const satisfies SettingName[]
export type NamesCompanions = (typeof naming)[number]

/** The documents and laws that a policy itself names to be read with it. A silent policy names none. */
export function companionsNamed(policy: Policy, setting: NamesCompanions): readonly string[] {
  const said = answer(policy, setting)
  return said.from === 'policy' ? said.value : []
}

/** Everything that a policy names, once each, in its own order. */
export function everyCompanion(policy: Policy): readonly string[] {
  return [...new Set(naming.flatMap((setting) => companionsNamed(policy, setting)))]
}
