import type { Idea } from '../../lexicon/lexicon.ts'
import { serving, type Topic } from '../../topic.ts'

/** A matter of advice: it says nothing of its own, the clauses that say these ideas of the library do. */
type Matter = Pick<
  Topic,
  | 'name'
  | 'about'
  | 'needs'
  | 'from'
  | 'bars'
  | 'only'
  | 'duty'
  | 'weight'
  | 'hints'
  | 'states'
  | 'decide'
  | 'otherwise'
> & {
  readonly rests: readonly string[]
  /** What to do now, whatever the strength of the clause. */
  readonly do: string
}

export function adviceOn({ do: now, ...matter }: Matter): Topic {
  return {
    from: serving,
    weight: 2,
    advice: true,
    ...matter,
    next: { not_allowed: now, advised_against: now, allowed: now, report: now },
  }
}

/** On whose account or app, where a matter is about any of them. */
export const online = ['platform', 'own-account', 'post', 'share', 'comment'] as const satisfies readonly Idea[]
