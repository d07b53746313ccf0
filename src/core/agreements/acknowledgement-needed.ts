import type { ClauseId } from '../policy/clause.ts'
import { answer, type Policy } from '../policy/policy.ts'

/** What a person did about the acceptable use policy: signed it, or confirmed having read and understood it. */
export type Acknowledgement = 'signed' | 'read'

export type AcknowledgementNeeded = { readonly how: Acknowledgement; readonly clauses: readonly ClauseId[] }

/**
 * What each person must do about the acceptable use policy before writing for the school, where the policy itself asks
 * for it (`staff-aup-acknowledgement`). A silent policy asks for nothing; nor does one whose leaders confirm for a team.
 */
export function acknowledgementNeeded(policy: Policy): AcknowledgementNeeded | undefined {
  const asked = answer(policy, 'staff-aup-acknowledgement')
  if (asked.from === 'default') return undefined
  switch (asked.value) {
    case 'sign-before-official-use':
      return { how: 'signed', clauses: asked.clauses }
    case 'read-and-understand-before-official-use':
      return { how: 'read', clauses: asked.clauses }
    case 'leader-confirms-team':
    case 'none':
      return undefined
  }
}

/** Whether what a person did is enough: a signature stands for having read, never the other way round. */
export function isAcknowledged(needed: AcknowledgementNeeded | undefined, given: Acknowledgement | null): boolean {
  return needed === undefined || given === 'signed' || given === needed.how
}
