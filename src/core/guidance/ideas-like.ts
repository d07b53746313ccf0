import type { ClauseId } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagFor, bagOf, rarityOf, type Weighed, weighed } from './bag.ts'
import { knownBags, obligationBag } from './known-bags.ts'
import { knownByObligation, type QuestionFor } from './known-by-obligation.ts'
import { likenesses, postingsOf } from './postings.ts'
import type { Reading } from './reading.ts'

export type IdeasLike = {
  /** How like a question is to those asked for each idea of the clause library, about between 0 and 1.4. */
  readonly ofIdeas: (reading: Reading) => ReadonlyMap<string, number>
  readonly weigh: (reading: Reading) => Weighed
  readonly weighText: (text: string) => Weighed
}

/** The nearest question of an idea counts whole, the next in part. */
const forSecond = 0.4

/** Compares a question with those known for the ideas that clauses say, whichever policy they were written for. */
export function ideasLike(known: readonly QuestionFor[]): IdeasLike {
  const index = whenFirstAsked(() => {
    const bags = known.map(obligationBag)
    const rarity = rarityOf([...bags, ...knownBags()])
    const ideas = known.map(({ obligation }) => ideaCarrying(obligation as ClauseId)?.id ?? '')
    return { rarity, ideas, postings: postingsOf(bags.map((bag) => weighed(bag, rarity))) }
  })
  const weigh = ({ words, ideas: found }: Reading) => weighed(bagOf(words, found), index().rarity)
  const asked = new WeakMap<Reading, ReadonlyMap<string, number>>()
  return {
    weigh,
    weighText: (text) => weighed(bagFor(text), index().rarity),
    ofIdeas: (reading) => {
      const before = asked.get(reading)
      if (before) return before
      const { ideas, postings } = index()
      const best = new Map<string, readonly [number, number]>()
      likenesses(weigh(reading), postings, known.length).forEach((likeness, at) => {
        if (likeness === 0) return
        const idea = ideas[at] ?? ''
        const [first, second] = best.get(idea) ?? [0, 0]
        best.set(idea, likeness > first ? [likeness, first] : [first, Math.max(second, likeness)])
      })
      const found = new Map([...best].map(([idea, [first, second]]) => [idea, first + forSecond * second]))
      asked.set(reading, found)
      return found
    },
  }
}

export const likeIdeas = ideasLike(knownByObligation)
