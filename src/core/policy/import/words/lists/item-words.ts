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
      'teach(?:ers?|ing)\\b(?! assistant)(?! student)|(?:you|who|they|whether you) teach\\b|all (?:school )?staff|all employees|(?:our|school|every member of) staff|employees\\b|staff\\b(?! room)(?! from)|paid to (?:work|teach)|whether (?:we|they|you) teach|(?:everyone|everybody|all of us|all those|anyone|people) who (?:works?\\b|(?:is|are) (?:paid|employed))|on the payroll|workforce',
    'support-staff': `${c('support')}|non-?teaching|(?:any|some) other job|whatever (?:your|their) (?:job|post)|in any (?:job|capacity|post)|\\bta\\b|all (?:school )?staff|all employees|office|admin\\w*|everyone (?:who is )?(?:employed|on the payroll)|paid to work|do something else|do(?:es)? (?:any|some) other|(?:everyone|everybody|anyone|all) else (?:who|we)|people who work|(?:everyone|everybody|all of us|all those|anyone) who (?:works?\\b|(?:is|are) (?:paid|employed))|work(?:s|ing)? beside|kitchen|grounds|cleaners?|cooks?\\b|caretak\\w*|technicians?|site staff|payroll|wages|workforce|every (?:other )?employee|all employees`,
    'supply-staff': `${c('supply')}|sent (?:to us|in|here) by|sent (?:you|them) (?:to|here)|cover(?:s|ing)? (?:a )?(?:lesson|class)|stand(?:s|ing)? in for|by the day\\b`,
    trainees: `${c('trainee')}|students? on|student teachers|trainee teachers?|nqts?|learning to (?:be|teach|become)|training to (?:be|teach|become)|in training|on (?:teaching )?practice|who are (?:still )?learning`,
    apprentices: `${c('apprentice')}|learning a trade|apprentic\\w*`,
    leadership: `${leaders}|head ?teachers?(?! (?:means?|asks?|writes?|wants?|expects?|hopes?|is (?:talking|writing|asking|not)|has|had|'s))|principals?(?! (?:means?|asks?|wants?))|the head\\b(?! (?:means?|asks?|wants?))|management`,
    governors:
      'governors?\\b|governing (?:body|board|bodies)|local (?:academy|governing)|governing board|those who govern',
    trustees: 'trustees?\\b|directors?\\b|members of the (?:trust )?board|the board of the trust|trust board',
    contractors:
      'contractors?\\b|contracted|under contract|coaches\\b|peripatetic|outside firms?|firms?\\b|compan(?:y|ies)|hired|builders?|another firm|someone else.s payroll|paid by (?:somebody|someone|another|a firm)|(?:cleaning|catering) (?:firm|company)',
    volunteers: `${c('volunteer')}|friends of the school|for nothing|without (?:being paid|pay\\b|payment|wages)|unpaid|not paid|(?:give|gives|giving) (?:us |up )?(?:their|your|his or her) time|(?:come|comes) in (?:to|and) (?:help|hear|listen|mend|run)|out of kindness|for love|lend(?:s|ing)? a hand|helpers?\\b`,
    visitors:
      'visitors?\\b|visiting|guests?\\b|clergy|(?:come|comes|coming) (?:in )?for (?:the|a) (?:day|morning|afternoon|visit)|call(?:s|ing)? on us|outside speakers?',
    'service-providers':
      'service providers?|providers? of|compan(?:y|ies) (?:that|who|which)|caterers?|suppliers?|peripatetic',
    pupils:
      '(?<!(?:of|our|beside|with|front of|about|towards|to) (?:our |the )?)(?:pupils?|child(?:ren)?)\\b|students?\\b(?! teachers?| on)|learners?\\b|boys and girls|learners',
    parents:
      'parents?\\b(?! helpers?)(?! volunteers?)(?! and neighbours)(?! (?:\\w+ ){0,2}who (?:come|help|hear|volunteer|give))|carers?\\b|famil(?:y|ies)\\b|guardians?|mothers?\\b|fathers?\\b|mums?\\b|dads?\\b|households?',
  },
  'channel-register-fields': {
    platform:
      'platform|which (?:site|service|app|network)|name of the (?:site|service|app)|kind of (?:account|site)|type of',
    'account-name':
      "account(?:'s)? name|names? of (?:the |each )?(?:account|page|channel)|handles?\\b|user ?name|what it is called|title\\b|the name\\b|its name|address of the (?:page|account)|url\\b|name (?:that )?(?:the|it|each) \\w+ goes (?:by|under)|goes (?:by|under)|called\\b",
    'master-admin': `master|${c('admincontrol')}|in charge|responsible|who (?:runs|owns|controls|looks after)|main (?:person|user)|lead\\b|ultimate|final say|top (?:log-?in|level)|overall`,
    'approved-posters':
      'who (?:may|can|is allowed to|are allowed to|else|posts?|puts?)|posters?\\b|authorised (?:users|to post|posters)|(?:allowed|permitted|approved) to (?:post|use)|users\\b|contributors|editors\\b',
    opened:
      'open(?:ed|ing)\\b|start(?:ed)?\\b|set up|creat(?:ed|ion)|launch\\w*|date of first|began|first use|live date|when it|day (?:that )?it (?:began|started|opened)|going live|went live',
    closed:
      'clos(?:ed|ure|ing)\\b|ended|shut|retired|taken down|deactivat\\w*|end date|finish\\w*|stopped|day is done|comes? to an end|cease\\w*|stops?\\b|end(?:s|ing)?\\b|given up|wound up',
  },
  'channel-purpose': {
    educational:
      'educat\\w*|teach\\w*|learn\\w*|curriculum|lessons?\\b|classroom|homework|what (?:children|pupils|they) (?:do|are doing) in class|study|pupils. work in class|homework|school ?work|knowledge|subject',
    'community-engagement':
      'communit\\w*|village|neighbou?r\\w*|celebrat\\w*|engag\\w*|join(?:ing)? in|achievements?|successes|good news|in touch|relationships?|promot\\w*|parish|town\\b|show(?:ing)? (?:off|people|the world)|what (?:the |our )?(?:children|pupils) have|families|connect\\w*|(?:the )?dale\\b|neighbourhood|locality|people (?:round|around|who live)|proud|share (?:our|the) (?:news|joy|success)|local people|outside world|friends of',
    organisational: `${c('organisational')}|snow|clos(?:ed|ure)s?|reminders?|dates\\b|practical|arrangements|notices?\\b|dinner|transport|day-to-day|times of|logistic\\w*|information for`,
  },
  'out-of-school-action-tests': {
    'orderly-running':
      'orderly|good order|running of|disrupt\\w*|day[- ]to[- ]day|discipline|smooth|life of the school|school (?:day|routine)|repercussions|spills? (?:over|into)|run(?:s|ning)? (?:properly|well|smoothly|as it should)|upset(?:s|ting)? (?:the )?(?:school|lessons)|work of the school|lessons\\b',
    'threat-or-harm':
      'threat\\w*|harm\\w*|danger\\w*|hurt\\w*|risk to|safety|at risk|unsafe|bull\\w+|intimidat\\w*|another (?:pupil|child)|frighten\\w*|somebody (?:is|could be)|fear|afraid|safe\\b|abus\\w*|scared|victim|suffers? from it',
    reputation:
      'reputation\\w*|good name|disrepute|standing|image of|badly on|name of the school|discredit|thought (?:less|ill)|(?:the )?name of|think(?:s|ing)? (?:less|ill|badly)|shames?|credit\\b|looks? bad',
  },
  'inbound-contact-report-to': {
    'line-manager': c('manager'),
    dsl: `${dsl}|safeguarding (?:team|colleague)|safeguarding lead`,
    'deputy-dsl': 'deputy (?:designated|safeguarding|dsl|lead)|deputy\\b(?! head)|ddsl|her deputy|his deputy',
    headteacher: head,
  },
  'concern-first-contact': {
    school:
      '(?:tell|contact|inform|let|to|speak to|ring|come to|talk to) (?:the )?(?:school|us|office|any(?:one| member)|a member of staff|class teacher|teacher)\\b(?! counc)|any (?:adult|teacher|member of staff)|the school office',
    'line-manager': `${c('manager')}|whoever (?:you|they) (?:report|answer) to|immediate superior|head of (?:their|your) department`,
    dsl,
    headteacher: head,
    'chair-of-governors': 'chair\\b|chairman|chairperson',
    'existing-procedures':
      "(?:usual|normal|existing|established|same|school|safeguarding|child protection|reporting) (?:\\w+ )?(?:procedures?|routes?|channels|systems?|way|process)|in line with (?:the|our)|my ?concern|cpoms|just as you (?:would|do)|as (?:you|they|one) would (?:report|raise|do)? ?(?:any|with)|as for any other|like any other (?:worry|concern)|(?:in )?the (?:usual|ordinary|normal|same) way|no(?:t a)? (?:separate|special|different|new) (?:way|route|system|procedure|form)|yellow slip|concern form|green form|the (?:school's )?(?:safeguarding|complaints) procedure",
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
    disciplinary: 'disciplin\\w*|disciplinary',
    'online-safety': 'online safety|e-?safety|internet safety|e-safety|internet (?:safety|use)',
  },
  'external-bodies': {
    police: 'police|101\\b|999\\b',
    lado: 'lado\\b|designated officer|local authority designated officer',
    hr: '\\bhr\\b|human resources|personnel (?:service|team|adviser)|hr\\b|employment adviser|personnel',
    'union-or-association':
      'unions?\\b|professional association|associations?\\b|trades? unions?|staff association|professional associations?',
    'legal-adviser': 'solicitors?|lawyers?|legal (?:adviser|advice|services|team|help)',
    platform:
      '(?:relevant|social media|the) (?:platform|site|provider|network|company)|platforms?\\b(?! used)|service provider|website (?:owner|provider)|facebook|report (?:the|a|it|them) (?:post |\\w+ )?(?:to|on) the (?:site|platform|app)|(?:company|firm|people|those)(?: \\w+)? (?:that|who|which|behind|runs?|owns?)|the site\\b|app(?:s)?\\b|whoever runs|(?:company|firm|people) (?:that |who |which )?(?:runs?|owns?|behind)|site concerned|network concerned|provider',
    'professional-body':
      'teaching regulation|\\btra\\b|professional body|regulat\\w*|disclosure and barring|\\bdbs\\b|teaching council',
    'county-data-management':
      'information (?:governance|management|security)|data (?:management|protection|governance) (?:team|unit|office|service)|information commissioner|\\bico\\b',
    'county-council':
      "(?:the |county |borough |district |city |local )council\\b(?!'s (?:information|data|hr))|county council|local (?:education )?authority(?! designated)|the authority\\b|the county\\b(?!'s (?:information|data|hr))",
    'education-safeguarding-service':
      'education safeguarding|safeguarding (?:service|team|advis\\w+|board|partnership|hub)|children.s (?:services|social care|hub)|social (?:care|services|workers?)|mash\\b|multi-agency|children.s services|safeguarding partners|early help|front door',
    'other-agency':
      'other (?:agenc|bod|organi[sz]ation|outside)\\w*|outside (?:agenc|bod)\\w*|agenc(?:y|ies)\\b(?! staff| worker)|ceop\\b|iwf\\b|internet watch|nspcc|helplines?|prevent\\b|any other',
  },
  'pupil-response': {
    sanction:
      'sanction\\w*|consequence\\w*|punish\\w*|disciplin\\w*|exclu\\w*|detention|suspen\\w*|lose (?:the|their)|behaviour (?:policy|system)|penalt\\w*|withdraw\\w*|punish\\w*|lose privileges|kept in|privileges|ban(?:ned)?\\b|removed from',
    'pastoral-support':
      'pastoral|support\\w*|someone to talk|somebody to talk|help\\b|helped|counsel\\w*|mentor\\w*|listen\\w*|restorative|care\\b|learning mentor|nurture|talk (?:it|to)|look(?:ed|ing)? after|listened to|somebody (?:will )?sit|kindness|find out why|help(?:s|ing)? (?:them|him|her|the child)|cared for|wellbeing|well-being|trusted adult|welfare',
    'civil-or-legal':
      'civil|legal|police|criminal|court|law\\b|prosecut\\w*|solicitor|courts?\\b|the law\\b|solicitor|lawyer|sue\\b',
  },
  'parent-notice-of-pupil-concern': {
    'underage-use':
      'under-?\\s?age (?:use|account|social|child|pupil)\\w*|under-?\\s?age\\b(?! gam)|too young|below (?:the )?(?:age|minimum)|under (?:13|thirteen)|accounts?\\b|not old enough|age limit|minimum age|profile\\b|on (?:a|an|the) (?:app|site)|has one (?:all the same|anyway|already)|has (?:got )?an account|before (?:they are|he or she is) old enough|younger than',
    'underage-games':
      'games?\\b|gaming|playing|console|18-rated|certificate|play(?:s|ing|ed)?\\b|meant for (?:someone|people) older|rated',
    'unsuitable-images':
      '(?:nude|naked|indecent|sexual|intimate|unsuitable|inappropriate|explicit|rude|offensive)\\w* (?:\\w+ ){0,3}(?:image|picture|photo|content|material|video|selfie|clip)\\w*|sexting|nudes\\b|(?:image|picture|photo)s? (?:that|which)|unsuitable|(?:picture|image|photo|film|clip|video)\\w* (?:that |which |of )?(?:no child|is not|are not|should not|not fit|no one)|no child should see|not fit for|undress\\w*|without clothes|nakedness',
    'threatening-messages':
      'threat\\w*|abusive|nasty (?:message|text)|intimidat\\w*|bull(?:y|ied|ying)\\w*|frighten\\w*|menac\\w*|cruel\\w*|nasty|messages? (?:that|which) (?:frighten|scare|threaten)',
  },
  'consent-scope': {
    images: `${c('image')}|faces?\\b`,
    names: '(?:first |full )?names?\\b|named\\b|surnames?|what (?:he or she|they|a child) (?:is|are) called',
    'personal-information':
      'personal (?:information|data|details)|other (?:personal )?(?:information|details)|(?:information|details) (?:about|on|of)|anything (?:else )?about|other information',
    'pupil-activity':
      "activit\\w*|what (?:\\w+ ){0,4}(?:doing|done|do|up to|learn\\w*)|(?:(?:pupil|child)(?:ren)?'?s?'?|their|of) (?:class|school)?work\\b|artwork|achievements?|achiev\\w*|pupils. work",
  },
  'official-account-conditions': {
    'school-holds-master-control':
      'master|top-?level|ultimate|overall control|belongs? to (?:the )?school|school (?:\\w+ ){0,4}(?:control|own|hold|keep|in charge)\\w*|control (?:\\w+ ){0,3}(?:by|with) (?:the )?school|main (?:log-?in|key|password)|owned by|keys\\b|final say|last word|no one person|not (?:any )?one (?:person|individual)|in the school.s hands|answer(?:s)? to the school|can (?:always )?(?:take|shut|close) it',
    'school-editorial-oversight':
      'editorial|oversight|oversee\\w*|(?:check|see|read|watch|review|approve)\\w* (?:\\w+ ){0,4}(?:what|content|goes|posted|everything)|sight of|keeps? an eye|has a say|see(?:s|n)? what|kept (?:an )?eye|eye on|read (?:over|through)|supervis\\w*|answer for what',
    'few-administrators':
      'few\\b|handful|small number|limited number|number of (?:admin|people)|no more than|as few|two or three|limited to|only (?:two|three|\\d)|not many|not more than|no more than|a couple|one or two|small group|(?:two|three|four) (?:people|staff|of us)|at most',
  },
  'pupil-safety-topics': {
    'personal-details':
      'personal (?:details|information|data)|(?:where|their|your) (?:they live|you live|address|full name|name|number)|details\\b|private information|(?:to|for) themselves|name or|name and|address\\b|phone numbers?|where (?:you|they) (?:live|go to school)|who (?:you|they) are|give away|tell(?:ing)? strangers|keep(?:ing)? (?:private|personal) things|surname',
    'known-friends-private-profile':
      'people (?:you|they) (?:really |actually |already )?know|friends (?:you|they|with people)|(?:profile|account)s? (?:\\w+ ){0,2}private|private (?:profile|account)|known? (?:to them|in (?:real|person))|real friends|privacy settings|only (?:add|accept)|strangers as friends|only (?:to |with |let )?(?:people|friends|those) (?:whom )?(?:you|they)|know in (?:real|person)|people they know|settings|strangers (?:out|cannot|can.t)|locked|friends only',
    'no-unaccompanied-meetings': 'meet\\w*|alone',
    'safe-passwords': 'passwords?|passphrase|pass ?words?|pass ?phrase|secret words?',
    'multi-factor':
      'multi-?factor|two-?(?:step|factor)|2fa|mfa\\b|second (?:step|factor)|authenticat\\w*|extra (?:code|check)|code (?:sent|to)|second (?:check|lock|code)|two locks|twice over',
    'age-appropriate-sites':
      'age[- ](?:appropriate|limit|rating|restriction|suitable)\\w*|suitable|for (?:their|your|his|her) age|(?:right|meant|made|safe) for (?:\\w+ )?(?:age|them|children)|old enough|too (?:old|young|grown)|which (?:sites|games|apps)|how old|old enough|ages?\\b|made for (?:people|someone)|grown-ups only|meant for',
    'block-and-report': 'block\\w*|report (?:button|abuse|it|people|them|unwanted)|report\\b|reporting|unwanted',
    'report-inside-and-outside':
      'trusted (?:adult|grown-?up)|(?:tell|to|talk to|go to|find|in|ask) (?:us|a (?:grown-?up|trusted|teacher)|an adult|someone|somebody|school)|(?:at|in|outside|out of) (?:school and|home or|home and|and outside|school or)|at home|childline|ceop|outside (?:school|agenc|organi)|helpline|where to (?:get|go|find)|who to (?:tell|go to|turn to)|whom to (?:tell|go to|turn to)|turn to|somebody (?:they|you) trust|someone (?:they|you) trust|outside it|both (?:here|in school)',
  },
  'evidence-to-keep': {
    'screen-print':
      'screen-?\\s?(?:shot|print|grab|capture)\\w*|print-?(?:out|screen)s?|picture of the screen|(?:capture|copy|image) of the screen|snapshot|printed? (?:it|copy|copies|off)|screen-?\\s?(?:shots?|prints?)|picture of (?:it|what)|photograph (?:of )?the screen|print(?:s|ed|ing)? (?:it|them|the page)|as it (?:appears|looks|looked)',
    texts: 'texts?\\b(?! books?)|sms\\b|text messages?',
    'e-mails': 'e-?mails?',
    messages:
      '(?<!text )messages?\\b|chats?\\b|dms?\\b|voicemail|voice|voice ?(?:mail|messages?)|what was sent|conversations?',
    'web-pages':
      'web ?pages?|web ?sites?|url\\b|links?\\b|web address|pages? (?:itself|themselves)|the pages?\\b|web ?addresses|the address of the page|copies of pages',
    time: 'times?\\b|when\\b(?= (?:and|it|this|you|they))|o.clock|hour\\b|the hour|what time|(?:time|times)\\b|when (?:it|each|this)',
    date: 'dates?\\b|dated\\b|the day\\b|which day|day and|what day|on what day|day\\b',
    place:
      'place\\b|where\\b|location|which (?:site|platform|app|page)|the site\\b|address of|whereabouts|which (?:website|network)',
    photo: '(?<!of )photo\\w*|(?:take|with) (?:a )?(?:photo|picture)\\w*',
  },
  'counted-as-posting': {
    'own-post':
      'post(?:s|ed|ing)?\\b|writ(?:e|es|ing|ten)\\b|wrote|sa(?:y|ys|id)\\b|put(?:s|ting)? (?:up|on)|publish\\w*|author\\w*|own words|upload\\w*|type|own (?:post|remark|words)|remark (?:made|of)|person.s own|made (?:it|the remark) (?:yourself|oneself)|what (?:you|they|one) (?:write|say|post|put)s?|in your own words',
    share:
      'shar(?:e|es|ed|ing)\\b|pass(?:es|ed|ing)? (?:it |them |something )?on|forward\\w*|send(?:s|ing)? on|pass(?:es|ed|ing)? (?:it|them|that|something|things|such \\w+) (?:on|along|round)|pass(?:ing)? on|spread\\w*',
    like: '"?\'?lik(?:e|es|ed|ing)\\b(?! (?:to|that|this|these|our|a|us|you|it|any))|endors\\w*|react\\w*|thumbs?|heart\\b|emoji|press(?:es|ed|ing)? (?:the )?(?:heart|like|thumb)|thumb|approv(?:e|es|ing) (?:it|of)|hearts?\\b|smil\\w+',
    repost:
      're-?post\\w*|re-?tweet\\w*|re-?publish\\w*|re-?shar\\w*|post(?:s|ed|ing)? (?:it |them |something )?again|copy(?:ing)? (?:it )?(?:to|onto|on to)',
    'tagged-photo':
      'tag(?:s|ged|ging)?\\b|photographs? (?:of|in which)|(?:named|shown|appear\\w*|marked) in (?:a |somebody else.s |someone else.s )?(?:photo\\w*|picture)',
    'friends-portrayal':
      'portray\\w*|(?:friends?|others|other people|family) (?:\\w+ ){0,4}(?:say|post|put|write|show|portray|present|describe)\\w*|what (?:your|their) friends|(?:said|posted|shown|written) (?:\\w+ )?(?:about|of|by)|what (?:others|other people|somebody else|a friend|one.s friends) (?:say|show|post|put|write)s?',
  },
  'post-quality-tests': {
    clear:
      '(?<!make )(?<!made )clear(?:ly)?\\b(?! that)|make it clear\\b(?! that)|plain(?:ly)?\\b|easy to (?:read|understand|follow)|simple|easily understood|plain english|understood by',
    transparent: 'transparen\\w*|open(?:ly)?\\b(?! to)',
    'open-to-scrutiny':
      'scrutin\\w*|inspector|ofsted|open to (?:view|all|anybody|anyone|question|being)|stand up to|anyone (?:could|can|may|might)|(?:questioned|looked at|examined) by|front page|newspaper|happy for (?:anyone|anybody|the world)|bear (?:looking|being)|looked (?:at|into) by (?:anyone|anybody)|defend\\w*|noticeboard|stranger (?:could|may|might)|in public\\b',
    'visible-to-headteacher': `(?:visible|shown|open) to (?:${head})`,
    unambiguous:
      'ambigu\\w*|more than one (?:meaning|way)|misread\\w*|misunderst\\w*|(?:one|two) ways?\\b|only one meaning|taken the wrong way|needs explaining|double meaning|(?:only )?one (?:possible )?(?:meaning|sense|way)|(?:mean|be read|be taken) (?:only )?one|two (?:meanings|things)|mistak\\w*|misconstru\\w*|no (?:two|second) (?:meanings?|way)',
    accurate:
      'accura\\w*|correct\\b|facts?\\b|factual\\w*|\\btrue\\b|right\\b(?= facts)|checked|got (?:it )?right|facts are right|check(?:ed|s)? (?:the )?facts|true\\b|errors?\\b|mistakes?\\b(?= in)',
    'politically-neutral':
      'politic\\w*|neutral\\w*|impartial\\w*|take(?:s)? sides|party\\b|election|no side|sides in|political|part(?:y|ies) politic\\w*|campaign\\w*|vote\\b',
    fair: 'fair(?:ly|ness)?\\b|even-?handed|balanced|just\\b(?= to)|both sides|equal\\w*|even-?handed\\w*',
    respectful:
      'respect\\w*|polite\\w*|courte\\w*|kind\\b|considerate|civil\\b|well[- ]mannered|rude|courtesy|good manners|mannerly|nobody (?:is )?(?:belittled|mocked)|kindly|unkind',
    honest: 'honest\\w*|truthful\\w*|truth\\b|tell(?:s)? the truth|mislead\\w*|no lies',
    sensitive:
      'sensitiv\\w*|tact\\w*|thoughtful\\w*|feelings|considerate|feelings|hurt\\b|upset\\w*|gentle|spare\\w*|careful of|tender',
    private:
      'privacy|private (?:business|information|life|matters)|confidential\\w*|personal (?:details|information|business)|nothing that identif\\w*|discreet|give(?:s)? away|nobody.s (?:private|personal)|other people.s (?:private|business|affairs)|secrets?\\b|in confidence',
    professional:
      'professional\\w*|befits|fitting (?:for|to)|as (?:a|one.s) job|in keeping with (?:the|our) (?:job|work|calling)',
    'no-doubt':
      'doubt\\w*|unsure|not sure|hesitat\\w*|not certain|(?:in )?two minds|uncertain|not (?:quite |entirely )?(?:sure|certain)|unsure|wonder(?:s|ing)? (?:whether|if)|second thoughts|if in any',
  },
  'harmful-comment-action': {
    'block-comment':
      '(?:remov|delet|hid|tak|block|clear|report)\\w* (?:\\w+ ){0,5}(?:comment|remark|post|it|them|off|down|message|repl)\\w*|(?:comment|remark|repl)\\w* (?:\\w+ ){0,6}(?:remov|delet|hid|tak|block)\\w*|hid(?:e|es|den)\\b|takes? it off|taken (?:off|down)|delet\\w*|remov\\w*|(?:comes?|came|goes|go|taken?) (?:off|down)|wip(?:e|es|ed)|hid(?:e|es|den)\\b|what was said',
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
    headteacher: `${head}|(?:i|me)\\b(?= first)`,
    dsl,
    'senior-management': `${leaders}|management|senior (?:leaders?|team|colleagues?|staff)|deput(?:y|ies) head`,
    parents:
      "(?:and|by|from|with|the) (?:the )?(?:child's |pupil's |their )?(?:parents?|carers?|famil(?:y|ies))(?:'s?)? (?:\\w+ )?(?:agree|consent|permission|both|have|must|also|say)\\w*|(?:agree\\w*|consent|permission) (?:of|from|by) (?:\\w+ ){0,5}parents?|so must the (?:student|pupil|child).s parents|parents (?:must|have to|are|be)|parents.? (?:agreement|blessing|leave|say-so)",
  },
  'consulted-on-policy': {
    staff:
      'staff\\b|teachers?\\b|colleagues|unions?\\b|employees|personnel|team\\b|(?:everyone|everybody|those|people|all) who works?|those who teach|staff ?room|workforce',
    pupils:
      'pupils?\\b|child(?:ren)?\\b|school council|students?\\b|student (?:council|voice)|young people|pupil voice|learners|the council of pupils|each class|classes|boys and girls|youngsters',
    parents:
      'parents?\\b|carers?\\b|famil(?:y|ies)\\b|pta\\b|parent forum|ptfa|mothers and fathers|at the gate|households|coffee morning|home\\b',
    governors: 'governors?\\b|governing|trustees|board\\b',
  },
  'review-triggers': {
    'statutory-guidance-change':
      'statutory|keeping children safe|kcsie|guidance\\b|the law\\b|legislation|legal|government guidance|department for education|dfe\\b|what the law (?:says|asks)|parliament|acts? of parliament|change (?:in|of|to) (?:the )?law|department.s guidance',
    'internal-review':
      'internal (?:review|audit|check)|our own (?:review|checks)|self-?(?:review|evaluation|audit)|audit\\b',
    'as-needed':
      "as (?:and when )?(?:needed|required|necessary|appropriate)|when(?:ever)? (?:it is |it's |there is a |we see a )?(?:need|needed|necessary|required)|if (?:it is |there is )?(?:need|needed|necessary|required)|if something (?:big )?changes|if circumstances|sooner if (?:\\w+ ){0,3}need|need(?:s)? it|calls? for it|whenever (?:it|there)|if (?:\\w+ ){0,2}(?:wanted|called for)",
    'national-policy-update':
      'national|government (?:policy|polic)|dfe polic|ofsted|ministers?\\b|whitehall|national\\w*',
    'local-policy-update':
      'local (?:policy|authority|safeguarding|guidance|arrangements|procedures)|(?<!academy |school |student |pupil )council|county|borough|(?:trust|diocese|authority) (?:policy|changes|revises|updates)|model (?:policy|changes)|council (?:changes|sends|issues)|safeguarding partners|neighbouring|county.s|borough.s|trust.s',
    'local-concern':
      '(?:local )?(?:concern|incident|case|problem|complaint|event)s?\\b|something (?:happens|goes wrong|has gone wrong)|taught us|lessons|went wrong|something (?:here|at|in|has|that)|happen(?:s|ed|ing)? here|incident|shown? (?:up|that|us)|gone wrong|not working|isn.t working|caught (?:us )?out|gap\\b',
    'technical-change':
      'technolog\\w*|technical|new (?:apps?|platforms?|sites?|features?|devices?)|apps? change|platforms? change|develop\\w*|(?:alter\\w*|chang\\w*|differen\\w*) (?:\\w+ ){0,6}(?:platform|app|site|software|system|service|device|work)s?|(?:platform|app|site|software|system|service)s? (?:\\w+ ){0,4}(?:chang|alter|work)\\w*|new (?:kinds?|sorts?) of',
  },
  'review-led-by': {
    'computing-lead': c('computing'),
    'senior-leadership-team': `${leaders}|slt\\b|senior (?:leaders|team|staff)`,
    headteacher: head,
    dsl,
    'governing-board':
      '(?<!(?:in front of|before|shown? to|to|with|told?|by) (?:the )?(?:full )?)(?:governors?\\b(?! (?:have|has|see|get|gets|receive|are told|are shown|then))|governing|trustees|board\\b|committee)',
    'named-person':
      'business manager|bursar|deputy head|assistant head|communications|data protection officer|policy lead|named|working party|group\\b|clerk',
  },
  'breach-sanctions': {
    disciplinary: 'disciplin\\w*|misconduct|warning\\b|disciplined|hearing|formal (?:warning|action)|conduct procedure',
    dismissal:
      'dismiss\\w*|the sack|sacked|lose (?:your|their|his or her) (?:job|post)|terminat\\w*|loss of (?:your |their )?(?:job|employment)|end of (?:your|their) (?:job|contract|employment)|(?:lose|losing|lost|cost|costs|costing) (?:\\w+ ){0,3}(?:job|jobs|post|posts|place|position|livelihood)|out of (?:a )?(?:job|work)|job(?:s)? (?:may|can|could) (?:be|go)|let go|end(?:s|ed)? (?:in|with) (?:\\w+ ){0,2}(?:leaving|dismissal)|part company',
    legal:
      'legal (?:action|proceedings|steps|consequences)|court|prosecut\\w*|sued?\\b|lawyers?|the courts?\\b|go to law|lawsuit|legal\\b',
    civil: 'civil\\b|damages|compensation',
    'criminal-investigation': 'criminal|police|crime|prosecut\\w*|constab\\w*|offence\\w*',
    'loss-of-internet':
      '(?:lose|loss|withdraw\\w*|remov\\w*|suspen\\w*|tak(?:e|en)) (?:\\w+ ){0,5}(?:internet|access|network|wi-?fi|use of)|(?:internet|access|network) (?:\\w+ ){0,4}(?:withdrawn|removed|taken|stopped|suspended|lost)|cut off (?:from|the)|(?:internet|network|wi-?fi|online access|log-?in|account|connection) (?:\\w+ ){0,3}(?:cut|stopped|shut|closed|withdrawn|barred)|barred from|off the network|no (?:more )?internet',
  },
  'training-points': {
    induction:
      'induct\\w*|first (?:day|week|morning)|(?:when|as) (?:\\w+ ){1,5}(?:join|start|arrive|begin)\\w*|new (?:staff|starters|colleagues|members|teachers|people)|on (?:joining|arrival|starting|appointment)|tak(?:e|es|ing) up (?:a |the |his |her |their )?(?:post|job|role)|newcomers?|before (?:you|they) start|first (?:fortnight|month|half[- ]term|term|hours?|things?)|start(?:s|ing)? (?:work|here|with us)|begin(?:s|ning)? (?:work|here|with us)|comes? to work|new to (?:us|the school)|arriv\\w*|before (?:their|your) first',
    'regular-training':
      'regular\\w*|(?:each|every) (?:year|term|january|september|autumn|spring|summer|month|half|inset|other)|annual\\w*|once a (?:year|term)|yearly|termly|inset\\b|refresher|twice a|update(?:s|d)? (?:each|every|at)|ongoing|staff meetings?|(?:each|every) (?:\\w+ )?(?:year|term|september|autumn|spring|summer|january|easter|march|may|june|july|october|november|december|february|april|august)|every twelve months|returns? to|come(?:s)? back to|goes over it again|refreshed|yearly|inset day|(?:start|beginning) of (?:the|each|every) (?:school )?(?:year|term)|once a',
    'shared-resources':
      'resources|folder|clips?\\b|links?\\b|materials|leaflets?|posters?|videos?\\b|shared (?:drive|area)|handouts?|guides?\\b|articles|e-?mail(?:ed)? (?:round|updates)|bulletin|films?\\b|shelf|library|staff drive|booklets?|in one place|cupboard|web ?page with|collection of|reading list|watch when|dip into',
    unscheduled:
      'unscheduled|as and when|when(?:ever)? (?:\\w+ ){0,4}(?:need|needed|necessary|arises?|something)|no (?:set|fixed|regular|particular)|not on a|ad hoc|from time to time|if (?:\\w+ ){0,3}need\\w*|as (?:needed|required|necessary)|no (?:calendar|timetable|programme|schedule|plan|set pattern)|when(?:ever)? (?:a|the|there is a) need|(?:not|n.t) (?:on|to) (?:a |any )?(?:timetable|schedule|calendar)|timetable|calendar|when (?:i|we|it|the headteacher) (?:think|thinks|see|sees|seems)|need (?:shows|arises)|put(?:s)? something on|set(?:s)? something up',
  },
  'training-led-by': {
    headteacher: head,
    'senior-leadership-team': `${leaders}|assistant heads?|deputy heads?|(?:one|another|any|member|members|rest) of the (?:other )?(?:senior|leadership)|senior (?:leaders?|staff|colleagues?)`,
    dsl: `${dsl}|safeguarding (?:team|lead)`,
  },
  'concern-categories': {
    'filter-breach':
      'filter\\w*|blocked (?:site|content|page)|getting (?:round|past|through)|web ?sites? that should|firewall|vpn\\b|proxy|past (?:the|our) (?:filter|block)|(?:got|getting|gets?|come|comes) (?:past|round|through)|should have been (?:blocked|stopped)|not (?:been )?blocked',
    'nude-imagery':
      'nud(?:e|es|ity)\\b|naked|indecent|sexual\\w*|sexting|semi-?nude|intimate|undress\\w*|without clothes|bare\\b|intimate',
    cyberbullying:
      'cyber-?bull\\w*|bull(?:y|ies|ied|ying)\\w*|nasty|unkind|trolling|harass\\w*|picked on|cruel\\w*|torment\\w*|hound\\w*|taunt\\w*|unkindness|mock\\w*|pick(?:ed|ing)? on|gang\\w* up|victimi\\w*|meanness|tormenting',
    'illegal-content':
      'illegal\\w*|against the law|criminal|unlawful|child abuse|unlawful|break(?:s|ing)? the law|law forbids|crimes?\\b|offence',
    radicalisation:
      'radicali[sz]\\w*|extremis\\w*|terroris\\w*|hate\\b|prevent\\b|drawn into|extrem\\w*|hatred|violent (?:causes?|groups?)|draw(?:s|n)? (?:\\w+ ){0,3}(?:into|towards)|terror\\w*',
  },
}
