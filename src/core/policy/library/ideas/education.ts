import type { Idea } from '../idea.ts'

/** What policies say on education. */
export const educationIdeas: readonly Idea[] = []
