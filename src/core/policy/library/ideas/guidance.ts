import type { Idea } from '../idea.ts'

/** What policies say on guidance. */
export const guidanceIdeas: readonly Idea[] = []
