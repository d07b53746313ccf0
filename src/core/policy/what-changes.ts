import { type Answer, answer, type Policy } from './policy.ts'
import { isRegisterSetting } from './register-settings.ts'
import type { SettingName } from './registry.ts'
import { allSettings } from './settings/all-settings.ts'

export type Change = {
  readonly name: SettingName
  readonly before: Answer<unknown>
  readonly after: Answer<unknown>
}

/**
 * What is answered otherwise by another policy, question by question. Where only who says so differs, nothing changes;
 * nor does what the register answers.
 */
export function whatChanges(before: Policy, after: Policy): readonly Change[] {
  return allSettings.flatMap(({ name }) => {
    const change: Change = { name, before: answer(before, name), after: answer(after, name) }
    return isRegisterSetting(name) || sameValue(change.before.value, change.after.value) ? [] : [change]
  })
}

/** Lists say the same where they name the same things, in whatever order. */
function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
}
