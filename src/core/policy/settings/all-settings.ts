import { accessControlSettings } from './access-control.ts'
import { acknowledgementSettings } from './acknowledgement.ts'
import { breachesSettings } from './breaches.ts'
import { channelsSettings } from './channels.ts'
import { concernsSettings } from './concerns.ts'
import { consentSettings } from './consent.ts'
import { credentialsSettings } from './credentials.ts'
import { educationSettings } from './education.ts'
import { evidenceSettings } from './evidence.ts'
import { governanceSettings } from './governance.ts'
import { guidanceSettings } from './guidance.ts'
import { moderationSettings } from './moderation.ts'
import { parentsSettings } from './parents.ts'
import { peopleSettings } from './people.ts'
import { permissionsSettings } from './permissions.ts'
import { policySettings } from './policy.ts'
import { publishingSettings } from './publishing.ts'
import { reviewSettings } from './review.ts'
import { trainingSettings } from './training.ts'

/** Every setting on which policies differ: one registry, 111 questions. */
export const allSettings = [
  ...accessControlSettings,
  ...acknowledgementSettings,
  ...breachesSettings,
  ...channelsSettings,
  ...concernsSettings,
  ...consentSettings,
  ...credentialsSettings,
  ...educationSettings,
  ...evidenceSettings,
  ...governanceSettings,
  ...guidanceSettings,
  ...moderationSettings,
  ...parentsSettings,
  ...peopleSettings,
  ...permissionsSettings,
  ...policySettings,
  ...publishingSettings,
  ...reviewSettings,
  ...trainingSettings,
] as const
