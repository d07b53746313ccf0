/** Whether two answers are the same; lists in whatever order. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

const inOrder = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value)
