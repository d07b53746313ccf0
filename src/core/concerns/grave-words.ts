import type { Fact } from './fact.ts'
import { factsInReport } from './facts-in-report.ts'
import { kindOf } from './kind-of-report.ts'
import { kindsIn } from './kinds-in.ts'
import type { ReporterKind } from './reporter.ts'

const graveFacts: readonly Fact[] = [
  'danger-now',
  'self-harm',
  'sexual-image-of-child',
  'adult-reached-pupil',
  'stranger-reached-pupil',
  'blackmail',
  'threat-of-violence',
  'child-at-risk',
]

/** From what share on the likeliest kind counts: of few words a guess leans to the gravest with next to nothing. */
const heardFrom = 0.25

/**
 * Whether words may speak of something that has to be seen at once: one of the gravest kinds is among those they might
 * mean, or they give away a danger. Over-caution is preferred: a nuisance that is heard once more does no harm.
 */
export function speakGravely(words: string, teller: ReporterKind): boolean {
  const { kind, confidence, others } = kindsIn(words, teller)
  const meant = confidence < heardFrom ? others : [kind, ...others]
  if (meant.some((one) => kindOf(one).level === 'immediate')) return true
  // `pta` says nothing grave by itself, so that what is found is in the words.
  return factsInReport('pta', teller, words).some((fact) => graveFacts.includes(fact))
}
