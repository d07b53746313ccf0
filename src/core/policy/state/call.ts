import { type ClauseState, notCalledFor, type Proof } from './clause-state.ts'

/**
 * Something that happened and called for a clause: when, by when it had to be answered (null where nothing says), and
 * the record that answered it.
 */
export type Call = {
  readonly event: Proof
  readonly by: Date | null
  readonly answer: Proof | null
}

const shown = 5

/**
 * How a clause stands from everything that called for it. An answer given late stays a broken promise; what waits
 * within its time is due; nothing that calls for it is not a fault.
 */
export function stateOfCalls(calls: readonly Call[], now: Date): ClauseState {
  const missed = calls.filter(({ by, answer }) => by !== null && (answer ? answer.at > by : now > by))
  if (missed.length > 0) {
    return { is: 'broken', count: missed.length, missed: latest(missed.map(({ event }) => event)) }
  }
  const waiting = calls.filter(({ answer }) => answer === null)
  if (waiting.length > 0) return { is: 'due', waiting: waiting.length, by: earliest(waiting) }
  if (calls.length === 0) return notCalledFor
  const answers = calls.flatMap(({ answer }) => answer ?? [])
  return { is: 'kept', count: answers.length, proof: latest(answers) }
}

/** Kept while there are records, and otherwise not called for: for rules that the product does not let be broken. */
export function stateOfUses(uses: readonly Proof[]): ClauseState {
  return uses.length === 0 ? notCalledFor : { is: 'kept', count: uses.length, proof: latest(uses) }
}

function latest(proof: readonly Proof[]): readonly Proof[] {
  return [...proof].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1)).slice(0, shown)
}

function earliest(calls: readonly Call[]): Date | null {
  const times = calls.flatMap(({ by }) => (by ? [by.getTime()] : []))
  return times.length === 0 ? null : new Date(Math.min(...times))
}
