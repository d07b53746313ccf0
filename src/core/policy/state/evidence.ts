import type { Clause, ClauseId } from '../clause.ts'
import { ideaCarrying } from '../document-of.ts'
import type { Policy } from '../policy.ts'
import type { SettingName } from '../registry.ts'
import type { ClauseState } from './clause-state.ts'

export type AskedOf = { readonly policy: Policy; readonly clause: Clause; readonly now: Date }

/**
 * One thing that a subject does about clauses: which it carries, where in the product that is done, and how such a
 * clause stands by the subject's facts.
 */
export type Keeping<Facts> = {
  /** Names it for the page and for whoever looks for the test of it: `second-reader`. */
  readonly name: string
  readonly carries: (clause: Clause) => boolean
  /** The address at which it is carried out. */
  readonly at: string
  /** What is done there, as a person would say it: `Agree a colleague’s post`. */
  readonly control: string
  /** Its records say of single people whether they did what was asked: by name only for those who may know. */
  readonly personal?: true
  readonly state: (facts: Facts, asked: AskedOf) => ClauseState
}

/** Everything that one subject does about the policy. Its facts are gathered once for all its clauses. */
export type SubjectEvidence<Facts> = { readonly subject: string; readonly keepings: readonly Keeping<Facts>[] }

/** Clauses that settle any of these questions. */
export function settling(...names: readonly SettingName[]): (clause: Clause) => boolean {
  return (clause) => clause.setting !== null && names.some((name) => Object.hasOwn(clause.setting ?? {}, name))
}

/** Clauses that say any of these ideas of the clause library: for those that settle no question of their own. */
export function saying(...ideas: readonly string[]): (clause: Clause) => boolean {
  return ({ id }) => ideas.includes(ideaCarrying(id)?.id ?? '')
}

export function anyOf(...ways: readonly ((clause: Clause) => boolean)[]): (clause: Clause) => boolean {
  return (clause) => ways.some((way) => way(clause))
}

/** Clauses that belong to one part of the product, in any of these kinds, that also fit. */
export function within(
  capability: string,
  fits: (clause: Clause) => boolean = () => true,
  kinds: readonly Clause['kind'][] = ['enforce', 'record'],
): (clause: Clause) => boolean {
  return (clause) => clause.capability === capability && kinds.includes(clause.kind) && fits(clause)
}

export type Carried = {
  readonly subject: string
  readonly name: string
  readonly at: string
  readonly control: string
  readonly personal: boolean
}
/** One part of the product that carries a clause, and how the clause stands by it alone. */
export type CarriedNow = Carried & { readonly state: ClauseState }
export type StateNow = {
  readonly clause: ClauseId
  readonly state: ClauseState
  readonly carried: readonly CarriedNow[]
}

/** The part by which a clause stands as it does: the first of the gravest. */
export function speaksFor({ state, carried }: StateNow): CarriedNow | undefined {
  return carried.find((one) => one.state.is === state.is)
}
