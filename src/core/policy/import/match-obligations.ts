import type { ClauseId } from '../clause.ts'
import { type Idea, type Ideas, weightOf } from './catalogue-idea.ts'
import { patternOf } from './cue.ts'
import type { ReadSetting } from './read-settings.ts'
import type { Statement } from './statement.ts'
import { termsOf } from './words/terms.ts'

/** An obligation of the catalogue that a clause resembles, how sure that is, and the sentence it rests on. */
export type Match = { readonly obligation: ClauseId; readonly confidence: number; readonly words: string }

const forbidding = patternOf('<never>')
const shown = 5
const least = 0.3
/** How many words a sentence has at least, with those that lead into it, that can be compared: “Date approved:” cannot. */
const fewestWords = 4

/**
 * The obligations that the sentences of one clause resemble, likest first: by the words they share, weighed by how rare
 * these are, and by whether the sentence answers a setting that the obligation settles.
 */
export function matchObligations(
  statements: readonly Statement[],
  answers: readonly ReadSetting[],
  ideas: Ideas,
): Match[] {
  const best = new Map<ClauseId, Match>()
  for (const statement of statements) {
    if (statement.said.split(' ').length < fewestWords) continue
    const here = answers.filter((answer) => answer.words.includes(statement.sentence))
    for (const match of matchesOf(statement, here, ideas)) {
      if (match.confidence > (best.get(match.obligation)?.confidence ?? 0)) best.set(match.obligation, match)
    }
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, shown)
}

function matchesOf(statement: Statement, answers: readonly ReadSetting[], ideas: Ideas): Match[] {
  const terms = termsOf(statement.said)
  const forbids = forbidding.test(statement.said)
  const weight = Math.max(weightOf(terms, ideas.rarity), 1)
  return [...sharedWeights(terms, ideas)].flatMap(([at, shared]) => {
    const idea = ideas.all[at]
    if (!idea) return []
    const alike = (shared / Math.sqrt(weight * Math.max(idea.weight, 1))) * (forbids === idea.forbids ? 1 : 0.85)
    const confidence = Math.round(confidenceOf(alike, answeredAlike(answers, idea)) * 100) / 100
    return confidence < least ? [] : [{ obligation: idea.id, confidence, words: statement.sentence }]
  })
}

/** For each idea that shares a term, how telling the shared ones are. */
function sharedWeights(terms: ReadonlySet<string>, ideas: Ideas): Map<number, number> {
  const shared = new Map<number, number>()
  for (const term of terms) {
    const weight = ideas.rarity(term) ** 2
    for (const at of ideas.byTerm.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
  }
  return shared
}

/** Whether the sentence answers a setting that the obligation settles, and with the same answer. */
function answeredAlike(answers: readonly ReadSetting[], idea: Idea): 'same' | 'other' | 'no' {
  const shared = answers.filter((answer) => idea.settings.has(answer.name))
  if (shared.length === 0) return 'no'
  const same = shared.some((answer) => JSON.stringify(idea.settings.get(answer.name)) === JSON.stringify(answer.value))
  return same ? 'same' : 'other'
}

function confidenceOf(alike: number, answered: 'same' | 'other' | 'no'): number {
  const extra = { same: 0.4, other: 0.25, no: 0 }[answered]
  return Math.min(0.9, extra + alike * 0.9)
}
