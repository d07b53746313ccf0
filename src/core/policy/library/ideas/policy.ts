import type { Idea } from '../idea.ts'

/** What policies say on policy. */
export const policyIdeas: readonly Idea[] = []
