import type { Idea } from '../idea.ts'

/** What policies say on credentials. */
export const credentialsIdeas: readonly Idea[] = []
