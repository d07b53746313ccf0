import type { Role } from '../people/role.ts'
import { allowed, type Basis, basisOf, type Decision, noBasis, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { PersonId } from '../school/ids.ts'
import type { Finding } from './finding.ts'

/** Whose answer counts: any of these roles, `head` meaning also whoever stands in for the headteacher, or any colleague. */
export type Answerer = 'head' | 'colleague' | Role

/**
 * Who may answer something found. `nobody`: a family's no, which is mended and never answered away. `writer`: a question,
 * answered with a reason by whoever writes. `others`: a stop, answered by these and never by a writer of the post.
 */
export type WhoMayAnswer =
  | { readonly who: 'nobody'; readonly basis: Basis }
  | { readonly who: 'writer'; readonly basis: Basis }
  | { readonly who: 'others'; readonly answerers: readonly Answerer[]; readonly basis: Basis }

/** Whoever agrees posts under this policy. */
const approvers: Readonly<Record<'any-colleague' | 'headteacher' | 'approved-poster-under-oversight', Answerer>> = {
  'any-colleague': 'colleague',
  headteacher: 'head',
  'approved-poster-under-oversight': 'approved-poster',
}

function headBasis(policy: Policy): Basis {
  const approver = answer(policy, 'post-approver')
  return approver.from !== 'default' && approver.value === 'headteacher'
    ? basisOf(policy, ['post-approver'])
    : basisOf(policy, [], ['who-answers-a-stop'])
}

/**
 * Rests on `post-approver` for others' work and private accounts, on `data-protection-help-from` for private facts; party
 * politics, and words that put somebody down, are the headteacher's, by Signpost's own rule where the policy does not say.
 */
export function whoMayAnswer(policy: Policy, finding: Pick<Finding, 'type' | 'verdict'>): WhoMayAnswer {
  if (finding.verdict !== 'stop') return { who: 'writer', basis: noBasis }
  switch (finding.type) {
    case 'consent-problem':
    case 'pupil-full-name':
    case 'pupil-first-name':
      return { who: 'nobody', basis: basisOf(policy, ['image-consent', 'consent-scope']) }
    case 'copyright':
    case 'staff-personal-account': {
      const approver = approvers[answer(policy, 'post-approver').value]
      return {
        who: 'others',
        answerers: approver === 'approved-poster' ? [approver, 'head'] : [approver],
        basis: basisOf(policy, ['post-approver']),
      }
    }
    case 'medical-or-sensitive': {
      const officer = answer(policy, 'data-protection-help-from').value === 'data-protection-officer'
      return officer
        ? {
            who: 'others',
            answerers: ['data-protection-lead', 'head'],
            basis: basisOf(policy, ['data-protection-help-from']),
          }
        : { who: 'others', answerers: ['head'], basis: headBasis(policy) }
    }
    default:
      return { who: 'others', answerers: ['head'], basis: headBasis(policy) }
  }
}

export type AnsweringFacts = {
  readonly person: PersonId
  readonly roles: readonly Role[]
  /** The writers, under every record the school has of the same human. */
  readonly writers: readonly PersonId[]
  /** A headteacher at work who did not write in it, or whoever stands in. */
  readonly asHead: readonly PersonId[]
  /** Whether they work in the school: no governor, parent or pupil is a colleague. */
  readonly staff: boolean
}

export type AnsweringRefusal = 'stop-cannot-be-answered' | 'own-words' | 'somebody-else-answers'

/** Whether this person may answer this finding. */
export function mayAnswerFinding(who: WhoMayAnswer, facts: AnsweringFacts): Decision<AnsweringRefusal> {
  if (who.who === 'nobody') return refused('stop-cannot-be-answered', who.basis)
  if (!facts.staff) return refused('somebody-else-answers', who.basis)
  if (who.who === 'writer') return allowed(who.basis)
  if (facts.writers.includes(facts.person)) {
    return refused('own-words', { ...who.basis, defaults: [...who.basis.defaults, 'writer-never-agrees'] })
  }
  const may = who.answerers.some((answerer) => {
    if (answerer === 'colleague') return true
    return answerer === 'head' ? facts.asHead.includes(facts.person) : facts.roles.includes(answerer)
  })
  return may ? allowed(who.basis) : refused('somebody-else-answers', who.basis)
}
