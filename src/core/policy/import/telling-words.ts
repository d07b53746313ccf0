import { answerFor, questionFor } from '../answer-in-words.ts'
import { type ReadSetting, votesOn } from './read-settings.ts'
import type { Statement } from './statement.ts'
import { termsOf } from './words/terms.ts'

/**
 * An answer with the sentence that decided it first, and under the clause in which that stands: of the sentences that it
 * was read from, the one that gives this answer by itself, or else the one that speaks most in the words of the question
 * and of the answer.
 */
export function withTellingWords(answer: ReadSetting, statements: readonly Statement[]): ReadSetting {
  const { name, value, words } = answer
  const from = statements.filter(({ sentence, rulesNothing }) => words.includes(sentence) && !rulesNothing)
  if (from.length < 2) return answer
  const asked = termsOf(questionFor(name).toLowerCase())
  const answered = termsOf(answerFor(name, value).toLowerCase())
  const worth = (statement: Statement) => {
    const gives = votesOn(name, statement).some((vote) => isOrHas(value, vote.value))
    const terms = [...termsOf(statement.own)]
    const shared =
      terms.filter((term) => asked.has(term)).length + 2 * terms.filter((term) => answered.has(term)).length
    return (gives ? 100 : 0) + shared
  }
  const weighed = from.map((statement) => ({ statement, worth: worth(statement) }))
  const most = Math.max(...weighed.map((one) => one.worth))
  const telling = weighed.find((one) => one.worth === most)?.statement
  if (most === 0 || telling === undefined) return answer
  const { sentence, clause } = telling
  return { ...answer, ref: clause.ref, words: [sentence, ...words.filter((other) => other !== sentence)] }
}

function isOrHas(value: ReadSetting['value'], vote: ReadSetting['value']): boolean {
  if (Array.isArray(value) && Array.isArray(vote)) return vote.some((item) => value.includes(item))
  return JSON.stringify(value) === JSON.stringify(vote)
}
