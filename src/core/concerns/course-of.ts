import type { Fact } from './fact.ts'
import type { Register } from './register.ts'

/** What a case of a kind usually comes to, step by step, each under one name. None of it is forced by this list. */
export const courseSteps = [
  'wish',
  'parents',
  'follows',
  'threshold',
  'lado',
  'support',
  'facts',
  'hearing',
  'outcome',
  'hr',
  'professional-body',
  'data-facts',
  'data-decision',
  'data-people',
  'removal',
  'meeting',
  'way',
  'letter',
  'debrief',
  'improve',
  'close',
] as const
export type CourseStep = (typeof courseSteps)[number]

/** An adult, or a stranger, and no pupil. */
const doneByOthers: readonly Fact[] = ['adult-in-image', 'by-parent', 'by-outsider', 'stranger-reached-pupil']

const endings: readonly CourseStep[] = ['debrief', 'improve', 'close']

const courses: Readonly<Record<Register, readonly CourseStep[]>> = {
  allegations: ['threshold', 'lado', 'support', 'facts', 'hearing', 'outcome', 'hr', 'professional-body', ...endings],
  'low-level-concerns': ['threshold', 'support', 'debrief', 'improve', 'close'],
  breaches: ['facts', 'support', 'hearing', 'outcome', 'hr', 'professional-body', ...endings],
  'personal-data': ['data-facts', 'data-decision', 'data-people', ...endings],
  parents: ['removal', 'meeting', 'way', 'letter', ...endings],
  pupils: ['wish', 'parents', 'follows', ...endings],
  other: endings,
}

/**
 * How a case in this register usually goes, in order. Where children’s data is part of another kind of case, the steps of
 * a data breach come first, since its clock is the shortest. What pupils did is spoken of with them only where pupils may
 * have done it.
 */
export function courseOf(register: Register, facts: readonly Fact[]): readonly CourseStep[] {
  const byOthers = doneByOthers.some((one) => facts.includes(one)) && !facts.includes('by-pupil')
  const course = courses[register].filter((step) => step !== 'follows' || !byOthers)
  return facts.includes('personal-data') && register !== 'personal-data'
    ? [...courses['personal-data'].filter((step) => !endings.includes(step)), ...course]
    : course
}
