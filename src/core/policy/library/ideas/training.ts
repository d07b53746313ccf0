import type { Idea } from '../idea.ts'

/** What policies say on training. */
export const trainingIdeas: readonly Idea[] = []
