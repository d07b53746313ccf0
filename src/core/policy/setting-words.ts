import { type SettingName, specOf } from './registry.ts'

/** What a question is about, as a noun in a sentence, where its own name does not read as one. */
const odd: { readonly [N in SettingName]?: string } = {
  'headteacher-is-dsl': 'whether the headteacher is the safeguarding lead',
  'channel-mfa': 'a second step at sign-in for channels',
  'personal-use-pupils': 'private use by pupils',
  'social-media-on-school-devices': 'social media on school devices',
  'personal-use-of-school-equipment': 'private use of school equipment',
  'device-monitoring': 'watching internet use',
  'school-mobile-provided': 'work phones',
  'leaders-confirm-team-reading': 'leaders who confirm for their team',
  'staff-aup-acknowledgement': 'signing the rules before writing for the school',
  'data-breach-report-to': 'whom a data breach is told to',
  'breach-sanctions': 'what follows a breach',
  'post-incident-debrief': 'lessons after an incident',
  'private-learning-channels': 'closed platforms',
  'channel-register-fields': 'what the register says of a channel',
  'channel-purpose': 'what a channel is for',
  'channel-outcomes-required': 'what a channel is meant to achieve',
  'channel-approver': 'who agrees to a channel',
  'quasi-school-accounts': 'accounts of a teacher or a class',
  'school-may-delete-accounts': 'closing accounts',
  'link-from-website': 'links from the website',
  'privacy-notice-lists-accounts': 'accounts in the privacy notice',
  'channel-privacy-check': 'checks of privacy settings',
  'underage-accounts-by-school': 'accounts for pupils who are too young',
  'parent-communication-approver': 'who agrees to channels for parents',
  'private-posts-in-scope': 'posts in closed groups',
  'out-of-school-action-tests': 'acting on what happens outside school',
  'deputy-dsl-acts': 'the deputy safeguarding lead',
  'inbound-contact-report-to': 'who is told of private messages',
  'concern-first-contact': 'who is told first of a worry',
  'concern-policies': 'policies for worries',
  'incident-lead': 'who looks into what happened',
  'concern-confidentiality': 'keeping reports confidential',
  'external-bodies': 'bodies outside the school',
  'conflicting-content-report-to': 'whom to tell of things online that clash with a job',
  'bullying-police-decision': 'who decides whether police are told',
  'parent-misuse-handled-by': 'misuse by parents',
  'legal-action-decider': 'who decides on legal action',
  'pupil-response': 'what follows for a pupil',
  'parent-notice-of-pupil-concern': 'what parents are told first',
  'image-consent': 'consent for pictures',
  'consent-scope': 'what families agree to',
  'official-account-conditions': 'what makes an account official',
  'credential-holders': 'who can get at logins',
  'school-email-for-accounts': 'school e-mail addresses for accounts',
  'pupil-education-style': 'how pupils are taught',
  'pupil-safety-topics': 'what pupils are taught',
  'do-not-investigate-images': 'leaving indecent pictures to others',
  'counted-as-posting': 'what counts as posting',
  'data-protection-help-from': 'whom to ask about personal data',
  'personal-use-staff': 'private use by staff at work',
  'post-quality-tests': 'what a good post is',
  'third-party-content': 'sharing what others made',
  'official-direct-messages': 'private messages',
  'staff-pupil-contact': 'contact between staff and pupils',
  'staff-parent-contact': 'contact between staff and parents',
  'past-pupil-contact': 'contact with pupils who have left',
  'past-pupil-reach': 'which pupils who have left',
  'personal-contact-details-to-pupils': 'giving pupils one’s number or address',
  'inbound-contact-reply': 'answering private messages from pupils',
  'name-employer-on-personal-accounts': 'naming the school on private accounts',
  'staff-privacy-settings': 'privacy of staff’s own accounts',
  'follow-school-channels-from': 'accounts from which staff follow channels',
  'professional-forums': 'professional groups',
  'staff-self-resolution': 'staff who sort out a post themselves',
  'channel-monitoring': 'looking after comments',
  'harmful-comment-action': 'nasty comments',
  'parental-agreement': 'parents’ agreement',
  'parents-agree-no-staff-contact': 'families who promise not to befriend staff',
  'parent-notice-when-child-joins': 'telling parents when their child joins',
  'parent-communication-methods': 'how parents are told things',
  'parent-image-rule': 'pictures that parents post',
  'parent-image-rule-covers': 'which pictures that parents post',
  'people-in-scope': 'who keeps to the policy',
  'contractor-terms': 'contractors',
  'authority-employees': 'people employed by the council',
  'joiner-self-review': 'newcomers’ own profiles',
  'hr-adviser': 'who gives HR advice',
  'school-news-on-personal-accounts': 'school news on private accounts',
  'outside-channel-approver': 'who agrees to speaking on other channels',
  'contact-exception-approver': 'who decides on exceptions for private contact',
  'own-phone-to-pupils-or-parents': 'staff’s own phones',
  'authority-link': 'the link with a council',
  'consulted-on-policy': 'who is asked about the policy',
  'policy-template-source': 'the template of the policy',
  'linked-policies': 'policies read with this one',
  'legislation-list': 'laws that the policy lists',
  'off-policy-judgement-to-headteacher': 'telling the headteacher why somebody went against the policy',
  'policy-adopted-by': 'who adopts the policy',
  'whistleblowing-told': 'whistleblowing',
  'non-social-media-alternative': 'other ways for those not on social media',
  'post-approver': 'who agrees a post',
  'post-scrutiny': 'who can look into what is sent out',
  'role-disclosure': 'saying one’s role',
  'incident-comms-official-only': 'speaking in an emergency',
  'review-every-months': 'how often the policy is reviewed',
  'review-triggers': 'what brings a review forward',
  'review-led-by': 'who leads the review',
  'review-shared-with-governors': 'showing reviews to governors',
  'training-points': 'when staff learn',
  'training-led-by': 'who arranges training',
  'concern-categories': 'kinds of worry to report',
  'advice-when-unsure': 'who advises when unsure',
}

/** A setting as it is called in a sentence: `our answer on who agrees a post`. */
export function settingInWords(name: SettingName): string {
  return odd[name] ?? name.replaceAll('-', ' ')
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
