import type { Governing } from '../../core/concerns/governing-policies.ts'
import type { EntrySaid } from './entry-said.ts'
import type { KeptRoute } from './kept-route.ts'

/** Under which of the school’s policies a case is dealt with now: as somebody said last, else as was decided when it was told. */
export function dealtUnder({
  entries,
  route,
}: {
  readonly entries: readonly { readonly said: EntrySaid }[]
  readonly route: Pick<KeptRoute, 'under'>
}): readonly Governing[] {
  const last = entries.findLast(({ said }) => said.kind === 'under')
  if (last?.said.kind !== 'under') return route.under
  return last.said.policies.map(
    (policy) => route.under.find((one) => one.policy === policy) ?? { policy, clauses: [] as const },
  )
}
