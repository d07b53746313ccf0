import { answerFinding } from '../../../actions/posts/answer-finding.ts'
import { type DraftFinding, findInDraft } from '../../../actions/posts/find-in-draft.ts'
import { readersToday } from '../../../actions/posts/who-may-read.ts'
import { isStaff } from '../../../core/people/role.ts'
import type { Basis } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { whoAgreesAsHead } from '../../../core/posts/may-agree.ts'
import type { PostId } from '../../../core/school/ids.ts'
import { mayAnswerFinding } from '../../../core/screening/who-may-answer.ts'
import { draftById } from '../../../storage/posts/draft-by-id.ts'
import { writersUnderAnyRecord } from '../../../storage/posts/writers-under-any-record.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { type PostRefusal, refusalWords } from '../refusal-words.ts'
import { deskOf, withPolicy } from '../with-policy.ts'
import { postIdOf } from '../write/handler.ts'
import { parseFindingForm } from './form.ts'
import { findingsPage } from './page.tsx'

/** Everything that stops a post, for those who may answer it. */
export async function showFindings(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    return id ? findings(visit, policy, id) : 'not-found'
  })
}

async function findings(
  visit: SchoolVisit,
  policy: Policy,
  id: PostId,
  refusal: { readonly reason: PostRefusal; readonly basis: Basis; readonly typed: string } | null = null,
): Promise<Reply> {
  const draft = await draftById(visit.tx, id)
  if (!draft) return 'not-found'
  if (draft.stage === 'out' || draft.stage === 'taken-down' || draft.stage === 'dropped')
    return { goTo: `/posts/${id}` }
  const found = await findInDraft(visit.tx, deskOf(visit), policy, id, draft)
  const writers = await writersUnderAnyRecord(visit.tx, id)
  const facts = {
    person: visit.actor.person,
    roles: visit.actor.roles,
    writers,
    asHead: whoAgreesAsHead({ ...(await readersToday(visit.tx, visit.now)), writers, urgent: draft.urgent }).able,
    staff: isStaff(visit.actor.roles),
  }
  const mine = (finding: DraftFinding) =>
    finding.mayAnswer.who === 'others' &&
    finding.answer === null &&
    mayAnswerFinding(finding.mayAnswer, facts).verdict === 'allowed'
  return {
    page: findingsPage(visit, {
      draft,
      stops: found.findings
        .filter((finding) => finding.verdict === 'stop')
        .map((finding) => ({ finding, mine: mine(finding) })),
      typed: refusal?.typed ?? '',
      refusal: refusal && { ...refusalWords[refusal.reason], basis: refusal.basis },
    }),
    status: refusal ? 403 : 200,
  }
}

export async function answerFindingPosted(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    if (!id) return 'not-found'
    const sent = parseFindingForm(visit.form)
    const done = await answerFinding(visit.tx, deskOf(visit), visit.actor, policy, id, sent)
    if (done === 'answered') return { goTo: `/posts/${id}/findings` }
    if (done.refused === 'no-such-post') return 'not-found'
    return findings(visit, policy, id, { reason: done.refused, basis: done.basis, typed: sent.answer })
  })
}
