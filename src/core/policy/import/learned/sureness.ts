import type { SettingName } from '../../registry.ts'
import { likelihood } from './likelihood.ts'

/** How far each sign speaks for it that a setting is answered, and how much more or less that is so for one setting. */
export type Sureness = {
  readonly learnedFrom: string
  readonly signs: readonly number[]
  readonly settings: { readonly [N in SettingName]?: number }
}

/** How likely it is that a document answers the setting for which these signs were seen: between 0 and 1. */
export function surenessOf(
  name: SettingName,
  signs: readonly number[],
  { signs: weights, settings }: Sureness,
): number {
  const sum = signs.reduce((all, sign, at) => all + sign * (weights[at] ?? 0), settings[name] ?? 0)
  return likelihood(sum)
}
