import type { Idea } from '../idea.ts'

/** What policies say on publishing. */
export const publishingIdeas: readonly Idea[] = []
