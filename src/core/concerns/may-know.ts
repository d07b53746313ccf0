import type { PersonId } from '../school/ids.ts'
import type { Route } from './route.ts'

/** Who belongs to a report or case now: those told, those who joined, without those who stepped aside. */
export type Matter = { readonly concerned: readonly PersonId[]; readonly members: readonly PersonId[] }

/**
 * Whether a person may know that this report exists at all. Everything that shows, counts, finds, sends, exports or names
 * a report asks this and nothing else. Being concerned overrides every role, title and membership.
 */
export function mayKnow(person: PersonId, matter: Matter): boolean {
  return !matter.concerned.includes(person) && matter.members.includes(person)
}

/** The matter as it is when the report arrives. */
export function matterAtReceipt(route: Route, concerned: ReadonlySet<PersonId>): Matter {
  return { concerned: [...concerned], members: route.told.map((told) => told.person) }
}

/** Somebody steps aside, joins, or proves to be concerned: what the matter is afterwards. */
export function afterStepAside(matter: Matter, who: PersonId): Matter {
  return { ...matter, members: matter.members.filter((member) => member !== who) }
}

export function afterJoining(matter: Matter, who: PersonId): Matter {
  if (matter.concerned.includes(who) || matter.members.includes(who)) return matter
  return { ...matter, members: [...matter.members, who] }
}

export function afterConcerning(matter: Matter, who: readonly PersonId[]): Matter {
  const concerned = [...new Set([...matter.concerned, ...who])]
  return { concerned, members: matter.members.filter((member) => !concerned.includes(member)) }
}
