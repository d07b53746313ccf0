import type { Statement } from '../statement.ts'

/** The Acts that a sentence names with their year, as it writes them. */
export function lawsNamed({ sentence }: Statement): readonly string[] | undefined {
  const acts = [
    ...sentence.matchAll(
      /((?:[A-Z][\w'’-]*(?:,? (?:of|and|from|to|the|for|in|at|etc\.?) (?=[A-Z])|[, ]+ ?)?)+?(?:\([^)]{1,40}\) )?Act) ((?:19|20)\d\d)/g,
    ),
  ]
  const named = acts.map((act) => `${(act[1] ?? '').replace(/^(?:The|And|Under|See) /, '').trim()} ${act[2] ?? ''}`)
  return named.length === 0 ? undefined : [...new Set(named)]
}
