/** `a`, `a and b`, `a, b and c`. */
export function inARow(items: readonly string[], joined: 'and' | 'or'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joined} ${items.at(-1)}`
}
