import type { PersonToday } from '../../core/people/cover-order.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { KeptRoute } from './kept-route.ts'
import type { OpenCase } from './open-concern.ts'

export type NamedByKind = KeptRoute['named'][number]

/**
 * Whom the route names since the kind of an open case was put right, and who cannot read it yet. Only people who are at
 * the school today, and never whoever the case concerns.
 */
export function namedByKind(
  { row, route }: OpenCase,
  today: readonly Pick<PersonToday, 'id'>[],
): readonly NamedByKind[] {
  if (row.stage !== 'open') return []
  const kept = [...row.readers, ...row.concerned]
  return route.named.filter(({ person }) => today.some(({ id }) => id === person) && !kept.includes(person as PersonId))
}
