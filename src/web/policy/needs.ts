import { reviewNow } from '../../actions/policy/review-now.ts'
import { may } from '../../core/access/may.ts'
import { groupsOf } from '../../core/policy/consulted.ts'
import { leadersOfReview, reminderOn } from '../../core/policy/review.ts'
import { signsAs, whoAdopts } from '../../core/policy/versions.ts'
import { dayAt, dayInWords } from '../../core/school/day.ts'
import { commentsOn } from '../../storage/policy/comments.ts'
import { consultationsOf } from '../../storage/policy/consultation.ts'
import { openDraft, type PolicyDraft } from '../../storage/policy/draft.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { signatureUnder } from '../../storage/policy/signature.ts'
import type { Need } from '../kit/signpost/needs-list.tsx'
import type { SchoolVisit } from '../route.ts'
import { dueInWords } from './review/words.ts'

type Ranked = Need & { readonly rank: number }

/** What of the policy needs this person: to say what they think, to answer, sign or adopt, to review. */
export async function needsOfPolicy(visit: SchoolVisit): Promise<readonly Ranked[]> {
  const draft = await openDraft(visit.tx)
  return [...(draft ? await needsOfDraft(visit, draft) : []), ...(await needOfReview(visit))]
}

async function needsOfDraft(visit: SchoolVisit, draft: PolicyDraft): Promise<readonly Ranked[]> {
  if (draft.stage === 'consultation') return needsOfAsking(visit, draft)
  if (draft.stage !== 'with-governors' || !draft.put) return []
  const { tx, actor } = visit
  const adopts = whoAdopts(draft.policy, (await policyInForce(tx))?.policy)
  const signed = (await signatureUnder(tx, draft.id, draft.put.hash)) !== undefined
  if (adopts.signed && !signed && signsAs(actor.roles) === 'chair-of-governors') {
    return [{ rank: 3, href: '/policy/draft#sign', says: 'Sign the new policy', because: 'It waits for the chair.' }]
  }
  if (may(actor.roles, 'policy.adopt').verdict === 'refused') return []
  return [
    {
      rank: 4,
      href: '/policy/draft',
      says: 'Record what governors decided about the new policy',
      because: adopts.signed && !signed ? 'The chair has yet to sign it.' : 'It is put to them.',
    },
  ]
}

async function needsOfAsking({ tx, actor, now }: SchoolVisit, draft: PolicyDraft): Promise<readonly Ranked[]> {
  const round = (await consultationsOf(tx, draft.id)).find(({ closedAt }) => closedAt === null)
  if (!round) return []
  const said = await commentsOn(tx, draft.id)
  const asked = groupsOf(actor.roles).some((group) => round.asked.includes(group))
  const unanswered = said.filter(({ answer }) => answer === null).length
  const runs = may(actor.roles, 'policy.draft').verdict === 'allowed'
  const by = `until ${dayInWords(round.closesOn, now)}`
  return [
    ...(asked && !said.some(({ saidBy }) => saidBy === actor.name)
      ? [{ rank: 5, href: '/policy/asked', says: 'Say what you think of our new policy', clock: by }]
      : []),
    ...(runs && unanswered > 0
      ? [
          {
            rank: 4,
            href: '/policy/draft#said',
            says:
              unanswered === 1
                ? 'Answer what somebody said of the new policy'
                : `Answer ${unanswered} people on the new policy`,
          },
        ]
      : []),
  ]
}

async function needOfReview({ tx, actor, now }: SchoolVisit): Promise<readonly Ranked[]> {
  if (may(actor.roles, 'policy.review').verdict === 'refused') return []
  const review = await reviewNow(tx)
  const today = dayAt(now)
  if (!review || reminderOn(review.due, today) === undefined) return []
  if (!leadersOfReview(review.inForce.policy).some((role) => actor.roles.includes(role))) return []
  return [
    {
      rank: review.due.dueOn < today ? 3 : 5,
      href: '/policy/review',
      says: 'Review our policy',
      because: dueInWords(review.due, today, now),
    },
  ]
}
