import type { Policy } from '../policy/policy.ts'
import type { Candidate } from './choose-topic.ts'
import { clausesSpeaking } from './clauses-speaking.ts'
import { type Position, positionOn } from './position.ts'
import type { Reading } from './reading.ts'
import { stricter } from './verdict.ts'

/** How far a matter of advice without a clause here must lead before its silence is the answer. */
const leadsToSilence = 0.1

/** How near a matter must come to be cited beside the first. */
const besideIt = 0.12

/** The same, where the first is silence. */
const besideSilence = 0.18

const most = 5

/** A policy that has no clause on a matter of advice is asked for the next likeliest, unless nothing else comes near. */
export function thatSpeak(policy: Policy, candidates: readonly Candidate[]): readonly Candidate[] {
  const speaking = candidates.filter(
    ({ topic }) => !topic.advice || topic.states || clausesSpeaking(policy, topic).length > 0,
  )
  const [first] = candidates
  const lead = (first?.score ?? 0) - (speaking[0]?.score ?? 0)
  return lead > leadsToSilence ? candidates : speaking
}

export type Chosen = { readonly candidate: Candidate; readonly position: Position }

/**
 * What else the question is about, by ideas that stand in it: its clauses are cited too. The clause asked about comes first,
 * and the stricter verdict holds; where the likeliest matter is silence, the one beside it answers.
 */
export function withBeside(policy: Policy, reading: Reading, chosen: Chosen, candidates: readonly Candidate[]): Chosen {
  const { candidate, position } = chosen
  const other = candidates.find(
    ({ topic, met, score }) =>
      topic !== candidate.topic &&
      met &&
      candidate.score - score <= (position.verdict === 'silent' ? besideSilence : besideIt) &&
      (topic.advice === true) !== (candidate.topic.advice === true),
  )
  if (!other) return chosen
  const found = positionOn(policy, other.topic, reading)
  if (found.verdict === 'silent') return chosen
  if (position.verdict === 'silent' && found.verdict === 'allowed') return chosen
  if (position.verdict === 'silent') return { candidate: other, position: found }
  const holds = stricter(position.verdict, found.verdict) === position.verdict
  const clauses = [...position.clauses.slice(0, 3), ...found.clauses.slice(0, 2), ...position.clauses.slice(3)]
  const cited = [...new Set(clauses)].slice(0, most)
  return holds
    ? { candidate, position: { ...position, clauses: cited } }
    : { candidate: other, position: { ...found, clauses: cited } }
}
