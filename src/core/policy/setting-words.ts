import { type SettingName, specOf } from './registry.ts'

/** What each question is about, as a school would say it after “our policy on” or “what our policy says about”. */
const about: { readonly [N in SettingName]: string } = {
  'headteacher-is-dsl': 'whether the headteacher is the safeguarding lead',
  'channel-mfa': 'a second step when signing in',
  'personal-use-pupils': 'pupils’ own use of social media at school',
  'social-media-on-school-devices': 'social media on the school’s own devices',
  'personal-use-of-school-equipment': 'using the school’s equipment for yourself',
  'device-monitoring': 'how internet use is watched',
  'school-mobile-provided': 'work phones',
  'leaders-confirm-team-reading': 'leaders who confirm that their team has read it',
  'staff-aup-acknowledgement': 'signing the rules before writing for the school',
  'data-breach-report-to': 'who is told of a data breach',
  'breach-sanctions': 'breaking the policy',
  'post-incident-debrief': 'lessons after an incident',
  'private-learning-channels': 'closed platforms for learning',
  'channel-register-fields': 'the register of channels',
  'channel-purpose': 'the purpose of a channel',
  'channel-outcomes-required': 'the aims of a channel',
  'channel-approver': 'who agrees to a channel',
  'quasi-school-accounts': 'accounts of one teacher or one class',
  'school-may-delete-accounts': 'closing accounts',
  'link-from-website': 'links from our website',
  'privacy-notice-lists-accounts': 'naming our accounts in the privacy notice',
  'channel-privacy-check': 'checking privacy settings',
  'underage-accounts-by-school': 'accounts for pupils who are too young',
  'parent-communication-approver': 'who agrees to channels for parents',
  'private-posts-in-scope': 'posts in closed groups',
  'out-of-school-action-tests': 'things that happen outside school',
  'deputy-dsl-acts': 'when the deputy safeguarding lead may act',
  'inbound-contact-report-to': 'who is told of private messages',
  'concern-first-contact': 'who is told first of a worry',
  'concern-policies': 'which policies deal with a worry',
  'incident-lead': 'who looks into what happened',
  'concern-confidentiality': 'keeping reports confidential',
  'external-bodies': 'help from outside the school',
  'conflicting-content-report-to': 'things online that clash with your job',
  'bullying-police-decision': 'who decides whether police are told',
  'parent-misuse-handled-by': 'a parent who misuses social media',
  'legal-action-decider': 'who decides on legal action',
  'pupil-response': 'how a pupil is dealt with',
  'parent-notice-of-pupil-concern': 'worries that parents are told of',
  'image-consent': 'consent for pictures',
  'consent-scope': 'how far consent goes',
  'official-account-conditions': 'when an account is official',
  'credential-holders': 'who can get at logins',
  'school-email-for-accounts': 'school e-mail addresses for accounts',
  'pupil-education-style': 'how pupils learn to be safe online',
  'pupil-safety-topics': 'lessons on being safe online',
  'do-not-investigate-images': 'indecent pictures of children',
  'counted-as-posting': 'things that count as posting',
  'data-protection-help-from': 'who helps with personal data',
  'personal-use-staff': 'private use of social media at work',
  'post-quality-tests': 'good posts',
  'third-party-content': 'sharing other people’s work',
  'official-direct-messages': 'private talk with families online',
  'staff-pupil-contact': 'staff and pupils being friends online',
  'staff-parent-contact': 'staff and parents being friends online',
  'past-pupil-contact': 'being in touch with pupils who have left',
  'past-pupil-reach': 'how long ago a pupil left',
  'personal-contact-details-to-pupils': 'giving pupils your own number or address',
  'inbound-contact-reply': 'answering private messages from pupils',
  'name-employer-on-personal-accounts': 'naming the school on private accounts',
  'staff-privacy-settings': 'keeping your own account private',
  'follow-school-channels-from': 'following the school’s accounts',
  'professional-forums': 'groups for people who work in schools',
  'staff-self-resolution': 'sorting out a post yourself',
  'channel-monitoring': 'watching the comments',
  'harmful-comment-action': 'nasty comments',
  'parental-agreement': 'the agreement with parents',
  'parents-agree-no-staff-contact': 'friend requests from families to staff',
  'parent-notice-when-child-joins': 'telling parents when their child joins',
  'parent-communication-methods': 'how parents are told things',
  'parent-image-rule': 'pictures of other people’s children',
  'parent-image-rule-covers': 'which pictures of children are meant',
  'people-in-scope': 'who keeps to the policy',
  'contractor-terms': 'people from other firms who work here',
  'authority-employees': 'people employed by the council',
  'joiner-self-review': 'the profiles of newcomers',
  'hr-adviser': 'advice from HR',
  'school-news-on-personal-accounts': 'school news on private accounts',
  'outside-channel-approver': 'speaking for the school on other people’s channels',
  'contact-exception-approver': 'who decides on exceptions for private contact',
  'own-phone-to-pupils-or-parents': 'ringing families on your own phone',
  'authority-link': 'our council',
  'consulted-on-policy': 'who is asked about the policy',
  'policy-template-source': 'the template that it is built on',
  'linked-policies': 'the policies that belong with it',
  'legislation-list': 'the law',
  'off-policy-judgement-to-headteacher': 'not going by the policy',
  'policy-adopted-by': 'who adopts the policy',
  'whistleblowing-told': 'blowing the whistle',
  'non-social-media-alternative': 'other ways for those not on social media',
  'post-approver': 'who agrees a post',
  'post-scrutiny': 'who may look into our posts',
  'role-disclosure': 'saying what your role is',
  'incident-comms-official-only': 'speaking in an emergency',
  'review-every-months': 'how often the policy is reviewed',
  'review-triggers': 'when the policy is reviewed sooner',
  'review-led-by': 'who leads the review',
  'review-shared-with-governors': 'showing reviews to governors',
  'training-points': 'when staff have training',
  'training-led-by': 'who arranges training',
  'concern-categories': 'kinds of worry to report',
  'advice-when-unsure': 'who advises when nobody is sure',
  'equipment-for-work': 'using your own equipment for work',
  'official-channels': 'which accounts are the school’s',
  'channel-risk-assessment': 'weighing the risks of an account',
  'minimum-age': 'how old a child must be for social media',
  'evidence-to-keep': 'keeping evidence',
  'approved-posters': 'who may post for the school',
  'second-reader': 'a second person who reads each post',
  'complaint-route': 'how to complain',
  'online-presence-checks': 'looking staff up online',
}

/** A setting as it is called in a sentence: `what our policy says about who agrees a post`. */
export function settingInWords(name: SettingName): string {
  return about[name]
}

const shortened: Readonly<Record<string, string>> = {
  dsl: 'safeguarding lead',
  hr: 'HR',
  SBO: 'school business officer',
}

/** One answer as people say it: `headteacher or governing board`, `yes`, `none named`. */
export function valueInWords(name: SettingName, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none named' : value.map((each) => word(name, each)).join(', ')
  return value === '' ? 'not said' : word(name, value)
}

/** What a school types freely is shown as it was typed; a choice among fixed answers is said in words. */
function word(name: SettingName, value: unknown): string {
  const text = String(value)
  const spec = specOf(name)
  if (spec.allowed === undefined) return shortened[text] ?? text
  return text
    .split('-')
    .map((part) => shortened[part] ?? part)
    .join(' ')
}
