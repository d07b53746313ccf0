import { featuresOf } from './features.ts'
import { wordsOfQuestion } from './words.ts'

/** How alike two questions must be for the answer to one to be shown beside the other. */
const alikeEnough = 0.4

/** The guidance given before whose question is most like this one, if any is like it at all. */
export function guidanceNear<G extends { readonly question: string }>(
  question: string,
  given: readonly G[],
): G | undefined {
  const asked = new Set(featuresOf(wordsOfQuestion(question)))
  const [best] = given
    .map((one) => ({ one, likeness: likeness(asked, new Set(featuresOf(wordsOfQuestion(one.question)))) }))
    .sort((first, second) => second.likeness - first.likeness)
  return best && best.likeness >= alikeEnough ? best.one : undefined
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((feature) => other.has(feature)).length
  return shared === 0 ? 0 : shared / Math.sqrt(one.size * other.size)
}
