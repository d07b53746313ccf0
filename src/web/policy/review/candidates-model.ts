import type { ClauseGiven } from '../../../core/guidance/clauses-given.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { type Candidate, candidates } from '../../../storage/guidance/candidates.ts'
import { clausesOfQuestions } from '../../../storage/guidance/question-clauses.ts'
import type { SchoolVisit } from '../../route.ts'
import { workedOn } from '../settings/draft-or-in-force.ts'

export type CandidatesModel = {
  readonly all: readonly Candidate[]
  readonly cameTo: ReadonlyMap<string, readonly ClauseGiven[]>
  /** What a clause would be added to: the draft, or before there is one, what is in force. */
  readonly policy: Policy
  readonly document: PolicyDocument
}

/** The school’s answers as candidates for its next policy. Nothing where there is no policy to add to. */
export async function candidatesModel(visit: SchoolVisit): Promise<CandidatesModel | undefined> {
  const working = await workedOn(visit)
  if (!working) return undefined
  const all = await candidates(visit.tx)
  const cameTo = await clausesOfQuestions(
    visit.tx,
    all.map(({ questionId }) => questionId),
  )
  const { policy, own } = working
  return { all, cameTo, policy, document: schoolDocument(policy, { school: visit.schoolName }, own) }
}
