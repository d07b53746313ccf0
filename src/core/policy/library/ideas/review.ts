import type { Idea } from '../idea.ts'

/** What policies say on review. */
export const reviewIdeas: readonly Idea[] = []
