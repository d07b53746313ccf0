import type { Policy } from '../policy.ts'
import { asItBinds, type ClauseState, gravest } from './clause-state.ts'
import type { AskedOf, Carried, StateNow, SubjectEvidence } from './evidence.ts'

/** A subject's evidence with the facts it speaks from. */
export type Speaking = {
  readonly subject: string
  readonly about: (asked: AskedOf) => readonly { readonly carried: Carried; readonly state: ClauseState }[]
}

export function speaking<Facts>(evidence: SubjectEvidence<Facts>, facts: Facts): Speaking {
  const { subject, keepings } = evidence
  return {
    subject,
    about: (asked) =>
      keepings
        .filter(({ carries }) => carries(asked.clause))
        .map((keeping) => {
          const { name, at, control } = keeping
          return { carried: { subject, name, at, control }, state: keeping.state(facts, asked) }
        }),
  }
}

/** How every clause of a policy stands, in its own order: what no subject speaks for is openly not yet. */
export function statesOfPolicy(policy: Policy, subjects: readonly Speaking[], now: Date): readonly StateNow[] {
  return [...policy.clauses.values()].map((clause) => {
    const said = subjects.flatMap((subject) => subject.about({ policy, clause, now }))
    return {
      clause: clause.id,
      state: asItBinds(clause, gravest(said.map(({ state }) => state))),
      carried: said.map(({ carried }) => carried),
    }
  })
}
