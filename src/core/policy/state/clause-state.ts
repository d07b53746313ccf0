import type { Clause } from '../clause.ts'
import type { Waiting } from './task.ts'

/** A record that shows a clause was kept: what it is called, when it was made, and where it can be seen. */
export type Proof = {
  readonly kind: string
  readonly id: string
  readonly at: Date
  /** The page on which somebody who may see the record finds it, or null where it has none. */
  readonly href: string | null
}

/**
 * How a clause stands. `count` is of all records that prove it, `proof` the latest of them. `waits` is everything that
 * is still to be done, `of` how many things called for it. `told` is advice: how many
 * of those it binds have read it, and how often it was given as an answer; `of` is null where they cannot be counted.
 */
export type ClauseState =
  | { readonly is: 'kept'; readonly count: number; readonly proof: readonly Proof[] }
  | { readonly is: 'due'; readonly waits: readonly Waiting[]; readonly of: number; readonly by: Date | null }
  | {
      readonly is: 'broken'
      readonly missed: readonly Proof[]
      readonly count: number
      readonly waits: readonly Waiting[]
      readonly of: number
    }
  | {
      readonly is: 'told'
      readonly read: number
      readonly of: number | null
      readonly cited: number
      readonly proof: readonly Proof[]
    }
  | { readonly is: 'not-called-for' }
  | { readonly is: 'not-yet' }

export const stateNames = ['broken', 'due', 'kept', 'told', 'not-called-for', 'not-yet'] as const
export type StateOfClause = ClauseState['is']

export const notCalledFor: ClauseState = { is: 'not-called-for' }

/** Whether a clause lays something on somebody; what is only permitted, stated or aimed at does not. */
export function binds(clause: Pick<Clause, 'modality'>): boolean {
  return !['may', 'fact', 'aim'].includes(clause.modality)
}

/** What is only permitted, stated or aimed at is never due and never broken: there is nothing to be late with. */
export function asItBinds(clause: Pick<Clause, 'modality'>, state: ClauseState): ClauseState {
  return binds(clause) || (state.is !== 'due' && state.is !== 'broken') ? state : notCalledFor
}

const weight: Readonly<Record<StateOfClause, number>> = {
  broken: 5,
  due: 4,
  kept: 3,
  told: 2,
  'not-called-for': 1,
  'not-yet': 0,
}

/** The records that a state names: what proves it, or what was not done in time. */
export function proofOf(state: ClauseState): readonly Proof[] {
  if (state.is === 'kept' || state.is === 'told') return state.proof
  return state.is === 'broken' ? state.missed : []
}

/** Of several parts of the product that carry one clause, what is said of the clause: the gravest. */
export function gravest(states: readonly ClauseState[]): ClauseState {
  return states.reduce<ClauseState>((worst, one) => (weight[one.is] > weight[worst.is] ? one : worst), {
    is: 'not-yet',
  })
}
