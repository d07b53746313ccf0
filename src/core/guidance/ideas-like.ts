import type { ClauseId } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { bagOf, rarityOf, type Weighed, weighed } from './bag.ts'
import { ideasIn } from './ideas-in.ts'
import { knownByObligation, type QuestionFor } from './known-by-obligation.ts'
import { knownQuestions } from './known-questions.ts'
import { likenesses, postingsOf } from './postings.ts'
import type { Reading } from './reading.ts'
import { wordsOfQuestion } from './words.ts'

export type IdeasLike = {
  /** How like a question is to those asked for each idea of the clause library, about between 0 and 1.4. */
  readonly ofIdeas: (reading: Reading) => ReadonlyMap<string, number>
  readonly weigh: (reading: Reading) => Weighed
  readonly weighText: (text: string) => Weighed
}

/** The nearest question of an idea counts whole, the next in part. */
const forSecond = 0.4

const bagFor = (text: string) => {
  const words = wordsOfQuestion(text)
  return bagOf(words, ideasIn(words))
}
const everyday = knownQuestions.map(({ question }) => bagFor(question))

/** Compares a question with those known for the ideas that clauses say, whichever policy they were written for. */
export function ideasLike(known: readonly QuestionFor[]): IdeasLike {
  const bags = known.map(({ question }) => bagFor(question))
  const rarity = rarityOf([...bags, ...everyday])
  const ideas = known.map(({ obligation }) => ideaCarrying(obligation as ClauseId)?.id ?? '')
  const postings = postingsOf(bags.map((bag) => weighed(bag, rarity)))
  const weigh = ({ words, ideas: found }: Reading) => weighed(bagOf(words, found), rarity)
  return {
    weigh,
    weighText: (text) => weighed(bagFor(text), rarity),
    ofIdeas: (reading) => {
      const best = new Map<string, readonly [number, number]>()
      likenesses(weigh(reading), postings, known.length).forEach((likeness, at) => {
        if (likeness === 0) return
        const idea = ideas[at] ?? ''
        const [first, second] = best.get(idea) ?? [0, 0]
        best.set(idea, likeness > first ? [likeness, first] : [first, Math.max(second, likeness)])
      })
      return new Map([...best].map(([idea, [first, second]]) => [idea, first + forSecond * second]))
    },
  }
}

export const likeIdeas = ideasLike(knownByObligation)
