import type { Policy } from '../policy/policy.ts'
import { answerByMatters } from './answer-by-matters.ts'
import { askedForGroup } from './asked-for-group.ts'
import type { Asker } from './asker.ts'
import { withGoverning } from './governing/with-governing.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { type IdeasLike, likeIdeas } from './ideas-like.ts'
import { outOfScope } from './position.ts'
import { type Reading, readQuestion } from './reading.ts'
import { topicNamed } from './topics/all-topics.ts'

/** Answers a question by the policy’s own settings and clauses. `asker` is who asks, where that is known. */
export function answerQuestion(policy: Policy, question: string, asker?: Asker): GuidanceAnswer {
  return answerReading(policy, readQuestion(question, asker))
}

/** By the matters it may be about, and by the clauses that a question like it falls under. Nobody outside the policy is bound. */
export function answerReading(policy: Policy, reading: Reading, like: IdeasLike = likeIdeas): GuidanceAnswer {
  const forGroup = askedForGroup(policy, reading)
  if (forGroup) return withForm(forGroup)
  const byMatters = answerByMatters(policy, reading, like)
  return withForm(
    reading.words.length === 0 || outOfScope(policy, reading) ? byMatters : withGoverning(policy, reading, byMatters),
  )
}

/** Whoever is told to tell somebody, or to ask first, is shown where; and whoever may be in trouble, though the policy is silent. */
function withForm(answer: GuidanceAnswer): GuidanceAnswer {
  if (answer.verdict === 'report') return { ...answer, form: 'raise-concern' }
  if (answer.verdict === 'silent' && answer.topic !== undefined && worries(answer.topic)) {
    return { ...answer, form: 'raise-concern', next: answer.next ?? tellAnyway }
  }
  return answer.verdict === 'needs_approval' ? { ...answer, form: answer.form ?? 'ask-approval' } : answer
}

const tellAnyway = 'You can tell the school what happened, whatever the policy says.'

/** A matter that is told to somebody wherever a policy speaks of it. */
function worries(name: string): boolean {
  const topic = topicNamed(name)
  return topic?.form === 'raise-concern' || topic?.duty === 'report'
}
