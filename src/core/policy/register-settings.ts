import type { SettingName } from './registry.ts'

/** Questions that the register of channels and the roles answer: a policy seeds them at most, and never overrules them. */
export const registerSettings = [
  'official-channels',
  'approved-posters',
  'headteacher-is-dsl',
] as const satisfies readonly SettingName[]
export type RegisterSetting = (typeof registerSettings)[number]

export function isRegisterSetting(name: SettingName): name is RegisterSetting {
  return registerSettings.some((setting) => setting === name)
}
