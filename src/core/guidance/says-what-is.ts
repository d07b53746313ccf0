import type { GuidanceAnswer } from './guidance-answer.ts'
import { topicNamed } from './topics/all-topics.ts'

/** Whether clauses say something on the matter, without telling anybody what to do. */
export function onlyStates({ verdict, clauses, comesNear }: GuidanceAnswer): boolean {
  return verdict === 'silent' && clauses.length > 0 && !comesNear
}

/** A yes to one of these says that it is so, or that it must be done. */
const ofWhatIs: readonly string[] = [
  'sign',
  'family-agreement',
  'monitored',
  'online-checks',
  'who-holds-passwords',
  'is-it-ours',
]

/** Whether the policy is only said to say what is so: that is no leave to do anything. */
export function saysWhatIs({ verdict, topic, asksWhatIs }: GuidanceAnswer): boolean {
  const states = topic !== undefined && topicNamed(topic)?.states
  return verdict === 'allowed' && (asksWhatIs || states === true || (topic !== undefined && ofWhatIs.includes(topic)))
}
