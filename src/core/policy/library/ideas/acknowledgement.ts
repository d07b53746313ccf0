import type { Idea } from '../idea.ts'

/** What policies say on acknowledgement. */
export const acknowledgementIdeas: readonly Idea[] = []
