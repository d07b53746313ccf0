import type { PersonId } from '../school/ids.ts'

/** How a piece of evidence stands. The original is sealed as it came; what is shown is a cleaned copy. */
export type EvidenceStage =
  | { readonly stage: 'held'; readonly hash: string; readonly scanned: 'clean' | 'not-scanned' }
  | { readonly stage: 'quarantined'; readonly hash: string; readonly found: string }
  | {
      readonly stage: 'sealed-unopened'
      readonly hash: string
      readonly sealedBy: PersonId
      readonly sealedAt: Date
      readonly policeAdvice: string | null
    }
  | { readonly stage: 'handed-to-police'; readonly hash: string; readonly reference: string; readonly at: Date }
  | { readonly stage: 'altered'; readonly hash: string; readonly foundHash: string }

export const evidenceActs = [
  'view-cleaned',
  'download',
  'copy',
  'bundle',
  'seal',
  'record-police-advice',
  'hand-to-police',
] as const
export type EvidenceAct = (typeof evidenceActs)[number]
