import type { Role } from '../people/role.ts'

/** Where something is to be made better. */
export const improvementAreas = ['policy', 'teaching', 'filtering'] as const
export type ImprovementArea = (typeof improvementAreas)[number]

/**
 * Whose work each area is: a default of Signpost, for whom it stands on Home. Others who lead the school see it on its
 * page.
 */
export const worksOn: Readonly<Record<ImprovementArea, readonly Role[]>> = {
  policy: ['headteacher', 'deputy-headteacher', 'computing-lead', 'clerk'],
  teaching: ['headteacher', 'deputy-headteacher', 'computing-lead', 'dsl'],
  filtering: ['headteacher', 'computing-lead', 'dsl', 'business-officer'],
}

/** What came of it. */
export const improvementEnds = ['done', 'not-done'] as const
export type ImprovementEnd = (typeof improvementEnds)[number]
