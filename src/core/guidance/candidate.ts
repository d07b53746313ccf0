import type { ClauseId } from '../policy/clause.ts'
import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { Policy } from '../policy/policy.ts'
import type { DraftStage } from '../policy/versions.ts'

/** What was last decided of an answer of the school’s, as a candidate for its policy. */
export type LastDecided = { readonly by: string; readonly at: Date } & (
  | {
      readonly cameOfIt: 'taken'
      readonly clause: ClauseId
      readonly draftStage: DraftStage
      /** The words of the clause in that draft; null where it was taken out of it again. */
      readonly words: string | null
    }
  | { readonly cameOfIt: 'set-aside'; readonly reason: string }
  | { readonly cameOfIt: 'taken-up-again' }
)

/** Where an answer stands as a candidate: to be looked at, in the draft, in the policy that was adopted, or set aside. */
export type CandidateStanding =
  | { readonly is: 'open' }
  | { readonly is: 'in-draft' | 'in-policy'; readonly clause: ClauseId; readonly words: string }
  | { readonly is: 'set-aside'; readonly reason: string; readonly by: string; readonly at: Date }

/** A clause that was taken out of its draft, or whose draft was left, leaves the answer to be looked at again. */
export function candidateStanding(last: LastDecided | null): CandidateStanding {
  if (last?.cameOfIt === 'set-aside') return { is: 'set-aside', reason: last.reason, by: last.by, at: last.at }
  if (last?.cameOfIt !== 'taken' || last.words === null || last.draftStage === 'dropped') return { is: 'open' }
  const { clause, words } = last
  return { is: last.draftStage === 'adopted' ? 'in-policy' : 'in-draft', clause, words }
}

/** The clause of the policy that an answer became, where it stands there in the words in which it was taken. */
export function clauseMadeOf(policy: Policy, standing: CandidateStanding): ClauseId | undefined {
  if (standing.is !== 'in-policy') return undefined
  return policy.clauses.get(standing.clause)?.summary === standing.words ? standing.clause : undefined
}

export type CandidateRefusal = 'not-here' | 'dealt-with' | 'no-reason' | 'not-set-aside'

/** Whether an answer may be taken into the draft, set aside or taken up again, from where it stands now. */
export function mayDecideCandidate(
  act: 'take' | 'set-aside' | 'take-up-again',
  facts: { readonly standing: CandidateStanding | undefined; readonly reason: string },
): Decision<CandidateRefusal> {
  if (!facts.standing) return refused('not-here')
  if (act === 'take-up-again') return facts.standing.is === 'set-aside' ? allowed() : refused('not-set-aside')
  if (facts.standing.is !== 'open') return refused('dealt-with')
  return act === 'set-aside' && facts.reason.trim() === '' ? refused('no-reason') : allowed()
}
