import type { Idea } from './idea.ts'
import { accessControlIdeas } from './ideas/access-control.ts'
import { acknowledgementIdeas } from './ideas/acknowledgement.ts'
import { aimsIdeas } from './ideas/aims.ts'
import { answersOneByOne } from './ideas/answers-one-by-one.ts'
import { breachesIdeas } from './ideas/breaches.ts'
import { channelsIdeas } from './ideas/channels.ts'
import { concernsIdeas } from './ideas/concerns.ts'
import { consentIdeas } from './ideas/consent.ts'
import { credentialsIdeas } from './ideas/credentials.ts'
import { educationIdeas } from './ideas/education.ts'
import { evidenceIdeas } from './ideas/evidence.ts'
import { governanceIdeas } from './ideas/governance.ts'
import { guidanceIdeas } from './ideas/guidance.ts'
import { moderationIdeas } from './ideas/moderation.ts'
import { parentsIdeas } from './ideas/parents.ts'
import { peopleIdeas } from './ideas/people.ts'
import { permissionsIdeas } from './ideas/permissions.ts'
import { policyIdeas } from './ideas/policy.ts'
import { publishingIdeas } from './ideas/publishing.ts'
import { reviewIdeas } from './ideas/review.ts'
import { trainingIdeas } from './ideas/training.ts'

/** Every idea of the library. */
export const allIdeas: readonly Idea[] = [
  ...aimsIdeas,
  ...policyIdeas,
  ...peopleIdeas,
  ...channelsIdeas,
  ...credentialsIdeas,
  ...publishingIdeas,
  ...consentIdeas,
  ...moderationIdeas,
  ...answersOneByOne,
  ...guidanceIdeas,
  ...permissionsIdeas,
  ...accessControlIdeas,
  ...concernsIdeas,
  ...evidenceIdeas,
  ...breachesIdeas,
  ...parentsIdeas,
  ...educationIdeas,
  ...trainingIdeas,
  ...acknowledgementIdeas,
  ...governanceIdeas,
  ...reviewIdeas,
]
