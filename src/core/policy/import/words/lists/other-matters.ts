import type { SettingName } from '../../../registry.ts'
import type { Cue } from '../../cue.ts'

const definition =
  "(?:such as|includ\\w*|e\\.? ?g\\b|for example|for instance|among them|like\\b|etc|sites?:|means|refers to) & (?:social (?:media|network\\w*)|networking|web ?sites?|forums?|blog\\w*|sites\\b|apps\\b) & !(?:we|school|academy|trust|nursery|setting|federation|pta|friends)(?: (?:also|will|now|currently|each|all|only))? (?:use|uses|has|have|run|runs|are on|is on|posts?|publish\\w*|keeps?)\\b & !(?:our|school(?:'s)?|official|academy(?:'s)?) (?:\\w+ ){0,3}(?:accounts?|pages?|channels?|feeds?) & !accounts? (?:are|is) & !(?:this|these|they|which) (?:currently |now )?(?:includes?|are|is) (?!sites|websites)"
const parentsGroup =
  '(?:<parent>|class|year|chat)s?.{0,20} groups?|whatsapp groups?|groups? (?:should|must|can|may|is|are|chats?)\\b'
const toParents =
  '(?:<parent>|visitors?|you)\\b(?: \\w+){0,2} (?:must|should|are|may|to|not|can|will)\\b|(?:ask|asks|expect|expects|remind|request|requests|would like|want) (?:\\w+ ){0,2}(?:<parent>|visitors?|you|families)|(?:parental|parents?) (?:requirements|expectations)'

/**
 * What shows that a sentence is about another matter than a setting, however like an answer to it the sentence is: schools'
 * policies are full of such sentences, which lessons on rules alone do not know. Each is a cue.
 */
