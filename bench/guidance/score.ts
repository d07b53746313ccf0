import { answerQuestion } from '../../src/core/guidance/answer-question.ts'
import { clausesNamed } from '../../src/core/guidance/clauses-given.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import type { Key, QuestionSet } from './questions.ts'

export type Score = {
  readonly asked: number
  readonly right: number
  readonly clausesAsked: number
  readonly clausesRight: number
  /** Called allowed where the key forbids it, or asks or tells somebody. */
  readonly wronglyAllowed: readonly string[]
  readonly wrong: readonly string[]
}

const binding: readonly string[] = ['not_allowed', 'needs_approval', 'report']

/** How many verdicts and clauses of a set are as the keys expect, for one policy. */
export function scoreOf({ questions }: QuestionSet, policy: Policy): Score {
  const keyed = questions.flatMap((question) => {
    const key = question.key[policy.name]
    return key ? [{ question, key, answer: answerQuestion(policy, question.situation, question.asker) }] : []
  })
  const wrong = keyed.filter(({ key, answer }) => !isAccepted(key, answer.verdict))
  const withClauses = keyed.filter(({ key }) => key.clauses.length > 0)
  const named = (all: typeof keyed) => all.map(({ question, answer }) => `${question.id}: ${answer.verdict}`)
  return {
    asked: keyed.length,
    right: keyed.length - wrong.length,
    clausesAsked: withClauses.length,
    clausesRight: withClauses.filter(({ key, answer }) => citesOne(key, clausesNamed(answer))).length,
    wronglyAllowed: named(keyed.filter(({ key, answer }) => isWronglyAllowed(key, answer.verdict))),
    wrong: named(wrong),
  }
}

/** Whether a verdict is the key’s, or one that it accepts. */
export function isAccepted(key: Key, verdict: string): boolean {
  return key.verdict === verdict || (key.also_acceptable ?? []).some((other) => other === verdict)
}

/** Called allowed where the key forbids, asks or tells. */
export function isWronglyAllowed(key: Key, verdict: string): boolean {
  return verdict === 'allowed' && !isAccepted(key, verdict) && binding.includes(key.verdict)
}

/** A key says a printed clause, which may be several here: 2.5b.2 is 2.5b.2a and 2.5b.2b. */
export function citesOne(key: Key, cited: readonly string[]): boolean {
  return cited.some((id) => key.clauses.some((wanted) => isPrintedAs(id, wanted)))
}

/** Whether a clause is the printed one that is wanted, or a part of it. */
export function isPrintedAs(id: string, wanted: string): boolean {
  return printed(id) === printed(wanted) || id.startsWith(`${wanted}.`)
}

function printed(id: string): string {
  return id.replace(/(?<=\d)[a-z]+$/, '')
}
