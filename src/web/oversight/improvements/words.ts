import type { ImprovementArea, ImprovementEnd } from '../../../core/oversight/improvement.ts'

export const areaWords: Readonly<Record<ImprovementArea, string>> = {
  policy: 'The policy',
  teaching: 'What we teach',
  filtering: 'Filtering and monitoring',
}

export const endWords: Readonly<Record<ImprovementEnd, string>> = { done: 'Done', 'not-done': 'Decided against' }

/** Where the work on an area is done, and what is said openly where it has no page of its own yet. */
export const areaPlace: Readonly<Record<ImprovementArea, string>> = {
  policy: 'It stands on the page of the policy’s review too, and is taken up there.',
  teaching: 'Teaching has no page of its own in Signpost yet: it stands under “What is to be made better”.',
  filtering: 'Filtering has no page of its own in Signpost yet: it stands under “What is to be made better”.',
}
