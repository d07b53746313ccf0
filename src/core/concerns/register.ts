import { type Fact, schoolAdults } from './fact.ts'

/** Where a case stands. Allegations stand apart from pupils' records, and low-level concerns in a register of their own. */
export type Register =
  | 'allegations'
  | 'low-level-concerns'
  | 'pupils'
  | 'personal-data'
  | 'parents'
  | 'breaches'
  | 'other'

const harm: readonly Fact[] = ['adult-reached-pupil', 'child-at-risk', 'sexual-image-of-child', 'crime-suspected']

/** Who is said to have done it though they are nobody of the school. */
const nobodyHere: readonly Fact[] = ['by-pupil', 'by-former-pupil', 'by-parent', 'by-outsider', 'by-council-employee']

/**
 * In which register a case is kept. A picture of a child with an adult involved of whom nobody knows who they are is kept
 * as if they were of the school. `meetsThreshold` is what the case manager decided: null until they have, and then an
 * adult with a child is an allegation and not a low-level concern.
 */
export function registerFor(facts: readonly Fact[], meetsThreshold: boolean | null): Register {
  const has = (one: Fact) => facts.includes(one)
  if (schoolAdults.some(has)) {
    if (meetsThreshold ?? harm.some(has)) return 'allegations'
    const aboutAChild = has('to-pupil') || has('adult-reached-pupil') || harm.some(has)
    return aboutAChild || meetsThreshold === false ? 'low-level-concerns' : 'breaches'
  }
  if (has('adult-in-image') && meetsThreshold !== false && !nobodyHere.some(has)) return 'allegations'
  if (has('by-pupil') || has('to-pupil') || has('child-at-risk')) return 'pupils'
  if (has('personal-data') || has('confidential-leak')) return 'personal-data'
  return has('by-parent') || has('parent-misuse') ? 'parents' : 'other'
}
