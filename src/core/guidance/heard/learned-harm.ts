import { reportFeatures } from '../../concerns/learned/report-features.ts'
import type { Features } from '../../language/features.ts'
import { type KeptWeighing, keptWeighing } from '../../language/keep-weighing.ts'
import { scoresOf, sharesOf } from '../../language/weighing.ts'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import { type Asker, askers } from '../asker.ts'
import { plainQuestion } from '../plain-question.ts'
import { remembered } from '../remembered.ts'
import { tellers } from '../tellers.ts'
import { longest } from '../words.ts'
import kept from './harm-weights.json' with { type: 'json' }

/** What is learned to be told apart: `node build/learn-harm-heard.ts` writes the weights. */
export const harm = 'harm'

/** A greeting, or letters that mean nothing, are no hint: so many signs of what was learned from stand in one at least. */
const fewestSigns = 4

const weighing = whenFirstAsked(() => keptWeighing(kept satisfies KeptWeighing))

/**
 * What a question is heard by: the signs in its words, and their meaning together, as a report’s. Courtesies, names and
 * networks change nothing of it.
 */
export function harmFeatures(question: string, asker: Asker): Features {
  return reportFeatures(plainQuestion(question.slice(0, longest), asker), tellers[asker])
}

/**
 * How likely a question tells of a child who is hurt, afraid or in danger, between 0 and 1, by how people told of such
 * things and what they asked a policy else. For hints that no rule knows: “my friend showed me her arms, she made me promise”.
 */
export function likelyHarm(question: string, asker: Asker): number {
  return likely(`${asker}\n${question}`)
}

/** Asked once of a question, however many policies answer it. */
const likely = remembered((both): number => {
  const [asker = '', ...lines] = both.split('\n')
  const weights = weighing()
  const features = harmFeatures(lines.join('\n'), askers.find((each) => each === asker) ?? 'staff')
  const known = [...features.keys()].filter((name) => !name.startsWith('~') && weights.features.has(name))
  if (known.length < fewestSigns) return 0
  return sharesOf(scoresOf(features, weights))[weights.columns.indexOf(harm)] ?? 0
}, 50)
