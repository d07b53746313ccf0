import { type ClauseState, notCalledFor, type Proof } from './clause-state.ts'
import type { Waiting } from './task.ts'

/**
 * Something that happened and called for a clause: when, by when it had to be answered (null where nothing says), what
 * answers it, and the record that did.
 */
export type Call = Waiting & { readonly answer: Proof | null }

const shown = 5

/**
 * How a clause stands from everything that called for it. An answer given late stays a broken promise; what waits
 * within its time is due; nothing that calls for it is not a fault.
 */
export function stateOfCalls(calls: readonly Call[], now: Date): ClauseState {
  const missed = calls.filter(({ by, answer }) => by !== null && (answer ? answer.at > by : now > by))
  const waits = waitingOf(calls)
  if (missed.length > 0) {
    const events = missed.map(({ event }) => event)
    return { is: 'broken', count: missed.length, missed: latest(events), waits, of: calls.length }
  }
  if (waits.length > 0) return { is: 'due', waits, of: calls.length, by: earliest(waits) }
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

/** What nobody has answered yet, what comes first by its time before what has none. */
function waitingOf(calls: readonly Call[]): readonly Waiting[] {
  const time = (by: Date | null) => by?.getTime() ?? Number.POSITIVE_INFINITY
  return calls
    .filter(({ answer }) => answer === null)
    .map(({ event, by, task }) => ({ event, by, task }))
    .sort((a, b) => Math.sign(time(a.by) - time(b.by)) || a.event.at.getTime() - b.event.at.getTime())
}

function earliest(waits: readonly Waiting[]): Date | null {
  const times = waits.flatMap(({ by }) => (by ? [by.getTime()] : []))
  return times.length === 0 ? null : new Date(Math.min(...times))
}
