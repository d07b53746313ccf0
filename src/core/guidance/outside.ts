import { z } from 'zod'
import { whenFirstAsked } from '../school/when-first-asked.ts'
import { bagFor, bagOf, rarityOf, weighed } from './bag.ts'
import { knownBags, obligationBag } from './known-bags.ts'
import { knownByObligation } from './known-by-obligation.ts'
import written from './known-outside.json' with { type: 'json' }
import type { Reading } from './reading.ts'
import { usualWordsOf } from './usual-words.ts'

/** Questions that people ask at a school and that no social media policy is about. */
export const outsideQuestions: readonly string[] = z.array(z.string()).parse(written)

const index = whenFirstAsked(() => {
  const inside = [...knownBags(), ...knownByObligation.map(obligationBag)]
  const outside = outsideQuestions.map(bagFor)
  const rarity = rarityOf([...inside, ...outside])
  const spoken = (topic: string) => (bag: readonly string[]) => ({ topic, vector: weighed(bag, rarity) })
  return { rarity, usual: usualWordsOf([...inside.map(spoken('inside')), ...outside.map(spoken('outside'))]) }
})

/** How much likelier the words of a question are in one that no policy is about than in one that some policy is: above nought speaks for it. */
export function outsideness({ words, ideas }: Reading): number {
  const { rarity, usual } = index()
  const found = usual(weighed(bagOf(words, ideas), rarity))
  return (found.get('outside') ?? 0) - (found.get('inside') ?? 0)
}
