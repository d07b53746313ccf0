import type { SettingName } from '../registry.ts'
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

const byCapability: Readonly<Record<string, readonly { readonly name: string }[]>> = {
  'access-control': accessControlSettings,
  acknowledgement: acknowledgementSettings,
  breaches: breachesSettings,
  channels: channelsSettings,
  concerns: concernsSettings,
  consent: consentSettings,
  credentials: credentialsSettings,
  education: educationSettings,
  evidence: evidenceSettings,
  governance: governanceSettings,
  guidance: guidanceSettings,
  moderation: moderationSettings,
  parents: parentsSettings,
  people: peopleSettings,
  permissions: permissionsSettings,
  policy: policySettings,
  publishing: publishingSettings,
  review: reviewSettings,
  training: trainingSettings,
}

const capabilities = new Map(
  Object.entries(byCapability).flatMap(([capability, specs]) => specs.map((spec) => [spec.name, capability] as const)),
)

/** The part of the policy (and of the product) that a setting belongs to. */
export function capabilityOf(name: SettingName): string {
  return capabilities.get(name) ?? 'policy'
}
