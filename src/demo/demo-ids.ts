import type { PersonId, SchoolId } from '../core/school/ids.ts'

/** The demo's school and its headteacher, always the same, so that a filling cut short is taken up again. */
export const demoSchool = 'd3e00000-0000-4000-8000-000000000001' as SchoolId
export const demoHead = 'd3e00000-0000-4000-8000-000000000002' as PersonId
