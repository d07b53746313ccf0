import type { Idea } from '../idea.ts'

/** What policies say on access control. */
export const accessControlIdeas: readonly Idea[] = []
