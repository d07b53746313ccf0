import { agreementsEvidence } from '../../core/agreements/evidence.ts'
import { channelsEvidence } from '../../core/channels/evidence.ts'
import { concernsEvidence } from '../../core/concerns/cases-evidence.ts'
import { oversightEvidence } from '../../core/oversight/evidence.ts'
import type { ToldFacts } from '../../core/oversight/told-facts.ts'
import { peopleEvidence } from '../../core/people/evidence.ts'
import type { Clause } from '../../core/policy/clause.ts'
import { policyEvidence } from '../../core/policy/policy-evidence.ts'
import { reviewEvidence } from '../../core/policy/review-evidence.ts'
import type { SubjectEvidence } from '../../core/policy/state/evidence.ts'
import { asKeptBy, mayKeep } from '../../core/policy/state/kept-by.ts'
import { type Speaking, speaking } from '../../core/policy/state/states-of-policy.ts'
import { postsEvidence } from '../../core/posts/evidence.ts'
import { whenFirstAsked } from '../../core/school/when-first-asked.ts'
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

/** Whether any part that carries a clause says of single people what they did. */
export function isPersonal(clause: Clause): boolean {
  return everyEvidence.some(({ keepings }) =>
    keepings.some((keeping) => keeping.personal === true && asKeptBy(keeping, clause) !== undefined),
  )
}

/** A subject that gathers its facts only once somebody asks what it says. */
export type Subject = {
  readonly carries: (clause: Clause) => boolean
  readonly speak: () => Promise<Speaking>
}

/** Every subject with its facts as they are now: one question to the database each, however many clauses there are. */
export function everySubject(
  tx: InSchool,
  inForce: PolicyInForce,
  now: Date,
  eyes: CaseEyes | null,
): { readonly subjects: readonly Subject[]; readonly told: () => Promise<ToldFacts> } {
  const people = whenFirstAsked(() => peopleFacts(tx))
  const told = whenFirstAsked(async () => toldFacts(tx, inForce, await people()))
  const signing = async () => agreementFacts(tx, inForce.policy, inForce.since, (await told()).readings)
  const subjects = [
    subject(postsEvidence, () => postFacts(tx, now)),
    subject(channelsEvidence, async () => ({
      register: await channelsOf(tx),
      since: inForce.since,
      admins: (await people()).people
        .filter(({ roles }) => roles.includes('channel-admin'))
        .map(({ person }) => person),
    })),
    subject(agreementsEvidence, signing),
    subject(peopleEvidence, people),
    subject(concernsEvidence, () => caseFacts(tx, eyes)),
    subject(policyEvidence, () => policyFacts(tx, inForce)),
    subject(reviewEvidence, () => reviewsDone(tx, inForce)),
    subject(oversightEvidence, told),
  ]
  return { subjects, told }
}

function subject<Facts>(evidence: SubjectEvidence<Facts>, facts: () => Promise<Facts>): Subject {
  return {
    carries: (clause) => evidence.keepings.some((keeping) => mayKeep(keeping, clause)),
    speak: async () => speaking(evidence, await facts()),
  }
}
