import type { Idea } from '../idea.ts'

/** What policies say on evidence. */
export const evidenceIdeas: readonly Idea[] = []
