import type { PersonId } from '../school/ids.ts'

type HasKey = { readonly id: string; readonly person: PersonId }

/**
 * To which keys a case is sealed: those of everybody in its order of cover and of its readers, so that passing on needs
 * no key, and never one of somebody it concerns, by any of their records. `readable` says whether anybody who may read
 * it now is among them; while nobody is, the server's own secret keeps the report from being lost.
 */
export function toWhomSealed<K extends HasKey>(
  keys: readonly K[],
  one: {
    readonly readers: readonly PersonId[]
    readonly order: readonly PersonId[]
    readonly concerned: readonly PersonId[]
  },
): { readonly keys: readonly K[]; readonly readable: boolean } {
  const shut = new Set(keys.filter(({ person }) => one.concerned.includes(person)).map(({ id }) => id))
  const may = keys.filter(
    ({ id, person }) => !shut.has(id) && (one.readers.includes(person) || one.order.includes(person)),
  )
  return {
    keys: [...new Map(may.map((key) => [key.id, key])).values()],
    readable: may.some(({ person }) => one.readers.includes(person)),
  }
}
