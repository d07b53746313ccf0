import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'
import type { CaseNow } from './case-now.ts'
import { mayKnow } from './may-know.ts'
import type { Owner, Route } from './route.ts'

/** One act, no reason asked: whoever may know of a case may leave it, and never leaves it without an owner. */
export function mayStepAside(person: PersonId, one: CaseNow): Decision<'not-there'> {
  return mayKnow(person, one.matter) ? allowed() : refused('not-there')
}

/** Who owns it once somebody steps aside: the first of those told or next in order who is left, else the body outside. */
export function ownerAfterStepAside(
  route: Pick<Route, 'told' | 'next'>,
  gone: readonly PersonId[],
  concerned: readonly PersonId[],
): Owner {
  const left = [...route.told, ...route.next].find(
    ({ person }) => !gone.includes(person) && !concerned.includes(person),
  )
  return left ? { kind: 'person', told: left } : { kind: 'outside', body: 'lado', because: 'nobody-inside' }
}
