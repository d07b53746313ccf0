import { companionWords } from '../companion-words.ts'
import type { SettingName } from '../registry.ts'

type Words = {
  /** The question as it is asked on the screen, where the catalogue's own is not plain enough. */
  readonly asks?: string
  /** Answers that do not say by themselves what they mean, each as a short phrase. */
  readonly answers?: Readonly<Record<string, string>>
}

/** Questions and answers in plain words for the screen. What is left out is said as the registry has it. */
export const questionWords: { readonly [N in SettingName]?: Words } = {
  'staff-aup-acknowledgement': {
    asks: 'Before somebody writes for the school, must they sign the rules, or confirm that they have read them?',
    answers: {
      'sign-before-official-use': 'each person signs them first',
      'read-and-understand-before-official-use': 'each person confirms first that they have read them',
      'leader-confirms-team': 'a leader confirms it for their team',
      none: 'neither is asked',
    },
  },
  'leaders-confirm-team-reading': { asks: 'Must each leader confirm that their team has read the policy?' },
  'personal-use-pupils': {
    answers: {
      'controlled-on-school-systems': 'only as far as the school’s systems let them',
      'not-permitted': 'no',
    },
  },
  'social-media-on-school-devices': {
    asks: 'May social media be used on the school’s own devices?',
    answers: {
      controlled: 'yes, where the school controls it',
      'not-permitted': 'no',
      unrestricted: 'yes, without limits',
    },
  },
  'personal-use-of-school-equipment': { asks: 'May staff use the school’s equipment for private things?' },
  'equipment-for-work': {
    asks: 'May staff use their own equipment for school work?',
    answers: { 'school-only': 'no, the school’s only', 'own-device-policy': 'yes, as the own-device policy says' },
  },
  'device-monitoring': { asks: 'Does the school watch internet use on its systems, and tell people so?' },
  'school-mobile-provided': { asks: 'Does the school lend a work phone for trips?' },
  'data-breach-report-to': { asks: 'Which team at the council is told when confidential information gets out?' },
  'breach-sanctions': {
    asks: 'What may happen to somebody who breaks the policy?',
    answers: {
      disciplinary: 'disciplinary action',
      legal: 'legal action',
      civil: 'a claim in the civil courts',
      'criminal-investigation': 'a police investigation',
      'loss-of-internet': 'no more internet at school',
    },
  },
  'post-incident-debrief': {
    asks: 'After something was looked into, must leaders talk it over and write down the lessons?',
  },
  'private-learning-channels': { asks: 'Does the school use closed platforms, such as a learning platform?' },
  'channel-register-fields': {
    asks: 'What must the register say of each channel?',
    answers: {
      platform: 'which network it is on',
      'account-name': 'the name of the account',
      'master-admin': 'who has the master login',
      'approved-posters': 'who may post',
      opened: 'when it was opened',
      closed: 'when it was closed',
    },
  },
  'channel-purpose': {
    asks: 'What may a channel be for?',
    answers: {
      educational: 'teaching',
      'community-engagement': 'links with families and the community',
      organisational: 'the running of the school',
    },
  },
  'channel-outcomes-required': { asks: 'Must each channel say what it is meant to achieve?' },
  'channel-risk-assessment': { asks: 'Must the risks be written down before a channel is used?' },
  'quasi-school-accounts': {
    asks: 'May a teacher or a class have an account that uses the school’s name?',
    answers: {
      'disowned-unless-official': 'only as an official channel; any other is not ours',
      'prior-approval-before-use': 'only with approval beforehand',
      'not-addressed': 'the policy does not go into it',
    },
  },
  'school-may-delete-accounts': { asks: 'May the school close an account whenever it wishes?' },
  'link-from-website': {
    asks: 'Must the school’s website link to its channels?',
    answers: {
      required: 'yes',
      'where-possible': 'where it can be done',
      'not-addressed': 'the policy does not go into it',
    },
  },
  'privacy-notice-lists-accounts': { asks: 'Must the privacy notice name the school’s accounts?' },
  'channel-privacy-check': { asks: 'Are the privacy settings of official accounts checked regularly?' },
  'underage-accounts-by-school': {
    asks: 'May the school open accounts for pupils who are too young for the service?',
    answers: {
      never: 'never',
      'not-addressed': 'the policy does not go into it',
    },
  },
  'private-posts-in-scope': { asks: 'Can a post in a closed group break the policy, once the school hears of it?' },
  'out-of-school-action-tests': {
    asks: 'When may the school act on what happens outside school? One of these is enough.',
    answers: {
      'orderly-running': 'it disturbs the running of the school',
      'threat-or-harm': 'somebody is threatened or harmed',
      reputation: 'it harms the school’s name',
    },
  },
  'inbound-contact-report-to': {
    asks: 'Who is told when a pupil or parent writes to somebody’s private account?',
    answers: {
      'line-manager': 'their line manager',
      dsl: 'the safeguarding lead',
      'deputy-dsl': 'a deputy safeguarding lead',
      headteacher: 'the headteacher',
    },
  },
  'concern-first-contact': {
    asks: 'Who is told first about something worrying online?',
    answers: {
      'line-manager': 'their line manager',
      dsl: 'the safeguarding lead',
      headteacher: 'the headteacher',
      'chair-of-governors': 'the chair of governors',
      'existing-procedures': 'whoever other procedures name',
      school: 'the school (it does not say who)',
    },
  },
  'concern-policies': {
    asks: 'Which policies say how a worry is dealt with?',
    answers: {
      'anti-bullying': 'the one against bullying',
      allegations: 'the one on allegations against staff',
      behaviour: 'the one on behaviour',
      safeguarding: 'the one on safeguarding',
      'child-protection': 'the one on child protection',
      'code-of-conduct': 'the code of conduct',
      'acceptable-use': 'the acceptable use policy',
      'home-school-agreement': 'the home–school agreement',
      disciplinary: 'the one on discipline',
      'online-safety': 'the one on online safety',
    },
  },
  'incident-lead': {
    asks: 'Who looks into what happened and decides what to do?',
    answers: {
      headteacher: 'the headteacher',
      'headteacher-or-chosen-senior-leader': 'the headteacher, or a senior leader they choose',
      'headteacher-or-chair': 'the headteacher, or the chair of governors',
      'dsl-or-deputy': 'the safeguarding lead or a deputy',
    },
  },
  'external-bodies': {
    asks: 'Whom outside the school may it turn to?',
    answers: {
      police: 'the police',
      'union-or-association': 'a union or association',
      'legal-adviser': 'a legal adviser',
      'professional-body': 'a professional body',
      'county-council': 'the county council',
      'education-safeguarding-service': 'the education safeguarding service',
      'other-agency': 'another agency',
      lado: 'the council’s officer for allegations (LADO)',
      hr: 'HR advisers',
      platform: 'the social media company',
      'county-data-management': 'the council’s data team',
    },
  },
  'conflicting-content-report-to': {
    asks: 'Whom does somebody tell when something online about them clashes with their job?',
    answers: {
      'leadership-team': 'the leadership team',
      headteacher: 'the headteacher',
    },
  },
  'bullying-police-decision': {
    asks: 'When somebody on the staff is bullied, who decides whether the police are told?',
    answers: { 'target-decides': 'the person who is bullied', 'school-decides': 'the school' },
  },
  'parent-misuse-handled-by': {
    asks: 'Who deals with a parent who misuses social media?',
    answers: {
      'governing-body': 'the governors',
      headteacher: 'the headteacher',
    },
  },
  'legal-action-decider': {
    asks: 'Who decides whether to take legal advice or action?',
    answers: {
      'governing-body': 'the governors',
      headteacher: 'the headteacher',
    },
  },
  'pupil-response': {
    asks: 'What may follow for a pupil?',
    answers: {
      sanction: 'a sanction',
      'pastoral-support': 'care and support',
      'civil-or-legal': 'legal action',
    },
  },
  'parent-notice-of-pupil-concern': {
    asks: 'Which worries about a pupil are their parents told of first of all?',
    answers: {
      'underage-use': 'use under the age limit',
      'underage-games': 'games for older players',
      'unsuitable-images': 'unsuitable pictures',
    },
  },
  'image-consent': {
    asks: 'What must a family have agreed to before a picture goes out?',
    answers: {
      written: 'yes in writing, always',
      'written-as-required': 'yes in writing, where it is needed',
      'other-policy': 'what another policy says',
    },
  },
  'consent-scope': {
    asks: 'What must families agree to?',
    answers: {
      images: 'pictures of their child',
      names: 'their child’s name',
      'personal-information': 'personal details',
      'pupil-activity': 'what their child does at school',
    },
  },
  'official-account-conditions': {
    asks: 'What makes an account an official one?',
    answers: {
      'school-holds-master-control': 'the school holds the master login',
      'school-editorial-oversight': 'the school decides what is on it',
      'few-administrators': 'only a few people run it',
    },
  },
  'credential-holders': {
    asks: 'Who can get at the logins of official accounts?',
    answers: {
      'leadership-for-emergencies': 'leaders, for emergencies',
      'designated-administrators': 'named administrators',
      'central-school-record': 'they are kept in one place at school',
    },
  },
  'channel-mfa': {
    asks: 'Must signing in to an official account take a second step, such as a code?',
    answers: {
      required: 'yes',
      'where-possible': 'where it can be done',
      'not-addressed': 'the policy does not go into it',
    },
  },
  'school-email-for-accounts': { asks: 'Must official accounts be opened with a school e-mail address?' },
  'minimum-age': { asks: 'Under what age does the school say that a child is too young for social media?' },
  'pupil-education-style': {
    asks: 'How are pupils taught to be safe online?',
    answers: {
      'embedded-and-progressive': 'in many lessons, further each year',
      'part-of-education': 'as a part of their education',
    },
  },
  'do-not-investigate-images': { asks: 'Must the school leave indecent pictures for others to look into?' },
  'counted-as-posting': {
    asks: 'What counts as posting?',
    answers: {
      'own-post': 'writing something oneself',
      share: 'sharing',
      like: 'liking',
      repost: 'posting it again',
      'tagged-photo': 'being tagged in a photograph',
      'friends-portrayal': 'how friends show one',
    },
  },
  'data-protection-help-from': {
    asks: 'Whom do staff ask about personal data and social media?',
    answers: {
      headteacher: 'the headteacher',
      'data-protection-officer': 'the data protection lead',
      'school-office': 'the school office',
    },
  },
  'personal-use-staff': {
    answers: {
      'breaks-only': 'only in breaks',
      'own-time-only': 'only in their own time',
      'not-permitted': 'never',
      unrestricted: 'whenever they like',
    },
  },
  'post-quality-tests': {
    asks: 'What must a good post be?',
    answers: {
      'open-to-scrutiny': 'open for anybody to look into',
      'visible-to-headteacher': 'there for the headteacher to see',
      unambiguous: 'clear in what it means',
      'politically-neutral': 'neutral in politics',
      'no-doubt': 'free of doubt',
    },
  },
  'third-party-content': {
    asks: 'What does it take to share something that somebody else made?',
    answers: {
      'permission-where-needed': 'their permission, where it is needed',
      'permission-and-credit': 'their permission, and naming them',
      'within-law': 'that the law allows it',
    },
  },
  'official-direct-messages': {
    asks: 'With whom may staff not have private messages or talk on social media?',
    answers: {
      'current-and-past-pupils-and-families': 'pupils now and before, and their families',
      'current-pupils-and-families': 'pupils now, and their families',
      'no-discussion-with-parents-or-colleagues': 'parents and colleagues, about school',
    },
  },
  'staff-pupil-contact': {
    asks: 'May staff be friends with pupils on private accounts?',
    answers: {
      'only-by-prior-approval': 'only with approval beforehand',
      'family-exception': 'only within the family',
    },
  },
  'staff-parent-contact': {
    asks: 'May staff be friends with pupils’ parents on private accounts?',
    answers: {
      'only-by-prior-approval': 'only with approval beforehand',
      'family-exception': 'only within the family',
      'existing-ties-at-own-risk': 'only friendships from before, at their own risk',
    },
  },
  'past-pupil-contact': {
    asks: 'May staff be in touch with pupils who have left?',
    answers: {
      'advised-against': 'better not',
      'alumni-or-school-channels': 'only through the school’s own channels',
      'ask-headteacher-first': 'only after asking the headteacher',
    },
  },
  'past-pupil-reach': {
    asks: 'Which pupils who have left does that rule mean?',
    answers: {
      'any-past': 'all of them',
      'recently-left': 'those who left lately',
      'moved-to-secondary': 'those now at secondary school',
    },
  },
  'personal-contact-details-to-pupils': {
    asks: 'May staff give pupils their own number or address?',
    answers: { 'with-senior-and-parent-agreement': 'only if a leader and the parents agree' },
  },
  'inbound-contact-reply': {
    asks: 'What does somebody answer when a pupil writes to them privately?',
    answers: {
      'none-by-recipient-school-tells-pupil': 'nothing: the school tells the pupil',
      'polite-refusal': 'a polite no',
    },
  },
  'name-employer-on-personal-accounts': {
    asks: 'May staff name the school on their private accounts?',
    answers: {
      'should-not': 'they should not',
      discouraged: 'better not',
      'should-not-career-sites-at-own-risk': 'they should not; on career sites at their own risk',
    },
  },
  'staff-privacy-settings': {
    asks: 'Must staff keep their private accounts private?',
    answers: {
      advised: 'they are advised to',
      required: 'yes',
      'must-know-urged-private': 'they must know how, and are urged to',
    },
  },
  'follow-school-channels-from': {
    asks: 'With what kind of account should staff follow the school’s channels?',
    answers: {
      'professional-where-possible': 'a professional one, where possible',
      'professional-or-anonymous': 'a professional one, or one without their name',
    },
  },
  'professional-forums': {
    asks: 'Are staff encouraged to talk in professional groups?',
    answers: { encouraged: 'yes', 'not-addressed': 'the policy does not go into it' },
  },
  'staff-self-resolution': {
    asks: 'May staff sort out an unsuitable post themselves?',
    answers: { 'own-friends-only': 'only with their own friends', 'not-addressed': 'the policy does not go into it' },
  },
  'channel-monitoring': {
    asks: 'How is it made sure that comments on channels are seen?',
    answers: {
      regular: 'somebody looks regularly',
      'moderate-when-pupils-involved': 'comments are read first where pupils take part',
      'not-addressed': 'the policy does not go into it',
    },
  },
  'harmful-comment-action': {
    asks: 'What may be done about nasty comments?',
    answers: {
      'block-comment': 'the comment is blocked',
      'block-person': 'the person is blocked',
    },
  },
  'parental-agreement': {
    asks: 'Do parents sign the rules, or are they only told of them?',
    answers: { 'signed-form': 'they sign a form', 'informed-only': 'they are told', none: 'neither' },
  },
  'parents-agree-no-staff-contact': { asks: 'Do families promise not to befriend staff online?' },
  'parent-notice-when-child-joins': { asks: 'Are parents told of the policy when their child joins?' },
  'parent-image-rule': {
    asks: 'May parents post pictures of other people’s children?',
    answers: { 'unless-other-parents-agree': 'only if those parents agree' },
  },
  'parent-image-rule-covers': {
    asks: 'Which pictures does that rule mean?',
    answers: { 'school-events': 'those from school events', anywhere: 'all of them' },
  },
  'people-in-scope': {
    asks: 'Who must keep to the policy?',
    answers: {
      leadership: 'school leaders',
    },
  },
  'contractor-terms': {
    asks: 'How are contractors held to the rules?',
    answers: {
      'in-scope': 'by this policy',
      'own-policy-may-be-required': 'they may have to have a policy of their own',
      'not-covered': 'not at all',
    },
  },
  'authority-employees': {
    asks: 'Which policy goes for people who work here but are employed by the council?',
    answers: {
      'same-policy': 'this one',
      'own-policy-report-to-employer': 'the council’s, which is told when they break it',
    },
  },
  'joiner-self-review': { asks: 'Must newcomers look through their own public profiles?' },
  'online-presence-checks': {
    asks: 'May the school look up what staff, governors and volunteers have online?',
    answers: {
      'may-check-and-record': 'yes, and it notes that it did',
      'not-addressed': 'the policy does not go into it',
    },
  },
  'school-news-on-personal-accounts': {
    asks: 'May staff share school news on private accounts?',
    answers: {
      'official-platforms-only': 'no, on official channels only',
      'with-prior-authorisation': 'with approval beforehand',
    },
  },
  'outside-channel-approver': {
    asks: 'Who agrees that somebody speaks for the school on a channel that is not the school’s?',
    answers: {
      'headteacher-or-governing-board': 'the headteacher or the governors',
      headteacher: 'the headteacher',
    },
  },
  'contact-exception-approver': {
    asks: 'Who decides whether a private contact may be an exception?',
    answers: {
      headteacher: 'the headteacher',
      dsl: 'the safeguarding lead',
      'senior-management': 'school leaders',
      parents: 'the parents',
    },
  },
  'own-phone-to-pupils-or-parents': {
    asks: 'May staff ring or text families on their own phone?',
    answers: { 'exceptional-with-number-withheld': 'only if there is no other way, with the number hidden' },
  },
  'authority-link': {
    asks: 'Does the school belong to a council?',
    answers: { maintained: 'yes', independent: 'no', 'adopter-decides': 'each school says for itself' },
  },
  'consulted-on-policy': { asks: 'Who is asked about the policy before it is adopted?' },
  'policy-template-source': { asks: 'Whose template is the policy built on?' },
  'linked-policies': { asks: 'Which other policies are read with this one?', answers: companionWords },
  'off-policy-judgement-to-headteacher': {
    asks: 'Must an adult who does not go by the policy tell the headteacher why?',
  },
  'policy-adopted-by': {
    asks: 'Who adopts the policy, and does somebody sign it?',
    answers: {
      'governing-body-with-chair-signature': 'the governors, and the chair signs',
      'governing-body': 'the governors',
      'not-stated': 'the policy does not say',
    },
  },
  'whistleblowing-told': { asks: 'Does the policy tell staff how to blow the whistle?' },
  'non-social-media-alternative': { asks: 'Must people who are not on social media be told in another way?' },
  'post-approver': {
    asks: 'Who must say yes to a post before it goes out?',
    answers: {
      'any-colleague': 'any colleague',
      headteacher: 'the headteacher',
      'approved-poster-under-oversight': 'nobody beforehand: approved posters post, and others can stop it',
    },
  },
  'approved-posters': { asks: 'Which roles may post on the school’s channels?' },
  'second-reader': {
    asks: 'Must a second person read a post?',
    answers: {
      required: 'always',
      'where-appropriate-and-possible': 'where it fits and is possible',
      'not-required': 'no',
    },
  },
  'post-scrutiny': {
    asks: 'Who must be able to see what the school sends out?',
    answers: {
      headteacher: 'the headteacher',
      'open-to-scrutiny': 'anybody who asks',
    },
  },
  'role-disclosure': {
    asks: 'What must somebody say of themselves when they write or comment for work?',
    answers: {
      'role-and-not-speaking-for-school': 'their job, and that they do not speak for the school',
      'role-only': 'their job',
      none: 'nothing',
    },
  },
  'incident-comms-official-only': { asks: 'During an emergency, may only the official channels say something?' },
  'review-every-months': { asks: 'After how many months is the policy looked at again?' },
  'review-triggers': {
    asks: 'What makes the school look at the policy sooner?',
    answers: {
      'statutory-guidance-change': 'new law or statutory guidance',
      'internal-review': 'a review of the school’s own',
      'as-needed': 'whenever it is needed',
      'national-policy-update': 'a new national policy',
      'local-policy-update': 'a new policy of the council or trust',
      'local-concern': 'something that happened here',
      'technical-change': 'new technology',
    },
  },
  'review-led-by': {
    asks: 'Who leads the review?',
    answers: {
      'computing-lead': 'the computing lead',
      headteacher: 'the headteacher',
      dsl: 'the safeguarding lead',
      'governing-board': 'the governors',
      'named-person': 'a person the school names',
      'senior-leadership-team': 'school leaders',
    },
  },
  'review-shared-with-governors': { asks: 'Do governors see the policy at each review?' },
  'training-points': {
    asks: 'When do staff learn about being safe online?',
    answers: {
      induction: 'when they start',
      'regular-training': 'in regular training',
      'shared-resources': 'from things shared with them',
      unscheduled: 'at no set time',
    },
  },
  'concern-categories': {
    asks: 'Which kinds of worry must all staff know how to report?',
    answers: {
      'filter-breach': 'getting round the filter',
      'nude-imagery': 'nude pictures',
      cyberbullying: 'bullying online',
    },
  },
  'channel-approver': {
    asks: 'Who agrees to a channel before it opens?',
    answers: {
      headteacher: 'the headteacher',
      'governing-board': 'the governors',
      'headteacher-or-governing-board': 'the headteacher or the governors',
    },
  },
  'parent-communication-approver': {
    asks: 'Who agrees to the channels on which parents are told things?',
    answers: {
      'governing-board': 'the governors',
      headteacher: 'the headteacher',
    },
  },
  'pupil-safety-topics': {
    asks: 'What must pupils be taught about being safe online?',
    answers: {
      'personal-details': 'keeping personal details to oneself',
      'known-friends-private-profile': 'a private profile with only friends one knows',
      'no-unaccompanied-meetings': 'never meeting somebody from online alone',
      'safe-passwords': 'safe passwords',
      'multi-factor': 'a second step at sign-in',
      'age-appropriate-sites': 'sites that fit their age',
      'block-and-report': 'how to block and report',
      'report-inside-and-outside': 'whom to tell at school and elsewhere',
    },
  },
  'parent-communication-methods': {
    answers: {
      prospectus: 'in the prospectus',
      website: 'on the website',
      newsletter: 'in a newsletter',
      letter: 'by letter',
      conversation: 'by talking to them',
    },
  },
  'complaint-route': {
    answers: {
      'complaints-policy': 'as the complaints policy says',
      'complaints-procedure-on-website': 'as the complaints procedure on the website says',
      'complaints-procedure': 'as the complaints procedure says',
      headteacher: 'to the headteacher',
      'direct-to-school': 'straight to the school',
    },
  },
  'training-led-by': {
    answers: {
      headteacher: 'the headteacher',
      'senior-leadership-team': 'school leaders',
      dsl: 'the safeguarding lead',
    },
  },
  'evidence-to-keep': {
    answers: {
      'screen-print': 'a picture of the screen',
      texts: 'text messages',
      'e-mails': 'e-mails',
      messages: 'other messages',
      'web-pages': 'web pages',
      time: 'the time',
      date: 'the day',
      place: 'the site where it stood',
      photo: 'a photograph of the screen',
    },
  },
}
