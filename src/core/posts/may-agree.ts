import { isStaff, type Role } from '../people/role.ts'
import { allowed, type Basis, basisOf, type Decision, type OwnRule, refused } from '../policy/decision.ts'
import type { Policy } from '../policy/policy.ts'
import type { PersonId } from '../school/ids.ts'
import type { ReadingRoute, ReadingStep } from './reading-route.ts'

export type ReadingFacts = {
  readonly person: PersonId
  readonly roles: readonly Role[]
  readonly writers: readonly PersonId[]
  /** Who agreed this version already: two steps are two people. */
  readonly agreedBy: readonly PersonId[]
  /** Heads in post and at work today; empty where the post is vacant or the head is away. */
  readonly headsHere: readonly PersonId[]
  /** Who stands in for the head, in order, of those at work today. */
  readonly coverForHead: readonly PersonId[]
  /** An urgent post does not wait for one person: anybody in the order of cover may agree it. */
  readonly urgent: boolean
}

export type ReadingRefusal = 'writer' | 'not-staff' | 'agreed-already' | 'head-must-agree' | 'nobody-need-agree'

/** Whether this person may agree this step. The writer never does; where the head is the writer or away, cover does. */
export function mayAgree(
  policy: Policy,
  route: ReadingRoute,
  step: ReadingStep | undefined,
  facts: ReadingFacts,
): Decision<ReadingRefusal> {
  if (!step) return refused('nobody-need-agree', route.basis)
  if (facts.writers.includes(facts.person)) return refused('writer', withOwn(policy, route, 'writer-never-agrees'))
  if (facts.agreedBy.includes(facts.person)) return refused('agreed-already', route.basis)
  if (step === 'colleague') return isStaff(facts.roles) ? allowed(route.basis) : refused('not-staff', route.basis)
  const { able, covers } = whoAgreesAsHead(facts)
  const covered = covers.includes(facts.person) || covers.length === able.length
  if (able.includes(facts.person))
    return allowed(covered ? withOwn(policy, route, 'cover-for-the-headteacher') : route.basis)
  return refused('head-must-agree', covered ? withOwn(policy, route, 'cover-for-the-headteacher') : route.basis)
}

/**
 * Who can agree as head: a head at work who did not write it, else the first in the order of cover who did not; for an
 * urgent post everybody in that order. That somebody stands in where the policy names only the head is Signpost's
 * default, and is shown as such. `covers` are those who would be standing in.
 */
export function whoAgreesAsHead(facts: Pick<ReadingFacts, 'headsHere' | 'coverForHead' | 'writers' | 'urgent'>): {
  able: readonly PersonId[]
  covers: readonly PersonId[]
} {
  const notWriters = (people: readonly PersonId[]) => people.filter((person) => !facts.writers.includes(person))
  const heads = notWriters(facts.headsHere)
  const inOrder = notWriters(facts.coverForHead).filter((person) => !heads.includes(person))
  const covers = facts.urgent ? inOrder : heads.length > 0 ? [] : inOrder.slice(0, 1)
  return { able: [...heads, ...covers], covers }
}

function withOwn(policy: Policy, route: ReadingRoute, own: OwnRule): Basis {
  const extra = basisOf(policy, [], [own])
  return { clauses: route.basis.clauses, defaults: [...route.basis.defaults, ...extra.defaults] }
}
