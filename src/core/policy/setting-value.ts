import { type SettingName, type SettingValue, type SettingValues, settingValuesSchema } from './registry.ts'

/** Whether the question allows this as its answer. */
export function isSettingValue<N extends SettingName>(name: N, value: unknown): value is SettingValue<N> {
  return value !== undefined && settingValuesSchema.safeParse({ [name]: value }).success
}

/** The same answers with one of them another; left out where the policy is to be silent on it. */
export function withAnswer(settings: SettingValues, name: SettingName, value: unknown): SettingValues {
  const { [name]: _, ...rest } = settings
  return isSettingValue(name, value) ? { ...rest, [name]: value } : rest
}
