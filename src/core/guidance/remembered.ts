/** What a question about words came to, kept for the next time: the same words always come to the same. The oldest go first. */
export function remembered<V>(of: (words: string) => V, most: number): (words: string) => V {
  const kept = new Map<string, V>()
  return (words) => {
    const before = kept.get(words)
    if (before !== undefined) return before
    const found = of(words)
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(words, found)
    return found
  }
}
