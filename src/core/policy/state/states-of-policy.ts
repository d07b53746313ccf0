import type { Clause } from '../clause.ts'
import type { Policy } from '../policy.ts'
import { asItBinds, type ClauseState, gravest } from './clause-state.ts'
import type { AskedOf, CarriedNow, StateNow, SubjectEvidence } from './evidence.ts'
import { alone, asKeptBy } from './kept-by.ts'

/** A subject's evidence with the facts it speaks from. */
export type Speaking = {
  readonly subject: string
  readonly about: (asked: AskedOf) => readonly CarriedNow[]
}

export function speaking<Facts>(evidence: SubjectEvidence<Facts>, facts: Facts): Speaking {
  const { subject, keepings } = evidence
  return {
    subject,
    about: (asked) =>
      keepings.flatMap((keeping) => {
        const clause = asKeptBy(keeping, asked.clause)
        if (!clause) return []
        const { name, at, control, personal = false } = keeping
        return [{ subject, name, at, control, personal, state: keeping.state(facts, { ...asked, clause }) }]
      }),
  }
}

/** How every clause of a policy stands, in its own order. */
export function statesOfPolicy(policy: Policy, subjects: readonly Speaking[], now: Date): readonly StateNow[] {
  return [...policy.clauses.values()].map((clause) => stateOfClause(policy, clause, subjects, now))
}

/** How one clause stands by everything that carries it: what no subject speaks for is openly not yet. */
export function stateOfClause(policy: Policy, clause: Clause, subjects: readonly Speaking[], now: Date): StateNow {
  const asItIs = (state: ClauseState) => asItBinds(clause, state)
  const about = (one: Clause) => subjects.flatMap((subject) => subject.about({ policy, clause: one, now }))
  const asKept = about(clause)
  const carried = asKept.length > 0 ? asKept : about(alone(clause))
  return {
    clause: clause.id,
    state: asItIs(gravest(carried.map(({ state }) => state))),
    carried: carried.map((one) => ({ ...one, state: asItIs(one.state) })),
  }
}
