import type { ClauseId } from '../clause.ts'
import type { Idea, Ideas } from './catalogue-idea.ts'
import { patternOf } from './cue.ts'
import type { ReadSetting } from './read-settings.ts'
import type { Statement } from './statement.ts'
import { termsOf } from './words/terms.ts'

/** An obligation of the catalogue that a clause resembles, how sure that is, and the sentence it rests on. */
export type Match = { readonly obligation: ClauseId; readonly confidence: number; readonly words: string }

const forbidding = patternOf('<never>')
const shown = 5
const least = 0.3

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
  const candidates = new Set([...terms].flatMap((term) => ideas.byTerm.get(term) ?? []))
  return [...candidates].flatMap((at) => {
    const idea = ideas.all[at]
    if (!idea) return []
    const alike = likeness(terms, idea, ideas) * (forbids === idea.forbids ? 1 : 0.85)
    const confidence = Math.round(confidenceOf(alike, answeredAlike(answers, idea)) * 100) / 100
    return confidence < least ? [] : [{ obligation: idea.id, confidence, words: statement.sentence }]
  })
}

function likeness(terms: ReadonlySet<string>, idea: Idea, ideas: Ideas): number {
  const weigh = (set: Iterable<string>) => [...set].reduce((sum, term) => sum + ideas.rarity(term) ** 2, 0)
  const shared = weigh([...idea.terms].filter((term) => terms.has(term)))
  return shared / Math.sqrt(Math.max(weigh(terms), 1) * Math.max(weigh(idea.terms), 1))
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
