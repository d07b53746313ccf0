import type { KeptRoute } from './kept-route.ts'
import type { OpenCase } from './open-concern.ts'

/** Who may lead on a case by the policy, as long as none of them reads it: whom its owner is to let in. */
export function toLead({ row, route }: Pick<OpenCase, 'row' | 'route'>): KeptRoute['leading'] {
  const readers: readonly string[] = row.readers
  const concerned: readonly string[] = row.concerned
  const free = route.leading.filter(({ person }) => !concerned.includes(person))
  return free.some(({ person }) => readers.includes(person)) ? [] : free
}
