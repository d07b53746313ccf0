import type { Refusal } from '../../../src/actions/refusal.ts'
import { type Clause, printedReference } from '../../../src/core/policy/clause.ts'
import { binds, type ClauseState, type StateOfClause } from '../../../src/core/policy/state/clause-state.ts'
import type { Place } from './place.ts'

/** What a scenario throws where an obligation is not kept, in a sentence. */
export class NotHeld extends Error {}

/** What was done has to have been refused, for one of these reasons, on this very clause. */
export function expectRefused(clause: Clause, outcome: unknown, reasons: readonly string[]): void {
  if (typeof outcome !== 'object' || outcome === null || !('refused' in outcome)) {
    throw new NotHeld(`it was not refused: ${JSON.stringify(outcome)}`)
  }
  const { refused, basis } = outcome as Refusal
  if (!reasons.includes(refused)) throw new NotHeld(`it was refused for another reason: ${refused}`)
  if (!basis.clauses.includes(clause.id)) {
    const cited = basis.clauses.map(printedReference).join(', ')
    throw new NotHeld(`it was refused without this clause: ${cited || 'none cited'}`)
  }
}

export function expectDone<T>(outcome: T): Exclude<T, { refused: unknown }> {
  if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) {
    throw new NotHeld(`what is allowed was refused: ${JSON.stringify(outcome)}`)
  }
  return outcome as Exclude<T, { refused: unknown }>
}

/** How the clause has to stand. What is only permitted, stated or aimed at is never due and never broken. */
export async function expectState(
  place: Place,
  clause: Clause,
  wanted: StateOfClause,
  now?: Date,
): Promise<ClauseState> {
  const state = await place.stateOf(clause, now)
  const fair =
    binds(clause) || (wanted !== 'due' && wanted !== 'broken') ? [wanted] : ['not-called-for', 'kept', 'told']
  if (!fair.includes(state.is)) throw new NotHeld(`it stands as ${state.is} where ${fair.join(' or ')} was right`)
  return state
}

/** The clause is kept, and this record is among those that prove it. */
export async function expectProof(place: Place, clause: Clause, record: string, now?: Date): Promise<void> {
  const state = await expectState(place, clause, 'kept', now)
  if (state.is === 'kept' && !state.proof.some(({ id }) => id === record)) {
    throw new NotHeld(`it is kept, and not by the record that was made: ${JSON.stringify(state.proof)}`)
  }
}
