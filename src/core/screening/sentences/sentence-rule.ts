import type { FindingType } from '../finding.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * One way in which a sentence can say something the policy cares about, written as `patternOf` reads it.
 * It is tried only on sentences that hold the words it cannot do without, which `requiredWords` reads out of it.
 */
export type SentenceRule = {
  /** Words of which one must stand in the sentence, where its own words do not say so. */
  readonly cues?: string
  readonly finds: string
  /** Holds whatever takes the rest of its set back. */
  readonly stands?: true
  /** Asked about however little the whole sentence weighs: what is seldom said in the drafts that were learnt from. */
  readonly anyway?: true
  /** What must stand elsewhere in the sentence too. */
  readonly also?: string
  /** What takes it back: a story, a lesson, a permission. Looked for in the whole sentence. */
  readonly unless?: string
  /** `firm`: it can hardly mean anything else. `likely`: to be asked about. `slight`: worth a thought. */
  readonly strength: 'firm' | 'likely' | 'slight'
  /** Shown with the rest of its clause, or with the whole of it. */
  readonly shows?: 'to the end' | 'clause'
  /** A child of the school must be named or spoken of here or in the sentence before. */
  readonly aboutAChild?: true
}

export type RuleSet = {
  readonly type: FindingType
  readonly vocabulary: Vocabulary
  /** What takes any of these rules back. */
  readonly unless?: string
  readonly rules: readonly SentenceRule[]
}
