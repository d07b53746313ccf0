import type { Idea } from '../idea.ts'

/** What policies say on consent. */
export const consentIdeas: readonly Idea[] = []
