import type { Idea } from '../idea.ts'

/** What policies say on governance. */
export const governanceIdeas: readonly Idea[] = []
