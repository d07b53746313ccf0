/** What never changes once it was worked out, kept for the next time it is asked for; past `most` the oldest goes first. */
export function lastKept<V>(most: number): { get(key: string): V | undefined; keep(key: string, value: V): V } {
  const kept = new Map<string, V>()
  return {
    get: (key) => kept.get(key),
    keep(key, value) {
      kept.set(key, value)
      const oldest = kept.size > most ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
