import type { Readings } from './reading.ts'
import { accessControlReadings } from './settings/access-control.ts'
import { acknowledgementReadings } from './settings/acknowledgement.ts'
import { breachesReadings } from './settings/breaches.ts'
import { channelsReadings } from './settings/channels.ts'
import { concernsReadings } from './settings/concerns.ts'
import { consentReadings } from './settings/consent.ts'
import { credentialsReadings } from './settings/credentials.ts'
import { educationReadings } from './settings/education.ts'
import { evidenceReadings } from './settings/evidence.ts'
import { governanceReadings } from './settings/governance.ts'
import { guidanceReadings } from './settings/guidance.ts'
import { moderationReadings } from './settings/moderation.ts'
import { parentsReadings } from './settings/parents.ts'
import { peopleReadings } from './settings/people.ts'
import { permissionsReadings } from './settings/permissions.ts'
import { policyReadings } from './settings/policy.ts'
import { publishingReadings } from './settings/publishing.ts'
import { reviewReadings } from './settings/review.ts'
import { trainingReadings } from './settings/training.ts'

/** How each of the 111 settings is read from a document. */
export const allReadings: Readings = {
  ...accessControlReadings,
  ...acknowledgementReadings,
  ...breachesReadings,
  ...channelsReadings,
  ...concernsReadings,
  ...consentReadings,
  ...credentialsReadings,
  ...educationReadings,
  ...evidenceReadings,
  ...governanceReadings,
  ...guidanceReadings,
  ...moderationReadings,
  ...parentsReadings,
  ...peopleReadings,
  ...permissionsReadings,
  ...policyReadings,
  ...publishingReadings,
  ...reviewReadings,
  ...trainingReadings,
}
