import type { Idea } from '../idea.ts'

/** What policies say on moderation. */
export const moderationIdeas: readonly Idea[] = []