export const otherMatters: { readonly [N in SettingName]?: readonly Cue[] } = {
  'official-channels': [
    definition,
    parentsGroup,
    '(?:policy|document|guidance|code) (?:\\w+ ){0,2}(?:deals with|refers to|covers|applies to|relates to) & !official & !our & !page',
    '(?:under|below|over) (?:the age|13|thirteen|16) & !(?:we|our|school) (?:use|run|have)',
    '(?:<staff>|<parent>|<pupil>) (?:must|should|may|will) not & !official',
    '(?:does|do|did|will|is|are) not (?:suit|use|have|run|on)\\b|avoided|decided (?:not|against)',
    'untruthful|defam\\w*|encyclop\\w*',
  ],
  'private-learning-channels': [
    parentsGroup,
    'complain\\w*|grievance\\w*|raise\\w*|formal|communication with staff',
    'private (?:life|lives|discussions?|capacity|conversations?|messages?|messaging|talk|use|matters)',
  ],
  'channel-purpose': [
    parentsGroup,
    '(?:not|neither) (?:owned|run)|community pages',
    'this (?:policy|document|guidance)|mental health|well-?being|our vision|our ethos|standards and practice|codes? of practice',
  ],
  'personal-use-pupils': [
    '(?:photo\\w*|pictur\\w*|imag(?:e|es)\\b|video\\w*|tagged|film\\w*) & !no access',
    'our (?:\\w+ ){0,3}(?:pages?|accounts?|channels?|feeds?)',
    '(?:communicat|contact|messag|interact|friends|talk|touch)\\w* (?:with )?(?:the |our |any )?(?:pupils|children|students)',
    '(?:<parent>|<staff>|visitors?|helpers?) & !(?:pupils?|children|students?|learners?|child|sons?|daughters?)\\b',
  ],
  'personal-use-staff': ['(?:covers|deals with|applies to|takes in) & personal use & !(?:hours|break|lunch|time)'],
  'evidence-to-keep': [
    '(?:lives|life|work|roles?) (?:\\w+ ){0,6}(?:separate|apart)\\b',
    'secure|locked|back-?ups?|software|real-time|users? types?',
  ],
  'post-quality-tests': [
    'professional communications are|personal communications are|communications (?:are|means) those',
    'right (?:of|to) privacy|respects? (?:\\w+ )?(?:privacy|private)|teaching professional|professional (?:standards|boundar\\w*|references?|reputation)',
    parentsGroup,
    '(?:profile|personal account|private account|own account)s? (?:should|must|do|are)',
    'confidentiality|confidential information',
    'mak(?:e|es) it clear|clear the|standards (?:we|that)|common sense',
  ],
  'staff-privacy-settings': [
    'respects? (?:\\w+ ){0,2}(?:privacy|private)|right to (?:a )?private|private (?:life|lives)|right (?:of|to) privacy',
    '(?:official|school|our|social media) (?:\\w+ ){0,2}(?:accounts?|sites?|channels?|pages?) & privacy (?:options|settings) & !(?:own|personal|private) & !profiles?',
  ],
  'professional-forums': [
    'references?\\b|grievances?|private lives|gossip',
    parentsGroup,
    'anyone can|share data|instantly|public forum|message boards?',
  ],
  'review-triggers': [
    'due regard|regard to (?:all )?(?:relevant )?(?:legislation|law)|adhered to|meets? (?:the )?legal',
  ],
  'school-email-for-accounts': [
    '(?:correspond\\w*|contact\\w*|communicat\\w*|messag\\w*|e-?mail) (?:\\w+ ){0,2}(?:<parent>|<pupil>) & !(?:regist|set up|creat|open|sign)\\w*',
    '(?:<never>) & (?:use|using) & (?:e-?mail|address)\\w* & (?:personal|private) use',
  ],
  'link-from-website': [
    'link\\w* to (?:\\w+ ){0,3}(?:hosting|other|own) (?:web ?)?sites?|personal (?:web ?)?sites?|<never> link',
    '(?:child|pupil|photo|hyper)\\w*(?: \\w+){0,4} link\\w*|hyperlink\\w*|follow (?:a|the) link',
  ],
  'image-consent': [
    `${toParents} & !(?:written|signed|sign|give|return|complete)\\w*(?: \\w+){0,3} (?:consent|permission|form) (?:for|before|to|in|is|must|should) & !form`,
    'copyright|trade ?mark|logo',
  ],
  'consent-scope': [
    'copyright|trade ?mark|logo',
    '(?:your|their) (?:own )?personal (?:information|details)|personal information about (?:current|past|members|colleagues|staff|you)',
  ],
  'underage-accounts-by-school': [
    '(?:children|pupils|students|users?|people) (?:under|below|younger|must|should|may|are|is|can)\\b.* & !(?:school|we|staff|teachers?) (?:\\w+ ){0,2}(?:not|never|set|creat|open|make|regist)\\w*',
  ],
  'personal-contact-details-to-pupils': [
    "(?:on|on to|from|off|out of|in) (?:your|their|the school's|our|a|any|the) (?:\\w+ ){0,3}(?:page|pages|profile|profiles|posts?|platforms?|account)s?\\b & !<pupil>",
    'birthdays?|birth dates?|dates? of birth|this includes',
  ],
  'counted-as-posting': [
    'reactions?\\b|like button|is a way to',
    'images? (?:stored|shared)|do not want',
    'we (?:will|do) not (?:allow|permit|tag|let)|nobody is tagged|tag nobody',
    'with (?:other )?members of',
  ],
  'people-in-scope': [
    'designed to (?:ensure|protect|safeguard)|safeguarding and promoting|so that (?:\\w+ ){0,4}confidential|confidence in|communicate with|guidance (?:for|to) parents|expected to (?:monitor|talk|explain)',
    parentsGroup,
  ],
  'parent-misuse-handled-by': ['from abuse|safeguard|protect|shield'],
  'consulted-on-policy': [
    'followed by|advertis\\w*|comments? (?:towards|about)|encourag\\w*|safe use|unacceptable|abus\\w*|threat\\w*|for (?:staff|parents|children|pupils)',
  ],
  'role-disclosure': [parentsGroup, 'professional role in the community|personal capacity'],
  'official-direct-messages': [
    parentsGroup,
    'users (?:can|may|are)|account holders|account (?:will|is) not',
    'personal capacity|not sent',
  ],
  'school-news-on-personal-accounts': ['news ?feeds?|followers (?:is|are|will)'],
  'incident-lead': ['upload\\w*|content for|settings|tweets?\\b'],
  'past-pupil-contact': ['connecting with the|useful|celebrat\\w*'],
  'past-pupil-reach': ['connecting with the|useful|celebrat\\w*|means of contact'],
  'staff-pupil-contact': ['(?:aims?|skills|communicators?|post anything)\\b', 'connection to the'],
  'staff-parent-contact': [
    'useful for|connecting with the|keeping in touch',
    'confidence in|(?:if|should) the parent (?:refuses|does not|carries)|personal capacity|sends? a friend request',
    '(?:responsible|professional|careful) (?:\\w+ ){0,3}in their use',
  ],
  'outside-channel-approver': ['references?\\b'],
  'school-mobile-provided': ['clubs?\\b|reminders?'],
  'channel-outcomes-required': ['aim of this|this (?:school )?(?:social media )?policy|this list|examples'],
  'channel-risk-assessment': [
    'risks? (?:to|of|associated|for|from) & !assess\\w* & !weigh\\w* & !(?:thought|gone|looked) (?:through|at|over)',
    '(?:legal|reputational|potential|security) risks? & !assess\\w*',
  ],
  'credential-holders': ['their own password|your own password|anyone else.s|someone else.s'],
  'school-may-delete-accounts': ['(?:this|the) policy|contract of employment|amend\\w*'],
  'contractor-terms': ['contract of employment|mobile phones?|sign in'],
  'concern-first-contact': [
    '(?:discuss|raise|answer) any (?:concerns?|issues?|questions?) (?:you|parents|they) (?:may|might)|speak openly|happy to (?:discuss|talk)',
  ],
  'device-monitoring': ['visit (?:the|our) (?:\\w+ )?web ?site', 'parents? (?:are|should|must|is)'],
  'concern-confidentiality': [
    'in order to|important (?:when|that)|information (?:relating|about|belonging)|passwords?|log-?in',
    'bound by professionalism',
  ],
  'parent-communication-approver': [parentsGroup, 'we publish information|very useful|useful way'],
  'pupil-response': ['framework|responsible use|best practice|good practice'],
  'out-of-school-action-tests': [
    '(?:abusive|personal|malicious) comments|bringing the (?:school|pre-?school|nursery) into',
  ],
  'non-social-media-alternative': [parentsGroup, 'do not (?:put|post)'],
  'parent-notice-when-child-joins': ['follow us|connect with us'],
}
