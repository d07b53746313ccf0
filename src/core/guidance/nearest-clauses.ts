import type { Clause } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { contentStems } from './content-stems.ts'
import { wordsOfQuestion } from './words.ts'

type Entry = { readonly clause: Clause; readonly stems: ReadonlySet<string> }
type Index = { readonly entries: readonly Entry[]; readonly weight: ReadonlyMap<string, number> }

const indexes = new WeakMap<Policy['clauses'], Index>()

/** The clauses whose words are nearest to a question, rarest words counting most: shown beside every answer. */
export function nearestClauses(policy: Policy, words: readonly string[], most = 3): readonly Clause[] {
  const index = indexOf(policy)
  const asked = contentStems(words)
  return index.entries
    .map(({ clause, stems }) => ({ clause, score: scoreOf(stems, asked, index.weight) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ clause }) => clause)
}

function scoreOf(stems: ReadonlySet<string>, asked: ReadonlySet<string>, weight: ReadonlyMap<string, number>): number {
  let score = 0
  for (const word of asked) if (stems.has(word)) score += weight.get(word) ?? 0
  return score / Math.sqrt(stems.size + 4)
}

/** Kept for as long as the policy itself is: made from its clauses alone. */
function indexOf(policy: Policy): Index {
  const known = indexes.get(policy.clauses)
  if (known) return known
  const entries = [...policy.clauses.values()].map((clause) => ({
    clause,
    stems: contentStems(wordsOfQuestion(`${clause.section} ${clause.summary} ${clause.trigger ?? ''}`)),
  }))
  const seen = new Map<string, number>()
  for (const { stems } of entries) for (const word of stems) seen.set(word, (seen.get(word) ?? 0) + 1)
  const weight = new Map([...seen].map(([word, times]) => [word, Math.log(1 + entries.length / times)]))
  const index = { entries, weight }
  indexes.set(policy.clauses, index)
  return index
}
