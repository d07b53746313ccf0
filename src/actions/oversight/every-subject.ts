import { agreementsEvidence } from '../../core/agreements/evidence.ts'
import { channelsEvidence } from '../../core/channels/evidence.ts'
import { concernsEvidence } from '../../core/concerns/cases-evidence.ts'
import { oversightEvidence } from '../../core/oversight/evidence.ts'
import { peopleEvidence } from '../../core/people/evidence.ts'
import { policyEvidence } from '../../core/policy/policy-evidence.ts'
import { reviewEvidence } from '../../core/policy/review-evidence.ts'
import type { SubjectEvidence } from '../../core/policy/state/evidence.ts'
import { type Speaking, speaking } from '../../core/policy/state/states-of-policy.ts'
import { postsEvidence } from '../../core/posts/evidence.ts'
import { agreementFacts } from '../../storage/agreements/evidence-facts.ts'
import { channelsOf } from '../../storage/channels/channels-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyFacts } from '../../storage/oversight/policy-facts.ts'
import { peopleFacts } from '../../storage/people/evidence-facts.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import { postFacts } from '../../storage/posts/evidence-facts.ts'
import { type CaseEyes, caseFacts } from './case-facts.ts'
import { reviewsDone } from './reviews-done.ts'
import { toldFacts } from './told-facts.ts'

/** What each subject says of the clauses that it carries. A subject that carries some adds itself here and below. */
export const everyEvidence: readonly Pick<SubjectEvidence<never>, 'subject' | 'keepings'>[] = [
  postsEvidence,
  channelsEvidence,
  agreementsEvidence,
  peopleEvidence,
  concernsEvidence,
  policyEvidence,
  reviewEvidence,
  oversightEvidence,
]

/** Every subject with its facts as they are now: one question to the database each, however many clauses there are. */
export async function everySubject(
  tx: InSchool,
  inForce: PolicyInForce,
  now: Date,
  eyes: CaseEyes | null,
): Promise<readonly Speaking[]> {
  const people = await peopleFacts(tx)
  const told = await toldFacts(tx, inForce, people)
  return [
    speaking(postsEvidence, await postFacts(tx, now)),
    speaking(channelsEvidence, { register: await channelsOf(tx) }),
    speaking(agreementsEvidence, await agreementFacts(tx, inForce.policy, inForce.since, told.readings)),
    speaking(peopleEvidence, people),
    speaking(concernsEvidence, await caseFacts(tx, eyes)),
    speaking(policyEvidence, await policyFacts(tx, inForce)),
    speaking(reviewEvidence, await reviewsDone(tx, inForce)),
    speaking(oversightEvidence, told),
  ]
}
