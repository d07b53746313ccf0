import {
  isSettingName,
  type SettingName,
  type SettingValue,
  type SettingValues,
  settingValuesSchema,
  specOf,
} from './registry.ts'

/** Whether the question allows this as its answer. */
export function isSettingValue<N extends SettingName>(name: N, value: unknown): value is SettingValue<N> {
  return value !== undefined && settingValuesSchema.safeParse({ [name]: value }).success
}

/** The same answers with one of them another; left out where the policy is to be silent on it. */
export function withAnswer(settings: SettingValues, name: SettingName, value: unknown): SettingValues {
  const { [name]: _, ...rest } = settings
  return isSettingValue(name, value) ? { ...rest, [name]: value } : rest
}

/** What a number may be, where the question asks for one: `a whole number from 1 to 120`. */
export function numberAskedBy(name: SettingName): string | undefined {
  const spec = specOf(name)
  return spec.type === 'integer' ? `a whole number from ${spec.least} to ${spec.most}` : undefined
}

/**
 * Answers as they were kept, without a number that is none now: no date is worked out from such, and the school is as if
 * its policy were silent on it until somebody answers anew.
 */
export function withoutSenselessNumbers(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null) return kept
  const sense = ([name, value]: [string, unknown]) =>
    typeof value !== 'number' || !isSettingName(name) || isSettingValue(name, value)
  return Object.fromEntries(Object.entries(kept).filter(sense))
}
