import type { Idea } from '../idea.ts'

/** What policies say on permissions. */
export const permissionsIdeas: readonly Idea[] = []
