import { type ClauseId, clauseSchema } from '../../../core/policy/clause.ts'
import type { SchoolVisit } from '../../route.ts'

/** The clause that an address names; nothing where that is no clause's name. */
export function clauseIn({ params }: SchoolVisit): ClauseId | undefined {
  const parsed = clauseSchema.shape.id.safeParse(params['clause'])
  return parsed.success ? parsed.data : undefined
}

/** The page on which one clause is shown with everything behind its state. */
export function pageOf(id: ClauseId): string {
  return `/policy/state/${encodeURIComponent(id)}`
}
