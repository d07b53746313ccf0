import type { Role } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import type { SchoolType } from '../school/school.ts'
import type { CouncilId } from './council.ts'

/** Somebody at the school, as far as routing a report needs to know them. */
export type ChartPerson = {
  readonly id: PersonId
  readonly name: string
  /** Other names they are called by: a former surname, what pupils say. */
  readonly alsoCalled: readonly string[]
  /** What they sign in with: two people with one account are one human. */
  readonly account: string | null
  readonly roles: readonly Role[]
  readonly away: boolean
  /** Whether they can open a case at all: signed in before, with a second factor and a key. */
  readonly canOpen: boolean
  /** Their own manager, where the school says who that is. */
  readonly manager: PersonId | null
  /** Names of pupils they are related to, as declared. */
  readonly relatedPupils?: readonly string[]
}

/** How two people may belong together. `other` is a relationship somebody declared without saying which. */
export const tieKinds = ['relative', 'partner', 'close-friend', 'other'] as const
export type TieKind = (typeof tieKinds)[number]

/** Two people on the staff who are relatives, partners, or declared a relationship. It works both ways. */
export type Tie = { readonly one: PersonId; readonly other: PersonId; readonly kind: TieKind }

/** What routing needs of the school itself. Unknown is said as null, and the stricter reading is taken. */
export type SchoolForRouting = {
  readonly type: SchoolType | null
  readonly council: CouncilId | null
  /** Rules from outside the school that the person asked has confirmed for this school, by their id. */
  readonly confirmedRules: readonly string[]
}

/** A school of which nothing more is known: nothing confirmed, no council chosen. */
export const schoolNotKnown: SchoolForRouting = { type: null, council: null, confirmedRules: [] }

/** The staff chart on a day: who holds what, who is away, who stands in for whom, who belongs together. */
export type Chart = {
  readonly school: SchoolForRouting
  readonly people: readonly ChartPerson[]
  /** Who has left and still belongs to somebody here, with every role they once held: they take nothing, and may be meant. */
  readonly left?: readonly ChartPerson[]
  readonly namedCover: { readonly [R in Role]?: readonly PersonId[] }
  readonly ties: readonly Tie[]
}
