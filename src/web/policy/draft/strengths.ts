import type { Clause } from '../../../core/policy/clause.ts'

/** How a clause binds, as somebody who writes one chooses. */
export const strengths: readonly (readonly [Clause['modality'], string])[] = [
  ['must', 'They must do it'],
  ['must_not', 'They must not do it'],
  ['should', 'They should do it'],
  ['should_not', 'They should not do it'],
  ['may', 'They may do it'],
  ['fact', 'It states something'],
  ['aim', 'It is an aim'],
]
