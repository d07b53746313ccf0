/** What takes long to work out and stays as it is: worked out when it is first asked for, never before. */
export function whenFirstAsked<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: workOut() }
    return known.value
  }
}
