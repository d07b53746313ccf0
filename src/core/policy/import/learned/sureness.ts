import { likelihood } from './likelihood.ts'

/** How far each sign speaks for something, and how much more or less that is so for one setting, or one item of one. */
export type Sureness = { readonly signs: readonly number[]; readonly names: Readonly<Record<string, number>> }

/** How likely it is that what these signs were seen for holds: between 0 and 1. */
export function surenessOf(name: string, signs: readonly number[], { signs: weights, names }: Sureness): number {
  return likelihood(signs.reduce((all, sign, at) => all + sign * (weights[at] ?? 0), names[name] ?? 0))
}
