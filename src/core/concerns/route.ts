import type { Role } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { PersonId } from '../school/ids.ts'
import type { ClockName, Limit } from './clock.ts'
import type { Origin } from './layer.ts'
import type { OutsideBody, OutsideWhen } from './outside-body.ts'
import type { Prohibition } from './prohibition.ts'

/** Whom a rule names inside: a role, or the school without saying who. */
export type Recipient = Role | 'school'

/** Somebody inside must be told: any one of these will do. */
export type InsidePart = { readonly anyOf: readonly Recipient[]; readonly origin: Origin }
export type OutsidePart = { readonly body: OutsideBody; readonly when: OutsideWhen; readonly origin: Origin }
export type ClockPart = { readonly clock: ClockName; readonly limit: Limit; readonly origin: Origin }
export type ProhibitionPart = { readonly prohibition: Prohibition; readonly origin: Origin }

/** What all layers together ask for, before anybody's name is known. */
export type Asked = {
  readonly inside: readonly InsidePart[]
  readonly leads: readonly InsidePart[]
  readonly outside: readonly OutsidePart[]
  readonly clocks: readonly ClockPart[]
  readonly prohibited: readonly ProhibitionPart[]
  readonly urgent: readonly Origin[]
  /** The families are told, as far as it is right to. */
  readonly tellParents: readonly Origin[]
  /** The clauses of the school's own policy that speak of it, also those that only say under which rules it is handled. */
  readonly clauses: readonly ClauseId[]
  /** The school's own policy names nobody for this. */
  readonly policySilent: boolean
}

/** A person who is told, as what, and for whom they stand in. */
export type Told = {
  readonly person: PersonId
  readonly as: Role
  readonly inPlaceOf: Role | null
  readonly because: readonly Origin[]
}

/** Who answers for the case: a person, or, where nobody inside may, the body outside whose number is shown. */
export type Owner =
  | { readonly kind: 'person'; readonly told: Told }
  | { readonly kind: 'outside'; readonly body: 'lado'; readonly because: 'nobody-inside' }

export type Route = Asked & {
  readonly owner: Owner
  /** Whoever may lead on it, where the policy says who leads: any one of them, whether or not they are told at the start. */
  readonly leading: readonly Told[]
  /** Everybody told at the start, the owner first. */
  readonly told: readonly Told[]
  /** Who comes next, in order, if those told do not open it; nobody concerned is among them. */
  readonly next: readonly Told[]
  /** Roles that the report must not reach because their holder is concerned. */
  readonly notTo: readonly Role[]
  /** The reporter is shown how to reach the council's officer themselves. */
  readonly showLado: boolean
  /** The statutory edition that this was decided under; a case keeps it. */
  readonly edition: string
}
