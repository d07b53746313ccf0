import type { Clause } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { stillSpeaks } from './clauses-on.ts'
import { type IdeasLike, likeIdeas } from './ideas-like.ts'
import { ideasSaid } from './ideas-said.ts'
import { likenesses, type Postings, postingsOf } from './postings.ts'
import type { Reading } from './reading.ts'

/** A clause of the policy, and how like a question is to those asked for it, about between 0 and 2. */
export type Found = { readonly clause: Clause; readonly likeness: number }

type Index = {
  readonly telling: readonly Clause[]
  readonly says: readonly (readonly string[])[]
  readonly words: Postings
}

const indexes = new WeakMap<IdeasLike, WeakMap<Policy['clauses'], Index>>()

/**
 * The clauses of a policy that a question is most likely asked for, likeliest first: by the questions known for the idea
 * that a clause says, and by the clause’s own words. A clause that the school’s own answers overrule is not among them.
 */
export function obligationsLike(policy: Policy, reading: Reading, like: IdeasLike = likeIdeas): readonly Found[] {
  const { telling, says, words } = indexOf(policy.clauses, like)
  const asked = like.ofIdeas(reading)
  const byWords = likenesses(like.weigh(reading), words, telling.length)
  return telling
    .map((clause, at) => {
      const byQuestions = Math.max(0, ...(says[at] ?? []).map((idea) => asked.get(idea) ?? 0))
      return { clause, likeness: byQuestions + (byWords[at] ?? 0) }
    })
    .filter(({ clause, likeness }) => likeness > 0 && stillSpeaks(policy, clause))
    .sort((one, other) => other.likeness - one.likeness)
}

/** Kept for as long as the policy itself is: made from its clauses alone. */
function indexOf(clauses: Policy['clauses'], like: IdeasLike): Index {
  const ofLike = indexes.get(like) ?? new WeakMap<Policy['clauses'], Index>()
  indexes.set(like, ofLike)
  const known = ofLike.get(clauses)
  if (known) return known
  const telling = [...clauses.values()].filter(({ modality }) => modality !== 'fact' && modality !== 'aim')
  const texts = telling.map(({ section, summary, trigger }) => `${section} ${summary} ${trigger ?? ''}`)
  const index = { telling, says: telling.map(ideasSaid), words: postingsOf(texts.map(like.weighText)) }
  ofLike.set(clauses, index)
  return index
}
