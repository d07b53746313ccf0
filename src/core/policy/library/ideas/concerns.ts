import type { Idea } from '../idea.ts'
import { closedGroupsIdeas } from './concerns/closed-groups.ts'
import { handlingIdeas } from './concerns/handling.ts'
import { outsideIdeas } from './concerns/outside.ts'
import { ownReportsIdeas } from './concerns/own-reports.ts'
import { pupilsAndFamiliesIdeas } from './concerns/pupils-and-families.ts'
import { tellingIdeas } from './concerns/telling.ts'

/** What policies say on concerns: speaking up, and what is done with what people tell. */
export const concernsIdeas: readonly Idea[] = [
  ...tellingIdeas,
  ...ownReportsIdeas,
  ...closedGroupsIdeas,
  ...handlingIdeas,
  ...outsideIdeas,
  ...pupilsAndFamiliesIdeas,
]
