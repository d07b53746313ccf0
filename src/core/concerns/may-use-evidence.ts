import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import type { EvidenceAct, EvidenceStage } from './evidence.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type EvidenceRefusal =
  | OpenRefusal
  | 'sealed-for-everybody'
  | 'not-sealed'
  | 'quarantined'
  | 'no-longer-here'
  | 'not-as-received'
  | 'no-reason'
  | 'no-reference'

/** What leaves Signpost needs a reason. */
const leaves: readonly EvidenceAct[] = ['download', 'copy', 'bundle']

/**
 * What may be done with a piece of evidence. One that proved indecent is sealed unopened: nobody, in whatever role, sees,
 * copies or downloads it, and all that is left is what the police advise and handing it to them. Nothing is ever deleted.
 */
export function mayUseEvidence(
  hand: Hand,
  one: CaseNow,
  evidence: EvidenceStage,
  act: EvidenceAct,
  said: { readonly reason: string; readonly policeReference: string },
): Decision<EvidenceRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  switch (evidence.stage) {
    case 'handed-to-police':
      return refused('no-longer-here')
    case 'sealed-unopened':
      if (act === 'record-police-advice') return allowed()
      if (act !== 'hand-to-police') return refused('sealed-for-everybody')
      return said.policeReference.trim() === '' ? refused('no-reference') : allowed()
    case 'altered':
      return act === 'seal' ? allowed() : refused('not-as-received')
    case 'quarantined':
      return act === 'seal' ? allowed() : refused('quarantined')
    case 'held':
      if (act === 'record-police-advice' || act === 'hand-to-police') return refused('not-sealed')
      return leaves.includes(act) && said.reason.trim() === '' ? refused('no-reason') : allowed()
  }
}
