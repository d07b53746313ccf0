import { type Asker, askerOf } from '../../../src/core/guidance/asker.ts'
import { roleMeant } from '../../../src/core/people/role.ts'
import type { ClauseId } from '../../../src/core/policy/clause.ts'
import { type PutQuestion, questions } from './questions.ts'

export function questionsFor(obligation: ClauseId): readonly PutQuestion[] {
  return questions.filter((one) => one.obligation === obligation)
}

/** Whoever asks, by the name that a question gives them; somebody of no role in particular works for the school. */
export function askerCalled(words: string): Asker {
  const role = roleMeant(words)
  return role ? askerOf(role) : 'staff'
}
