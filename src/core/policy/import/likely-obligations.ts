import { forbids } from '../bound-by.ts'
import type { Clause, ClauseId } from '../clause.ts'
import { publishedClause } from '../published-clause.ts'
import type { ProposedClause } from './imported-policy.ts'
import type { Binding } from './whom-it-binds.ts'

/** From here on an obligation may be proposed as one that a clause asks. */
const likely = 0.6

/**
 * The obligations that a clause seems to ask, of those that it resembles: likely enough, for the same people, and
 * allowing or forbidding as it does. The others are shown, and hold for nothing unless a person takes them up.
 */
export function likelyObligations({ matches }: Pick<ProposedClause, 'matches'>, binding: Binding): readonly ClauseId[] {
  return matches
    .filter(({ obligation, confidence }) => {
      const published = publishedClause(obligation)
      return confidence >= likely && published !== undefined && speaksAlike(published, binding)
    })
    .map(({ obligation }) => obligation)
}

function speaksAlike(published: Clause, { actor, modality }: Binding): boolean {
  const [asked, said] = [sideOf(published.modality), sideOf(modality)]
  // “The chair has signed it” tells that what a published policy asks was done.
  return (asked === said || (said === 'told' && asked === 'for')) && groupOf(published.actor) === groupOf(actor)
}

function sideOf(modality: Clause['modality']): 'against' | 'for' | 'told' {
  if (forbids(modality)) return 'against'
  return modality === 'must' || modality === 'should' ? 'for' : 'told'
}

/** Staff and the school itself are one side of most obligations, families and pupils another. */
function groupOf(actor: string): 'families' | 'school' {
  return ['parent', 'pupil', 'parent_and_pupil'].includes(actor) ? 'families' : 'school'
}
