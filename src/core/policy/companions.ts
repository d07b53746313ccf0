import { answer, type Policy } from './policy.ts'
import type { SettingName } from './registry.ts'
import { saying } from './state/evidence.ts'

const naming = ['linked-policies', 'legislation-list'] as const satisfies SettingName[]
export type NamesCompanions = (typeof naming)[number]

/** The documents and laws that a policy itself names to be read with it. A silent policy names none. */
export function companionsNamed(policy: Policy, setting: NamesCompanions): readonly string[] {
  const said = answer(policy, setting)
  return said.from === 'policy' ? said.value : []
}

/** What specialists wrote or said, where a policy says that they advised on it. */
export const specialistAdvice = 'specialist-advice'
export const saysSpecialistsAdvised = saying('template-with-advice')

/** Everything that a policy names, once each, in its own order, with the advice that it says it was given. */
export function everyCompanion(policy: Policy): readonly string[] {
  const named = naming.flatMap((setting) => companionsNamed(policy, setting))
  const advised = [...policy.clauses.values()].some(saysSpecialistsAdvised)
  return [...new Set([...named, ...(advised ? [specialistAdvice] : [])])]
}
