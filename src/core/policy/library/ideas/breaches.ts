import type { Idea } from '../idea.ts'

/** What policies say on breaches. */
export const breachesIdeas: readonly Idea[] = []
