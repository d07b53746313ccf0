import type { SettingName } from '../registry.ts'

/** Whom a list tells what to do, by the words that lead into it: “Pupils must:”, “We ask parents to:”, “Related policies:”. */
export type Audience = 'pupils' | 'parents' | 'documents'

const audiences: readonly (readonly [Audience, RegExp])[] = [
  [
    'documents',
    /\b(?:read|used?|operates?|taken) (?:\w+ ){0,4}(?:with|conjunction|alongside|relation)\b.*\b(?:polic(?:y|ies)|documents?|documentation|guidance)$|^(?:related|linked|other|relevant|associated|supporting) (?:\w+ ){0,2}(?:polic(?:y|ies)|documents?)$|following (?:\w+ ){0,3}(?:polic(?:y|ies)|documents?|documentation|legislation|laws|acts)$|\b(?:legislation|laws|acts)(?:,? (?:including|such as).*)?$/,
  ],
  [
    'pupils',
    /^(?:all |our |the )?(?:pupils|children|students|learners|young people)\b(?! (?:and|or) (?:staff|adults|teachers))(?: \w+){0,6} ?(?:must|should|are|will|need|may|can|learn|agree|know|to|not)$|\b(?:teach|tell|advise|remind|expect|ask|want) (?:\w+ ){0,2}(?:pupils|children|students|learners)(?: \w+){0,3}$|^i (?:will|must|know)\b.*$|^(?:tips|advice|rules|guidance) for (?:\w+ ){0,2}(?:pupils|children|students|learners|you and your child|your child)/,
  ],
  [
    'parents',
    /^(?:all |our |the )?(?:parents?|carers|families|visitors)\b(?:(?:\/| and |, ?)?(?:carers?|visitors|families|guardians))*(?! (?:and|or) staff)(?: \w+){0,6} ?(?:must|should|are|will|need|may|can|to|not|agree|include|requested)$|\b(?:ask|expect|remind|request|advise) (?:\w+ ){0,3}(?:parents|carers|families|visitors)(?: \w+){0,3}$|^parental (?:\w+ ){0,4}include$/,
  ],
]

/** Whom a list is for, or nothing where its opening does not say. */
export function audienceOf(leadIn: string): Audience | undefined {
  const words = leadIn.replace(/[\s:–—-]+$/, '').replace(/,? ?(?:not |never )?to$/, '')
  return audiences.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Settings on what staff and the school itself do: no list for anybody else answers them. */
const ofTheSchool: ReadonlySet<SettingName> = new Set<SettingName>([
  'staff-privacy-settings',
  'name-employer-on-personal-accounts',
  'personal-use-staff',
  'personal-contact-details-to-pupils',
  'own-phone-to-pupils-or-parents',
  'credential-holders',
  'second-reader',
  'post-approver',
  'post-scrutiny',
  'post-quality-tests',
  'inbound-contact-reply',
  'inbound-contact-report-to',
  'follow-school-channels-from',
  'joiner-self-review',
  'school-email-for-accounts',
  'channel-mfa',
  'channel-approver',
  'channel-risk-assessment',
  'channel-monitoring',
  'channel-purpose',
  'channel-outcomes-required',
  'channel-privacy-check',
  'school-may-delete-accounts',
  'training-points',
  'training-led-by',
  'staff-aup-acknowledgement',
  'role-disclosure',
  'equipment-for-work',
  'professional-forums',
  'third-party-content',
  'staff-self-resolution',
  'school-news-on-personal-accounts',
  'past-pupil-contact',
  'link-from-website',
  'official-channels',
  'private-learning-channels',
  'off-policy-judgement-to-headteacher',
  'approved-posters',
  'official-account-conditions',
  'consulted-on-policy',
  'review-triggers',
])
const ofConsent: ReadonlySet<SettingName> = new Set<SettingName>([
  'image-consent',
  'consent-scope',
  'parent-image-rule',
])
const ofDocuments: ReadonlySet<SettingName> = new Set<SettingName>([
  'linked-policies',
  'legislation-list',
  'whistleblowing-told',
  'policy-template-source',
])

/** Whether a list for these people may answer a setting. */
export function speaksTo(audience: Audience | undefined, name: SettingName): boolean {
  if (audience === undefined) return true
  if (audience === 'documents') return ofDocuments.has(name)
  if (audience === 'pupils' && ofConsent.has(name)) return false
  return !ofTheSchool.has(name)
}
