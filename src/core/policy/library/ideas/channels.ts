import type { Idea } from '../idea.ts'

/** What policies say on channels. */
export const channelsIdeas: readonly Idea[] = []
