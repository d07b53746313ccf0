import { allowed, type Basis, type Decision, refused } from '../policy/decision.ts'
import type { PersonId } from '../school/ids.ts'

export type GuidanceRefusal = 'not-the-person-named' | 'answered-already' | 'set-aside' | 'nothing-written'

/** Whether this person may give the school's answer: whoever is named for the question and at work, or who stands in. */
export function mayGiveGuidance(
  facts: {
    readonly person: PersonId
    readonly named: readonly PersonId[]
    readonly standIns: readonly PersonId[]
    readonly answered: boolean
    /** Somebody said that it gets no answer: it is put back first. */
    readonly setAside: boolean
    readonly written: boolean
  },
  basis: Basis,
): Decision<GuidanceRefusal> {
  const able = facts.named.length > 0 ? facts.named : facts.standIns
  if (!able.includes(facts.person)) return refused('not-the-person-named', basis)
  if (facts.answered) return refused('answered-already', basis)
  if (facts.setAside) return refused('set-aside', basis)
  if (!facts.written) return refused('nothing-written', basis)
  return allowed(basis)
}
