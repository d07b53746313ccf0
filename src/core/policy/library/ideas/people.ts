import type { Idea } from '../idea.ts'

/** What policies say on people. */
export const peopleIdeas: readonly Idea[] = []
