/** Settings that one sentence often answers together: that it is an example of one does not say that it leaves the others alone. */
const groups: readonly string[] = [
  'past-pupil-contact past-pupil-reach staff-pupil-contact',
  'parent-image-rule parent-image-rule-covers',
  'review-every-months review-led-by review-triggers review-shared-with-governors policy-adopted-by',
  'image-consent consent-scope',
  'staff-parent-contact contact-exception-approver staff-pupil-contact',
  'inbound-contact-reply inbound-contact-report-to staff-pupil-contact',
  'post-approver second-reader approved-posters post-scrutiny post-quality-tests',
  'channel-approver channel-risk-assessment channel-outcomes-required',
  'concern-first-contact incident-lead deputy-dsl-acts headteacher-is-dsl concern-confidentiality inbound-contact-report-to',
  'breach-sanctions external-bodies',
  'training-points training-led-by',
  'parental-agreement parents-agree-no-staff-contact parent-notice-when-child-joins',
  'people-in-scope contractor-terms authority-employees',
  'personal-contact-details-to-pupils own-phone-to-pupils-or-parents school-mobile-provided',
  'parent-communication-methods non-social-media-alternative parent-communication-approver',
  'social-media-on-school-devices personal-use-of-school-equipment personal-use-staff personal-use-pupils',
  'pupil-education-style pupil-safety-topics',
  'quasi-school-accounts official-account-conditions channel-approver',
  'linked-policies concern-policies whistleblowing-told equipment-for-work',
  'official-channels private-learning-channels channel-purpose',
  'private-posts-in-scope counted-as-posting',
  'minimum-age parent-notice-of-pupil-concern underage-accounts-by-school',
  'legal-action-decider incident-lead bullying-police-decision',
  'harmful-comment-action channel-monitoring',
  'authority-link authority-employees',
  'leaders-confirm-team-reading staff-aup-acknowledgement',
  'do-not-investigate-images evidence-to-keep',
  'school-news-on-personal-accounts post-approver',
]

const together = groups.map((group) => group.split(' '))

export const alikeSettings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  together.flat().map((name) => [name, new Set(together.filter((group) => group.includes(name)).flat())] as const),
)
