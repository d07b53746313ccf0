import type { Idea } from '../idea.ts'

/** What policies say on parents. */
export const parentsIdeas: readonly Idea[] = []
