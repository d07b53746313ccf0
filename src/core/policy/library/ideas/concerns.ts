import type { Idea } from '../idea.ts'

/** What policies say on concerns. */
export const concernsIdeas: readonly Idea[] = []
