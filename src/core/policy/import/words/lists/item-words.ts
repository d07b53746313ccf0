import type { SettingName } from '../../../registry.ts'
import { concepts } from './concepts.ts'

const c = (...names: readonly string[]) => names.map((name) => concepts[name] ?? name).join('|')

const dsl = c('dsl')
const head = c('head')
const leaders = c('leaders')

/**
 * What calls each item of a list by name, once it is known that the sentence is about that list: wider than a cue may be.
 * Each is the inside of a pattern.
 */
export const itemWords: { readonly [N in SettingName]?: Readonly<Record<string, string>> } = {
  'people-in-scope': {
    teachers:
      'teach(?:ers?|ing)\\b(?! assistant)(?! student)|(?:you|who|they|whether you) teach\\b|all (?:school )?staff|all employees|(?:our|school|every member of) staff|employees\\b|staff\\b(?! room)(?! from)',
    'support-staff': `${c('support')}|non-?teaching|(?:any|some) other job|whatever (?:your|their) (?:job|post)|in any (?:job|capacity|post)|\\bta\\b|all (?:school )?staff|all employees|office|admin\\w*|everyone (?:who is )?(?:employed|on the payroll)`,
    'supply-staff': c('supply'),
    trainees: `${c('trainee')}|students? on|student teachers|trainee teachers?|nqts?`,
    apprentices: c('apprentice'),
    leadership: `${leaders}|head ?teachers?|principals?|the head\\b|management`,
    governors: 'governors?\\b|governing (?:body|board|bodies)|local (?:academy|governing)',
    trustees: 'trustees?\\b|directors?\\b|members of the (?:trust )?board',
    contractors: 'contractors?\\b|contracted|under contract|coaches\\b|peripatetic|outside firms?|firms?\\b',
    volunteers: `${c('volunteer')}|friends of the school`,
    visitors: 'visitors?\\b|visiting|guests?\\b',
    'service-providers':
      'service providers?|providers? of|compan(?:y|ies) (?:that|who|which)|caterers?|suppliers?|peripatetic',
    pupils: 'pupils?\\b|child(?:ren)?\\b|students?\\b(?! teachers?| on)|learners?\\b',
    parents: 'parents?\\b(?! helpers?)(?! volunteers?)|carers?\\b|famil(?:y|ies)\\b|guardians?',
  },
  'channel-register-fields': {
    platform:
      'platform|which (?:site|service|app|network)|name of the (?:site|service|app)|kind of (?:account|site)|type of',
    'account-name':
      "account(?:'s)? name|names? of (?:the |each )?(?:account|page|channel)|handles?\\b|user ?name|what it is called|title\\b|the name\\b|its name|address of the (?:page|account)|url\\b",
    'master-admin': `master|${c('admincontrol')}|in charge|responsible|who (?:runs|owns|controls|looks after)|main (?:person|user)|lead\\b`,
    'approved-posters':
      'who (?:may|can|is allowed to|are allowed to|else|posts?|puts?)|posters?\\b|authorised (?:users|to post|posters)|(?:allowed|permitted|approved) to (?:post|use)|users\\b|contributors|editors\\b',
    opened:
      'open(?:ed|ing)\\b|start(?:ed)?\\b|set up|creat(?:ed|ion)|launch\\w*|date of first|began|first use|live date|when it',
    closed: 'clos(?:ed|ure|ing)\\b|ended|shut|retired|taken down|deactivat\\w*|end date|finish\\w*|stopped',
  },
  'channel-purpose': {
    educational:
      'educat\\w*|teach\\w*|learn\\w*|curriculum|lessons?\\b|classroom|homework|what (?:children|pupils|they) (?:do|are doing) in class',
    'community-engagement':
      'communit\\w*|village|neighbou?r\\w*|celebrat\\w*|engag\\w*|join(?:ing)? in|achievements?|successes|good news|in touch|relationships?|promot\\w*|parish|town\\b|show(?:ing)? (?:off|people|the world)|what (?:the |our )?(?:children|pupils) have|families|connect\\w*',
    organisational: c('organisational'),
  },
  'out-of-school-action-tests': {
    'orderly-running':
      'orderly|good order|running of|disrupt\\w*|day[- ]to[- ]day|discipline|smooth|life of the school|school (?:day|routine)|repercussions|spills? (?:over|into)',
    'threat-or-harm':
      'threat\\w*|harm\\w*|danger\\w*|hurt\\w*|risk to|safety|at risk|unsafe|bull\\w+|intimidat\\w*|another (?:pupil|child)|frighten\\w*|somebody (?:is|could be)',
    reputation: 'reputation\\w*|good name|disrepute|standing|image of|badly on|name of the school|discredit',
  },
  'inbound-contact-report-to': {
    'line-manager': c('manager'),
    dsl: dsl,
    'deputy-dsl': 'deputy (?:designated|safeguarding|dsl|lead)|deputy\\b(?! head)|ddsl|her deputy|his deputy',
    headteacher: head,
  },
  'concern-first-contact': {
    school:
      '(?:tell|contact|inform|let|to|speak to|ring|come to|talk to) (?:the )?(?:school|us|office|any(?:one| member)|a member of staff|class teacher|teacher)\\b(?! counc)|any (?:adult|teacher|member of staff)|the school office',
    'line-manager': c('manager'),
    dsl,
    headteacher: head,
    'chair-of-governors': 'chair\\b|chairman|chairperson',
    'existing-procedures':
      '(?:usual|normal|existing|established|same|school|safeguarding|child protection|reporting) (?:\\w+ )?(?:procedures?|routes?|channels|systems?|way|process)|in line with (?:the|our)|my ?concern|cpoms',
  },
  'concern-policies': {
    'anti-bullying': 'bull(?:y|ies|ying)\\w*',
    allegations: 'allegation\\w*',
    behaviour: 'behaviour',
    safeguarding: 'safeguarding(?! lead)',
    'child-protection': 'child protection',
    'code-of-conduct': 'codes? of (?:staff )?(?:conduct|behaviour)|conduct (?:code|policy)',
    'acceptable-use': 'acceptable (?:it |ict )?use|aup\\b',
    'home-school-agreement': 'home[- ](?:and[- ])?school',
    disciplinary: 'disciplin\\w*',
    'online-safety': 'online safety|e-?safety|internet safety',
  },
  'external-bodies': {
    police: 'police|101\\b|999\\b',
    lado: 'lado\\b|designated officer',
    hr: '\\bhr\\b|human resources|personnel (?:service|team|adviser)',
    'union-or-association': 'unions?\\b|professional association|associations?\\b',
    'legal-adviser': 'solicitors?|lawyers?|legal (?:adviser|advice|services|team|help)',
    platform:
      '(?:relevant|social media|the) (?:platform|site|provider|network|company)|platforms?\\b(?! used)|service provider|website (?:owner|provider)|facebook|report (?:the|a|it|them) (?:post |\\w+ )?(?:to|on) the (?:site|platform|app)|(?:company|firm|people|those)(?: \\w+)? (?:that|who|which|behind|runs?|owns?)|the site\\b|app(?:s)?\\b',
    'professional-body':
      'teaching regulation|\\btra\\b|professional body|regulat\\w*|disclosure and barring|\\bdbs\\b|teaching council',
    'county-data-management':
      'information (?:governance|management|security)|data (?:management|protection|governance) (?:team|unit|office|service)|information commissioner|\\bico\\b',
    'county-council':
      "(?:the |county |borough |district |city |local )council\\b(?!'s (?:information|data|hr))|county council|local (?:education )?authority(?! designated)|the authority\\b|the county\\b(?!'s (?:information|data|hr))",
    'education-safeguarding-service':
      'education safeguarding|safeguarding (?:service|team|advis\\w+|board|partnership|hub)|children.s (?:services|social care|hub)|social (?:care|services|workers?)|mash\\b|multi-agency',
    'other-agency':
      'other (?:agenc|bod|organi[sz]ation|outside)\\w*|outside (?:agenc|bod)\\w*|agenc(?:y|ies)\\b(?! staff| worker)|ceop\\b|iwf\\b|internet watch|nspcc|helplines?|prevent\\b|any other',
  },
  'pupil-response': {
    sanction:
      'sanction\\w*|consequence\\w*|punish\\w*|disciplin\\w*|exclu\\w*|detention|suspen\\w*|lose (?:the|their)|behaviour (?:policy|system)|penalt\\w*|withdraw\\w*',
    'pastoral-support':
      'pastoral|support\\w*|someone to talk|somebody to talk|help\\b|helped|counsel\\w*|mentor\\w*|listen\\w*|restorative|care\\b|learning mentor|nurture|talk (?:it|to)',
    'civil-or-legal': 'civil|legal|police|criminal|court|law\\b|prosecut\\w*|solicitor',
  },
  'parent-notice-of-pupil-concern': {
    'underage-use':
      'under-?\\s?age (?:use|account|social|child|pupil)\\w*|under-?\\s?age\\b(?! gam)|too young|below (?:the )?(?:age|minimum)|under (?:13|thirteen)|accounts?\\b|not old enough|age limit|minimum age|profile\\b|on (?:a|an|the) (?:app|site)',
    'underage-games': 'games?\\b|gaming|playing|console|18-rated|certificate',
    'unsuitable-images':
      '(?:nude|naked|indecent|sexual|intimate|unsuitable|inappropriate|explicit|rude|offensive)\\w* (?:\\w+ ){0,3}(?:image|picture|photo|content|material|video|selfie|clip)\\w*|sexting|nudes\\b|(?:image|picture|photo)s? (?:that|which)|unsuitable',
    'threatening-messages':
      'threat\\w*|abusive|nasty (?:message|text)|intimidat\\w*|bull(?:y|ied|ying)\\w*|frighten\\w*',
  },
  'consent-scope': {
    images: `${c('image')}|faces?\\b`,
    names: '(?:first |full )?names?\\b|named\\b|surnames?',
    'personal-information':
      'personal (?:information|data|details)|other (?:personal )?(?:information|details)|(?:information|details) (?:about|on|of)|anything (?:else )?about|other information',
    'pupil-activity':
      "activit\\w*|what (?:\\w+ ){0,4}(?:doing|done|do|up to|learn\\w*)|(?:(?:pupil|child)(?:ren)?'?s?'?|their|of) (?:class|school)?work\\b|artwork|achievements?",
  },
  'official-account-conditions': {
    'school-holds-master-control':
      'master|top-?level|ultimate|overall control|belongs? to (?:the )?school|school (?:\\w+ ){0,4}(?:control|own|hold|keep|in charge)\\w*|control (?:\\w+ ){0,3}(?:by|with) (?:the )?school|main (?:log-?in|key|password)|owned by|keys\\b',
    'school-editorial-oversight':
      'editorial|oversight|oversee\\w*|(?:check|see|read|watch|review|approve)\\w* (?:\\w+ ){0,4}(?:what|content|goes|posted|everything)|sight of|keeps? an eye|has a say',
    'few-administrators':
      'few\\b|handful|small number|limited number|number of (?:admin|people)|no more than|as few|two or three|limited to|only (?:two|three|\\d)|not many',
  },
  'pupil-safety-topics': {
    'personal-details':
      'personal (?:details|information|data)|(?:where|their|your) (?:they live|you live|address|full name|name|number)|details\\b|private information|(?:to|for) themselves|name or|name and',
    'known-friends-private-profile':
      'people (?:you|they) (?:really |actually |already )?know|friends (?:you|they|with people)|(?:profile|account)s? (?:\\w+ ){0,2}private|private (?:profile|account)|known? (?:to them|in (?:real|person))|real friends|privacy settings|only (?:add|accept)|strangers as friends',
    'no-unaccompanied-meetings': 'meet\\w*|alone',
    'safe-passwords': 'passwords?|passphrase',
    'multi-factor':
      'multi-?factor|two-?(?:step|factor)|2fa|mfa\\b|second (?:step|factor)|authenticat\\w*|extra (?:code|check)',
    'age-appropriate-sites':
      'age[- ](?:appropriate|limit|rating|restriction|suitable)\\w*|suitable|for (?:their|your|his|her) age|(?:right|meant|made|safe) for (?:\\w+ )?(?:age|them|children)|old enough|too (?:old|young|grown)|which (?:sites|games|apps)',
    'block-and-report': 'block\\w*|report (?:button|abuse|it|people|them|unwanted)|report\\b|reporting|unwanted',
    'report-inside-and-outside':
      'trusted (?:adult|grown-?up)|(?:tell|to|talk to|go to|find|in|ask) (?:us|a (?:grown-?up|trusted|teacher)|an adult|someone|somebody|school)|(?:at|in|outside|out of) (?:school and|home or|home and|and outside|school or)|at home|childline|ceop|outside (?:school|agenc|organi)|helpline|where to (?:get|go|find)',
  },
  'evidence-to-keep': {
    'screen-print':
      'screen-?\\s?(?:shot|print|grab|capture)\\w*|print-?(?:out|screen)s?|picture of the screen|(?:capture|copy|image) of the screen|snapshot|printed? (?:it|copy|copies|off)',
    texts: 'texts?\\b(?! books?)|sms\\b',
    'e-mails': 'e-?mails?',
    messages: '(?<!text )messages?\\b|chats?\\b|dms?\\b|voicemail|voice',
    'web-pages': 'web ?pages?|web ?sites?|url\\b|links?\\b|web address|pages? (?:itself|themselves)|the pages?\\b',
    time: 'times?\\b|when\\b(?= (?:and|it|this|you|they))|o.clock|hour\\b',
    date: 'dates?\\b|dated\\b|the day\\b|which day|day and',
    place: 'place\\b|where\\b|location|which (?:site|platform|app|page)|the site\\b|address of',
    photo: '(?<!of )photo\\w*|(?:take|with) (?:a )?(?:photo|picture)\\w*',
  },
  'counted-as-posting': {
    'own-post':
      'post(?:s|ed|ing)?\\b|writ(?:e|es|ing|ten)\\b|wrote|sa(?:y|ys|id)\\b|put(?:s|ting)? (?:up|on)|publish\\w*|author\\w*|own words|upload\\w*|type',
    share: 'shar(?:e|es|ed|ing)\\b|pass(?:es|ed|ing)? (?:it |them |something )?on|forward\\w*|send(?:s|ing)? on',
    like: '"?\'?lik(?:e|es|ed|ing)\\b(?! (?:to|that|this|these|our|a|us|you|it|any))|endors\\w*|react\\w*|thumbs?|heart\\b|emoji',
    repost: 're-?post\\w*|re-?tweet\\w*|re-?publish\\w*|re-?shar\\w*',
    'tagged-photo': 'tag(?:s|ged|ging)?\\b|photographs? (?:of|in which)',
    'friends-portrayal':
      'portray\\w*|(?:friends?|others|other people|family) (?:\\w+ ){0,4}(?:say|post|put|write|show|portray|present|describe)\\w*|what (?:your|their) friends|(?:said|posted|shown|written) (?:\\w+ )?(?:about|of|by)',
  },
  'post-quality-tests': {
    clear:
      '(?<!make )(?<!made )clear(?:ly)?\\b(?! that)|make it clear\\b(?! that)|plain(?:ly)?\\b|easy to (?:read|understand|follow)|simple',
    transparent: 'transparen\\w*|open(?:ly)?\\b(?! to)',
    'open-to-scrutiny':
      'scrutin\\w*|inspector|ofsted|open to (?:view|all|anybody|anyone|question|being)|stand up to|anyone (?:could|can|may|might)|(?:questioned|looked at|examined) by|front page|newspaper',
    'visible-to-headteacher': `(?:visible|shown|open|seen|read) (?:to|by) (?:${head})|(?:${head}) (?:\\w+ ){0,4}(?:see|read|view|look)\\w*`,
    unambiguous:
      'ambigu\\w*|more than one (?:meaning|way)|misread\\w*|misunderst\\w*|(?:one|two) ways?\\b|only one meaning|taken the wrong way|needs explaining|double meaning',
    accurate: 'accura\\w*|correct\\b|facts?\\b|factual\\w*|\\btrue\\b|right\\b(?= facts)|checked',
    'politically-neutral': 'politic\\w*|neutral\\w*|impartial\\w*|take(?:s)? sides|party\\b|election',
    fair: 'fair(?:ly|ness)?\\b|even-?handed|balanced',
    respectful: 'respect\\w*|polite\\w*|courte\\w*|kind\\b|considerate|civil\\b|well[- ]mannered|rude',
    honest: 'honest\\w*|truthful\\w*',
    sensitive: 'sensitiv\\w*|tact\\w*|thoughtful\\w*|feelings|considerate',
    private:
      'privacy|private (?:business|information|life|matters)|confidential\\w*|personal (?:details|information|business)|nothing that identif\\w*|discreet',
    professional: 'professional\\w*',
    'no-doubt': 'doubt\\w*|unsure|not sure|hesitat\\w*|not certain',
  },
  'harmful-comment-action': {
    'block-comment':
      '(?:remov|delet|hid|tak|block|clear|report)\\w* (?:\\w+ ){0,5}(?:comment|remark|post|it|them|off|down|message|repl)\\w*|(?:comment|remark|repl)\\w* (?:\\w+ ){0,6}(?:remov|delet|hid|tak|block)\\w*|hid(?:e|es|den)\\b|takes? it off|taken (?:off|down)|delet\\w*|remov\\w*',
    'block-person':
      '(?:block|ban|bar|mut|exclud|remov|report)\\w* (?:\\w+ ){0,4}(?:person|people|user|account|follower|individual|whoever|anyone|anybody|offender|author|sender|writer|parent|member|commenter|them|him|her|who)\\w*|(?:person|people|user|account|whoever|anyone|offender|writer|author)s? (?:\\w+ ){0,8}(?:block|bann|barr|mut|exclud|lose|remov)\\w*|banned|barred|lose the use|unfollow\\w*',
  },
  'parent-communication-methods': {
    prospectus: 'prospectus|welcome pack|handbook|starter pack|brochure',
    website: 'web ?site|home ?page|web page|online\\b(?! newsletter)',
    newsletter: 'newsletters?|bulletins?|weekly (?:news|note|round)|news ?sheet|friday (?:news|note|letter)',
    letter:
      'letters?\\b|writ(?:e|es|ing|ten) (?:to|home)|we write|notes? home|on paper|book ?bags?|post\\b(?! on)|in writing',
    conversation:
      "conversation\\w*|talk\\w*|face[- ]to[- ]face|in person|speak\\w*|gate\\b|phone calls?|ring\\b|meetings?|parents'? (?:evening|meeting)s?|chat\\b|word with",
  },
  'contact-exception-approver': {
    headteacher: head,
    dsl,
    'senior-management': `${leaders}|management`,
    parents:
      "(?:and|by|from|with|the) (?:the )?(?:child's |pupil's |their )?(?:parents?|carers?|famil(?:y|ies))(?:'s?)? (?:\\w+ )?(?:agree|consent|permission|both|have|must|also|say)\\w*|(?:agree\\w*|consent|permission) (?:of|from|by) (?:\\w+ ){0,5}parents?",
  },
  'consulted-on-policy': {
    staff: 'staff\\b|teachers?\\b|colleagues|unions?\\b|employees|personnel|team\\b',
    pupils:
      'pupils?\\b|child(?:ren)?\\b|school council|students?\\b|student (?:council|voice)|young people|pupil voice|learners',
    parents: 'parents?\\b|carers?\\b|famil(?:y|ies)\\b|pta\\b|parent forum|ptfa',
    governors: 'governors?\\b|governing|trustees|board\\b',
  },
  'review-triggers': {
    'statutory-guidance-change':
      'statutory|keeping children safe|kcsie|guidance\\b|the law\\b|legislation|legal|government guidance|department for education|dfe\\b',
    'internal-review':
      'internal (?:review|audit|check)|our own (?:review|checks)|self-?(?:review|evaluation|audit)|audit\\b',
    'as-needed':
      "as (?:and when )?(?:needed|required|necessary|appropriate)|when(?:ever)? (?:it is |it's |there is a |we see a )?(?:need|needed|necessary|required)|if (?:it is |there is )?(?:need|needed|necessary|required)|if something (?:big )?changes|if circumstances",
    'national-policy-update': 'national|government (?:policy|polic)|dfe polic|ofsted',
    'local-policy-update':
      'local (?:policy|authority|safeguarding|guidance|arrangements|procedures)|(?<!academy |school |student |pupil )council|county|borough|(?:trust|diocese|authority) (?:policy|changes|revises|updates)|model (?:policy|changes)',
    'local-concern':
      '(?:local )?(?:concern|incident|case|problem|complaint|event)s?\\b|something (?:happens|goes wrong|has gone wrong)|taught us|lessons|went wrong',
    'technical-change':
      'technolog\\w*|technical|new (?:apps?|platforms?|sites?|features?|devices?)|apps? change|platforms? change|develop\\w*',
  },
  'review-led-by': {
    'computing-lead': c('computing'),
    'senior-leadership-team': `${leaders}|slt\\b`,
    headteacher: head,
    dsl,
    'governing-board': 'governors?\\b|governing|trustees|board\\b|committee',
    'named-person':
      'business manager|bursar|deputy head|assistant head|communications|data protection officer|policy lead|named|working party|group\\b|clerk',
  },
  'breach-sanctions': {
    disciplinary: 'disciplin\\w*|misconduct|warning\\b',
    dismissal:
      'dismiss\\w*|the sack|sacked|lose (?:your|their|his or her) (?:job|post)|terminat\\w*|loss of (?:your |their )?(?:job|employment)|end of (?:your|their) (?:job|contract|employment)',
    legal: 'legal (?:action|proceedings|steps|consequences)|court|prosecut\\w*|sued?\\b|lawyers?',
    civil: 'civil\\b|damages|compensation',
    'criminal-investigation': 'criminal|police|crime|prosecut\\w*',
    'loss-of-internet':
      '(?:lose|loss|withdraw\\w*|remov\\w*|suspen\\w*|tak(?:e|en)) (?:\\w+ ){0,5}(?:internet|access|network|wi-?fi|use of)|(?:internet|access|network) (?:\\w+ ){0,4}(?:withdrawn|removed|taken|stopped|suspended|lost)',
  },
  'training-points': {
    induction:
      'induct\\w*|first (?:day|week|morning)|(?:when|as) (?:\\w+ ){1,5}(?:join|start|arrive|begin)\\w*|new (?:staff|starters|colleagues|members|teachers|people)|on (?:joining|arrival|starting|appointment)|tak(?:e|es|ing) up (?:a |the |his |her |their )?(?:post|job|role)|newcomers?|before (?:you|they) start',
    'regular-training':
      'regular\\w*|(?:each|every) (?:year|term|january|september|autumn|spring|summer|month|half|inset|other)|annual\\w*|once a (?:year|term)|yearly|termly|inset\\b|refresher|twice a|update(?:s|d)? (?:each|every|at)|ongoing|staff meetings?',
    'shared-resources':
      'resources|folder|clips?\\b|links?\\b|materials|leaflets?|posters?|videos?\\b|shared (?:drive|area)|handouts?|guides?\\b|articles|e-?mail(?:ed)? (?:round|updates)|bulletin',
    unscheduled:
      'unscheduled|as and when|when(?:ever)? (?:\\w+ ){0,4}(?:need|needed|necessary|arises?|something)|no (?:set|fixed|regular|particular)|not on a|ad hoc|from time to time|if (?:\\w+ ){0,3}need\\w*|as (?:needed|required|necessary)',
  },
  'training-led-by': {
    headteacher: head,
    'senior-leadership-team': `${leaders}|assistant heads?|deputy heads?`,
    dsl: `${dsl}|safeguarding (?:team|lead)`,
  },
  'concern-categories': {
    'filter-breach':
      'filter\\w*|blocked (?:site|content|page)|getting (?:round|past|through)|web ?sites? that should|firewall|vpn\\b|proxy',
    'nude-imagery': 'nud(?:e|es|ity)\\b|naked|indecent|sexual\\w*|sexting|semi-?nude|intimate',
    cyberbullying: 'cyber-?bull\\w*|bull(?:y|ies|ied|ying)\\w*|nasty|unkind|trolling|harass\\w*|picked on',
    'illegal-content': 'illegal\\w*|against the law|criminal|unlawful|child abuse',
    radicalisation: 'radicali[sz]\\w*|extremis\\w*|terroris\\w*|hate\\b|prevent\\b|drawn into',
  },
}
