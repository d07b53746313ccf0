import type { PersonId } from '../school/ids.ts'

type HasKey = { readonly id: string; readonly person: PersonId }

/**
 * To which keys a case is sealed: those of everybody in its order of cover and of its readers, so that passing on needs
 * no key, and never one of somebody it concerns, by any of their records. `ownerOpens` says whether whoever is to act on
 * it is among them; while they are not, the server's own secret keeps the report from lying there unread.
 */
export function toWhomSealed<K extends HasKey>(
  keys: readonly K[],
  one: {
    readonly owner: PersonId
    readonly readers: readonly PersonId[]
    readonly order: readonly PersonId[]
    readonly concerned: readonly PersonId[]
  },
): { readonly keys: readonly K[]; readonly ownerOpens: boolean } {
  const shut = new Set(keys.filter(({ person }) => one.concerned.includes(person)).map(({ id }) => id))
  const may = keys.filter(({ id, person }) => !shut.has(id) && [...one.readers, ...one.order].includes(person))
  return {
    keys: [...new Map(may.map((key) => [key.id, key])).values()],
    ownerOpens: may.some(({ person }) => person === one.owner),
  }
}
