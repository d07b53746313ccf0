import type { Idea } from '../idea.ts'
import { askedIdeas } from './parents/asked.ts'
import { toldIdeas } from './parents/told.ts'

/** What policies say on parents and carers: what they are told, what is asked of them, where complaints go. */
export const parentsIdeas: readonly Idea[] = [...toldIdeas, ...askedIdeas]
