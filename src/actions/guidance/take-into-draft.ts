import type { Actor } from '../../core/access/actor.ts'
import { type CandidateRefusal, mayDecideCandidate } from '../../core/guidance/candidate.ts'
import type { ProposedClause } from '../../core/guidance/proposed-clause.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { ClauseWishRefusal } from '../../core/policy/clause-wish.ts'
import { candidateHeld, keepDecided } from '../../storage/guidance/candidates.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { changeClauses } from '../policy/change-clauses.ts'
import type { DraftRefusal } from '../policy/draft-to-change.ts'
import type { Refusal } from '../refusal.ts'

/** Takes an answer of the school’s into the draft as a clause of its own; the first change begins a draft. */
export async function takeIntoDraft(
  tx: InSchool,
  now: Date,
  actor: Actor,
  guidance: string,
  wish: ProposedClause,
): Promise<{ readonly clause: ClauseId } | Refusal<CandidateRefusal | DraftRefusal | ClauseWishRefusal>> {
  const candidate = await candidateHeld(tx, guidance)
  const decision = mayDecideCandidate('take', { standing: candidate?.standing, reason: '' })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const done = await changeClauses(tx, actor, { act: 'add', ...wish })
  if ('refused' in done) return done
  const { clause, draft } = done
  await keepDecided(tx, { guidance, cameOfIt: 'taken', clause, draft, by: actor.person, at: now })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'take-guidance-into-draft',
    subjectKind: 'guidance',
    subjectId: guidance,
    facts: { draft, clause },
  })
  return { clause }
}
