/** The same answer for the same value without working it out again: a school's words and a policy outlast many drafts. */
export function remembered<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const answers = new WeakMap<K, V>()
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined) return known
    const answer = work(of)
    answers.set(of, answer)
    return answer
  }
}
