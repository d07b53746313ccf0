/** What sentences of policies speak of, finer than classes of words: each is the inside of a pattern, put to plain words. */
export const concepts: Readonly<Record<string, string>> = {
  // People.
  head: '(?:executive |acting |interim |our |the |co-)*(?<!deputy |assistant |deputy-|assistant-)head ?-?teachers?\\b|principals?\\b(?! (?:purpose|aim|reason|risk))|(?<!deputy |assistant |deputy-|assistant-)heads?\\b(?! ?-?teacher| of (?!school)| start| count| lice|line|s? of )|head of (?:the )?school',
  dsl: 'designated (?:safeguarding |child protection )?(?:lead|person|officer|member of staff|teacher)|d\\.?s\\.?l\\b|(?:child )?(?:safeguarding|protection) (?:and child protection )?(?:leads?\\b|officer|co-?ordinator|person)|(?:lead|person|one|who leads?) (?:for|on|in charge of) (?:safeguarding|child protection)',
  deputy: 'deput(?:y|ies)\\b|ddsl|assistant head\\w*|second in (?:command|charge)|stand-?ins?\\b|understudy',
  governor:
    'governors?\\b|governing|trustees?\\b|board of|the board\\b|trust board|local committee|academy council|full board|resources committee|directors?\\b',
  chair: 'chair(?:man|person|woman)?\\b',
  leaders:
    'senior leaders?\\w*|leadership|slt\\b|smt\\b|senior (?:managers?|management|team|members?|staff|colleagues?|teachers?)|executive team|leaders\\b|principals team',
  manager:
    'line[- ]?manage\\w*|managers?\\b|supervisors?\\b|team leader|phase leader|head of (?:department|year|faculty|key stage)|heads of (?:department|year)|your boss|whoever manages',
  business: 'business (?:manager|officer|lead)|bursar|sbm\\b|sbo\\b',
  office:
    'office\\b|secretary|administrator|admin (?:team|staff|officer)|reception(?:ist)?\\b(?! class| age| child| pupil| to year)|front desk',
  comms: 'communications? (?:officer|lead|manager|team)|marketing|press officer|publicity',
  dpo: 'data protection (?:officer|lead|person)|dpo\\b|data (?:officer|lead|controller)',
  computing:
    '(?:computing|ict|it|digital|technology|e-?safety|online safety) (?:lead\\w*|co-?ordinator|manager|subject lead\\w*|technician|team|support|department|staff)',
  council:
    "(?:county|borough|district|city|local|unitary) (?:council|authority)|council(?:'s)?\\b(?! of| tax)|l\\.?a\\b|local education authority|county(?:'s)?\\b|borough\\b|town hall|authority's|the authority",
  trust:
    '(?:multi-?|academy|academies|the|our) trust\\b|mat\\b|academ(?:y|ies)\\b|free school|independent|diocese|diocesan',
  teacher: 'teach(?:er|ers|ing staff)\\b|teaching (?:and|or|as)',
  support:
    'support staff|teaching assistants?|tas\\b|lunchtime|midday|associate staff|non-teaching|caretak\\w*|clean(?:er|ers|ing)\\b|kitchen|site (?:team|staff|manager)|admin(?:istrative)? staff|catering|technicians?|cooks?\\b',
  supply: 'supply|agency|cover (?:staff|teacher|supervisor)s?',
  trainee:
    'trainees?\\b|student teachers?|on placement|placements?\\b|work experience|students? from (?:college|university)|teacher training|ects?\\b|pgce',
  apprentice: 'apprentic\\w+',
  volunteer:
    'volunteer\\w*|helpers?\\b|help(?:s|ing)? out|come in to help|lend a hand|hear readers|give (?:their|your) time|unpaid',
  contractor:
    'contractor\\w*|contracted|firms?\\b|outside compan\\w+|compan(?:y|ies)\\b|peripatetic|coaches\\b|self-employed|under contract|contract for|service providers?|suppliers?|third[- ]party (?:staff|provider)',
  visitor: 'visitors?\\b|visiting|guests?\\b',
  pupil:
    "pupils?\\b|child(?:ren)?\\b(?!'s (?:services|social|hub))|students?\\b(?! teachers?| on placement)|learners?\\b|young (?:people|persons?|ones?)|little ones?\\b|kids?\\b|youngsters?|under-?18s?|year (?:\\d+|group)|class(?:es)?\\b|sixth form\\w*",
  parent:
    'parents?\\b(?!.? evening)|parental|carers?\\b|mums?\\b|dads?\\b|mothers?\\b|fathers?\\b|famil(?:y|ies)\\b|guardians?\\b|grandparents?|home\\b(?!-school| page)|households?',
  staff:
    'staff\\b|employees?\\b|teachers?\\b|colleagues?\\b|personnel|adults?\\b|grown-ups?|workers?\\b|workforce|team members?|everyone who works|those who work',
  self: 'you\\b|your\\b|yours\\b|yourself|they\\b|their\\b|them(?:selves)?\\b|he or she|his or her|one of us|us\\b',
  everyone:
    'everyone|everybody|all (?:of us|adults|staff|members|those)|anyone|anybody|whoever|each (?:person|member|of us)|every (?:person|member|adult|one)',
  nobody: 'nobody|no-?one|no one|none\\b|no member|no adult|no staff|no employee|no pupil|no child|neither|nor\\b',
  relative:
    "relat(?:ed|ive|ives|ion|ions)\\b(?!ship with)|(?:own|your|their|his|her|immediate|close|extended) (?:\\w+ )?(?:famil\\w+|child(?:ren)?\\b(?! in)|son|daughter|kin\\b|sister|niece|nephew|brother|cousin)|family (?:member|tie|connection|relationship|link)s?|members? of (?:\\w+ ){0,2}family|individual's family|nieces?\\b|nephews?\\b|cousins?\\b|grandchild\\w*|godchild|stepchild|flesh and blood|kin\\b|is family|are family|aunt|uncle|sister|brother",
  friend: 'befriend\\w*|friends?\\b(?! of the school)|friendships?|friend(?:ed|ing)\\b|mates\\b|contacts? list',
  connect:
    'follow(?:s|ed|ing|ers?)?\\b|connect\\w*|link(?:s|ed|ing)? (?:up |in )?with\\b|add(?:s|ed|ing)?\\b|accept\\w*|in touch|in (?:private |personal )?contact|contact with|invit\\w*|ties\\b|request to (?:follow|join)|interact\\w*|communicat\\w* with',
  message:
    'messag\\w+|dms?\\b|chats?\\b|chatting|inbox|private (?:message|conversation)|texts?\\b|texting|correspond\\w*|e-?mail\\w*',
  former:
    "former|ex-?(?:pupil|student)|past pupils?|past students?|old (?:pupils|girls|boys|students)|alumn\\w+|leavers?\\b|(?:has|have|had|who|that|who've|they've) (?:\\w+ )?(?:left|moved on|gone (?:on|up)|leave)\\b|left (?:us|the school|recently|lately|in)|once (?:\\w+ ){1,3}(?:left|gone|leave)|gone (?:on|up) to|moved (?:on|up)|when (?:\\w+ ){1,3}(?:leave|left)|no longer (?:a pupil|at (?:the|our) school|on (?:our|the) roll)|used to (?:teach|be (?:a )?pupil)|previous pupils?|past\\b(?: or present| and present)?|previously taught|last year's",
  recent:
    'recent\\w*|lately|not long (?:ago|since)|(?:with)?in the (?:last|past) (?:\\w+ )?(?:few |couple of )?(?:years?|months?|while|term)|just left|new(?:ly)? left|(?:one|two|three|five|\\d+) years? (?:of|after|since)',
  secondary: 'secondary|high school|big school|senior school|upper school|year (?:7|seven)|next school|comprehensive',
  anypast:
    'however long|whenever|any age|of whatever age|no matter (?:how|when)|ever (?:been|was|attended|taught)|at any time|all (?:former|past|ex)|any (?:former|past|ex)',
  alumni:
    'alumn\\w+|old (?:boys|girls|pupils|students)\\W|past pupils? (?:page|group|association|network)|leavers.? (?:page|group|association|network)',
  // Accounts and channels.
  media: 'social media|social network\\w*|networking sites?|internet|online|web\\b|apps?\\b|sites?\\b',
  platform:
    'facebook|instagram|twitter|youtube|you tube|tik ?tok|linkedin|snapchat|whatsapp|pinterest|threads\\b|bluesky|mastodon|vimeo|flickr|class ?dojo|spotify|podcast\\w*|platforms?\\b|seesaw|tapestry|discord|reddit|telegram',
  account: 'accounts?\\b|pages?\\b|channels?\\b|feeds?\\b|profiles?\\b|presence|handles?\\b|blogs?\\b',
  official:
    "official\\w*|corporate|school(?:'s)? (?:own )?(?:\\w+ )?(?:accounts?|pages?|channels?|sites?|platforms?|feeds?|facebook|social)|(?:academy|trust|college|nursery|federation|parish)(?:'s)? (?:\\w+ )?(?:accounts?|pages?|channels?|feeds?)|our (?:\\w+ ){0,2}(?:accounts?|pages?|channels?|feeds?|facebook|instagram|sites)|in (?:our|the school's|the school|the academy's) name|on (?:our|the school's|behalf of the school|behalf of)|school-run|set up by the school|we run|run by (?:the|us)",
  unofficial:
    "unofficial\\w*|quasi|not (?:run|authorised|approved|recogni[sz]ed|registered) by|class (?:page|account)s?|team page|team account|fan (?:page|account)|nothing to do with|not ours\\b|disown\\w*|no responsibility|not recogni[sz]ed|don't recogni[sz]e|does not recogni[sz]e|takes? no|not (?:one of )?ours|trade upon|in the (?:school's )?name of",
  own: '(?:own|personal|private|home|individual|non-work)[- ](?:\\w+ ){0,3}?(?:accounts?|profiles?|pages?|facebook|instagram|whatsapp|snapchat|social|media|feeds?|networks?|networking|sites?|use|posts?|posting|channels?|platforms?)|(?:your|their) (?:\\w+ )?(?:facebook|instagram|twitter|profiles?|accounts?|feed|wall|timeline|social media)|of (?:your|their|his|her|my) own|privately|private(?: |-)(?:capacity|life|use|basis)|personal (?:capacity|life|use|basis)|off duty|personally|outside work|out of work',
  privatechannel:
    'learning platform|closed (?:group|platform|page|app)|private (?:channel|group|platform|app|page|area)|log-?in for (?:each|every)|only (?:the )?(?:families|parents|pupils) (?:\\w+ ){0,6}(?:can|see|get)|password-?protected|virtual learning|vle\\b|google classroom|teams\\b(?= |\\.|,)|seesaw|tapestry|class ?dojo|parent app|nursery app|members only|invitation only',
  newaccount:
    '(?:new|open\\w*|start\\w*|set\\w* up|creat\\w*|launch\\w*|begin\\w*) (?:\\w+ ){0,4}(?:accounts?|pages?|channels?|feeds?|one\\b)|(?:accounts?|pages?|channels?) (?:\\w+ ){0,3}(?:opened|started|set up|created|launched)|apply for|application|proposal',
  register:
    'register\\w*|inventory|list of (?:\\w+ ){0,3}(?:accounts|channels|pages)|log of|record of (?:\\w+ ){0,3}(?:accounts|channels)|entered|spreadsheet',
  website: 'website|home ?page|web ?site|web page',
  linkto: 'link(?:s|ed|ing)? (?:to|from|on|at)\\b|icons?\\b|hyperlinks?|a link\\b|signpost\\w*|click through',
  privacynotice: 'privacy (?:notice|statement)',
  risk: 'risk[- ]assess\\w*|assess\\w* (?:of )?(?:the )?risks?|risks?\\b',
  outcome:
    'outcomes?\\b|aims?\\b|goals?\\b|targets?\\b|objectives?|achieve|success|hope to (?:get|gain)|intended|what (?:it|the account) is (?:for|meant)|expected to',
  purpose:
    'purposes?\\b|is for\\b|are for\\b|used? (?:it |them )?(?:for|to)\\b|reasons?\\b|so that|exists? to|there to\\b',
  educational: 'educat\\w*|teaching and learning|learning\\b|curriculum|lessons?\\b|classroom|learn\\b|homework',
  community:
    'communit\\w*|village|neighbou?r\\w*|celebrat\\w*|families|local\\b|engag\\w*|join(?:ing)? in with|achievements?',
  organisational:
    'organi[sz]ational|remind\\w*|notices?\\b|dates\\b|closures?\\b|practical|arrangements|running of|information out|announcements?|logistics|kit\\b|recruit\\w*|vacanc\\w*|adverts?',
  admincontrol: 'master|top-?level|ultimate|overall|administrat\\w*|admins?\\b|owner\\w*|control\\b|keys to',
  few: 'few\\b|small number|limited number|handful|as few|no more than|minimum number|two or three|only two',
  oversight: 'oversight|overs(?:ee|ees|een|eeing)|editorial|keep\\w* an eye|watch\\w* over|supervis\\w*',
  close:
    'clos(?:e|es|ed|ing|ure)\\b|delet\\w*|remov\\w*|shut\\w*|suspend\\w*|retir\\w*|take (?:it |them )?down|tak(?:es?|en|ing) (?:\\w+ ){0,2}(?:down|off)|withdraw\\w*',
  without:
    'at any time|without (?:notice|giving|warning|reason)|whenever (?:it|we)|discretion|reserves? the right|as it (?:sees|wishes)|see fit|sees fit',
  password:
    'passwords?|log-?ins?\\b|login\\b|credentials?|usernames?|sign-?in (?:details|information)|log-?on|passcode|account details',
  mfa: '(?:two|2|multi|second|dual)[- ]?(?:step|factor)|2fa|mfa\\b|second (?:step|factor|check)|codes?\\b(?! of)(?= (?:sent|to|from|texted|on|before|when))|authenticat\\w*|verification|extra (?:check|step|code|layer)|one-?time|one of those codes',
  schoolemail:
    "(?:school|work|academy|trust|official|organi[sz]ation|\\.sch)(?:'s)? (?:own )?(?:e-?mail|address|domain)|e-?mail (?:address|domain)|registered (?:with|to|under|using)|personal e-?mail|own e-?mail",
  emergency: 'emergenc\\w*|crisis|urgen\\w*|absen\\w*|off sick|unavailable|in a hurry|just in case|locked out|in case',
  safe: 'safe\\b(?! use| for| online|ty)|envelope|sealed|vault|locked (?:cabinet|drawer|cupboard)|password manager|central\\w*|one (?:list|place|record)|stored|kept\\b|held\\b|keep\\b|holds?\\b',
  // Publishing.
  post: 'posts?\\b|posting|posted|publish\\w*|publication|items?\\b|content|captions?|updates?\\b|drafts?\\b|goes (?:up|out|on|live|online|anywhere)|go (?:up|out|on|live|online|anywhere)|going (?:up|out|live|online)|put(?:s|ting)? (?:\\w+ ){0,4}(?:up|on|out|online)\\b|upload\\w*|press(?:es)? the button|written for|tweets?\\b',
  approve:
    "approv\\w*|permission|permit\\w*|agree\\w*|authori[sz]\\w*|sanctioned|sign(?:s|ed|ing)?[- ]?off|say-so|sa(?:y|ys|id|ying) (?:yes|so|it|that)\\b|clear(?:ed|s|ance)\\b(?: (?:it|by|with|from))?|go-ahead|green light|blessing|nod\\b|ok(?:ay|ayed|ed|'d|'s)?\\b|allow\\w*|grant\\w*|pass(?:ed|es) (?:it|them|by)\\b|happy (?:with|for)|yes from|past (?:the|me)\\b|endorse\\w*|vet(?:s|ted)?\\b|consult\\w*|run (?:it|this|them) (?:past|by)|check with",
  ask: 'ask(?:s|ed|ing)?\\b|appl(?:y|ies|ied)|request\\w*|speak (?:to|with)|talk (?:to|with)|word with|consult\\w*|discuss with|seek\\w*|come (?:to|and)',
  decide:
    'decid\\w*|decision|determin\\w*|chooses?|picks?\\b|up to\\b|it is for|judge\\w*|rule\\b|have the (?:last|final) (?:word|say)|final say',
  first: 'before\\b|first\\b|beforehand|in advance|prior|until\\b|already|earlier|ahead of',
  second:
    "second (?:person|pair|reader|member|adult|colleague|look|set)|somebody else|someone else|another (?:person|member|adult|pair|colleague|teacher|reader)|other (?:person|eyes)|pair of eyes|two (?:people|pairs|adults)|proof-?read\\w*|colleague'?s?\\b|double-?check\\w*|any (?:one )?of us|anybody will do|did not write|a fellow",
  read: 'reads?\\b|reading\\b|look(?:s|ed|ing)? (?:at|over|through)|check(?:s|ed|ing)?\\b|review(?:s|ed|ing)?\\b|sees?\\b|seen\\b|shown?\\b|shows\\b|inspect\\w*|scan\\b|goes through|go through',
  every: 'every\\b|each\\b|always|all\\b|without exception|no exceptions|ever\\b|any\\b',
  possible:
    'where(?:ver)? (?:\\w+ ){0,4}(?:possible|practicable|practical|feasible|appropriate|available|offer\\w*|allow\\w*|support\\w*|can be)|if (?:\\w+ ){0,3}(?:possible|practicable|practical|feasible|appropriate|can be|needed|necessary|allows?|has|have|offers?)|as far as possible|when (?:\\w+ ){0,3}(?:possible|practicable|feasible|fitting|appropriate)|where (?:it|that|they) can\\b|wherever|if (?:you|they|it|we) can\\b|as long as there|for any platform that|that (?:offers?|allows?|supports?) it|if there is (?:someone|somebody|one|space|room)|should if|ideally|try to',
  required:
    'must\\b|required?\\b|shall\\b|compulsory|mandatory|not optional|have to|has to|needs? to|without fail|always|is to\\b|are to\\b|insist\\w*|instruction',
  advise:
    "advis\\w*|recommend\\w*|encourag\\w*|suggest\\w*|urg(?:e|es|ed)\\b|think (?:about|twice|hard|carefully)|should\\b|prefer\\w*|rather\\b|ask you|better\\b|good idea|wise\\b|sensible|consider\\b|we'd like|would like|please\\b|hope\\b",
  discourage:
    'discourag\\w*|advis\\w+ (?:\\w+ ){0,3}(?:against|not)|rather (?:you|they|staff|not)|think (?:twice|hard)|better not|prefer\\w* (?:\\w+ ){0,3}not|unwise|not recommended|wish you would not|would rather',
  forbid:
    "must not|mustn't|must never|may not|should not|shouldn't|ought not|shall not|will not|won't|do not|don't|does not|cannot|can't|can not|never|not (?:be )?(?:allowed|permitted|acceptable|ok|okay|appropriate)|not to\\b|prohibited|forbidden|banned|barred|refrain|avoid|off[- ]limits|out of bounds|unacceptable|blocked",
  notneed:
    "(?:need|needs|needed|have|has|required|necessary|obliged|ask|asked|asking|expect|expected|want|require) not\\b|(?:not|n't) (?:be )?(?:required|necessary|needed|compulsory|mandatory|obliged|expected|asking|asked)|no need|needn't|(?:do|does|did)(?: not|n't) (?:have|need|ask|require|expect|want)|not (?:ask|expect|require)\\w*|nothing to (?:sign|fill)|won't be asking|no (?:formal|requirement|signature|rule)|there isn't|there is no|there's no|none\\b",
  unless:
    'unless|except\\w*|save (?:for|in|where|with|when|by|that)|other than|apart from|only (?:if|when|where|with|after|once|by)|exempt\\w*|aside\\b|without (?:first|prior|the|my|our|asking|permission|agreement|consent|approval)|bar the|but (?:if|for)',
  yes: '(?:^|[.:?] )(?:yes|certainly|of course|by all means)\\b',
  no: '(?:^|[.:?] )(?:no|never|not|sorry,? no|nope)\\b',
  scrutiny:
    'scrutin\\w*|inspector|ofsted|open to (?:view|all|anybody|anyone)|able to see everything|visible to|see everything|anybody (?:could|can|may|might) (?:see|read)|as if\\b|public eye|seen by (?:the )?(?:head|anyone|anybody)|can see|transparen\\w*',
  clear: 'clear(?:ly)?\\b|plain(?:ly)?\\b|easy to (?:read|understand)',
  accurate: 'accura\\w*|correct\\b|facts?\\b|factual|true\\b|truth\\w*|right first',
  respectful: 'respect\\w*|polite\\w*|courte\\w*|kind\\b|considerate|civil\\b',
  fair: 'fair(?:ly|ness)?\\b|balanced|even-?handed',
  honest: 'honest\\w*|truthful',
  sensitive: 'sensitiv\\w*|tact\\w*|thoughtful|feelings',
  neutral: 'politic\\w*|neutral|impartial|part(?:y|ies)\\b|election|take sides|vote',
  unambiguous:
    'ambigu\\w*|more than one (?:meaning|way)|misread|misunderst\\w*|one way only|one meaning|two ways|jokes?\\b',
  professional: 'professional\\w*',
  doubt: 'doubt\\w*|unsure|not sure|hesitat\\w*|uncertain|not certain',
  thirdparty:
    "someone else's|somebody else's|other people's|others'|third[- ]part(?:y|ies)|created by others|made by|not yours|did not (?:make|take)|belong\\w* to|owner\\w*|copyright|whoever made|borrow\\w*|another (?:school|person)'s|intellectual|licen[cs]e",
  credit: 'credit\\w*|acknowledg\\w*|attribut\\w*|source\\b|put their name|say who|named? (?:them|the)|by line',
  law: 'laws?\\b|legal\\w*|acts?\\b(?= (?:of|19|20|applies|and))|legislation|libel|defam\\w*|statut\\w*|regulations?\\b|gdpr|human rights|equality act|harassment',
  speakfor:
    'speak\\w* (?:for|on behalf)|own (?:views?|opinions?)|views? (?:are|given|expressed|of)|opinions?\\b|on behalf of|not the (?:views?|opinion)|disclaimer',
  role: 'role\\b|position\\b|capacity|what (?:your|their|the) job|job title|job\\b|who you are|post held',
  comment:
    'comment\\w*|replies|repl(?:y|ied|ying)\\b|remarks?|under (?:a|our|the) posts?|responses?\\b|left on|discussion|debate|thread\\w*',
  hide: 'hid(?:e|es|den|ing)\\b|remov\\w*|delet\\w*|take(?:s|n)? (?:\\w+ )?(?:off|down)|taken (?:off|down)',
  ban: '(?:block|ban|bar)(?:s|ned|red|ed|ning|ring|king)?\\b(?! chain)|lose the use|unfollow\\w*|mute\\w*|exclude from',
  watch:
    'monitor\\w*|moderat\\w*|watch\\w*|keep(?:s)? (?:an eye|watch)|look(?:s|ed)? at|check(?:s|ed)? (?:\\w+ ){0,3}(?:daily|weekly|every|each|regular)|supervis\\w*|filter\\w*|log(?:ged|s)\\b|track\\w*|surveil\\w*|oversee\\w*|reads? along',
  regular:
    'regular\\w*|daily|weekly|every (?:day|morning|week|evening|month|term)|each (?:day|morning|week|month|term|half)|once a (?:day|week|month|term|half)|half[- ]?term\\w*|termly|monthly|routine\\w*|twice a|often|frequent\\w*',
  alternative:
    "(?:do not|don't|does not|who are not|isn't|aren't|not (?:all|every)\\w*|without) (?:\\w+ ){0,4}(?:use|on|have|using|access|facebook|social|account)|miss(?:es|ed)? out|other (?:ways?|formats?|means)|another way|on paper|paper copy|as well\\b|left out|also (?:sent|goes|given|available|on|in|printed|texted)|not rely|printed",
  newsletter: 'newsletters?|bulletins?|magazine|weekly (?:note|news)',
  letter: 'letters?\\b|write to|written to|notes? home|book bags?|on paper',
  conversation:
    'conversation\\w*|talk\\b|talk to|face to face|in person|speak\\b|gate\\b|phone call|parents.? evening|meeting',
  prospectus: 'prospectus|welcome pack|handbook|starter pack|induction pack',
  way: '(?:ways?|methods?|means|channels?|routes?) (?:\\w+ ){0,3}(?:tell|reach|communicat\\w*|contact|inform|keep)|how we (?:tell|reach|communicate|contact)|communicat\\w* with (?:parents|families)',
  incident:
    'incident\\w*|crisis|critical|serious (?:event|accident)|police at|flood\\w*|fire\\b|lockdown|emergenc\\w*|accident|tragedy',
  news: 'school news|news\\b|what is going on at school|school (?:events?|information|announcements?|business)|share (?:\\w+ ){0,3}posts?|our posts|re-?post\\w*|re-?shar\\w*',
  outsidechannel:
    "(?:somebody|someone) else's (?:platform|page|group)|outside (?:channels?|pages?|groups?)|(?:village|community|parents?'?|local|class|union|pta) (?:\\w+ )?(?:group|page|chat|forum|facebook)|not run by|do not run|does not run|other (?:organi[sz]ations?|people)'s|business on|third-party (?:site|channel)",
  // Images and consent.
  image:
    'photo\\w*|pictur\\w*|imag(?:e|es|ery)\\b|video\\w*|film\\w*|footage|recordings?|snaps?\\b|faces?\\b|likeness|pics?\\b|selfies?|clips?\\b|camera\\w*',
  consent:
    'consent\\w*|tick\\w*|slips?\\b|signed (?:form|slip)|forms?\\b|opt(?:ed)?[- ](?:in|out)|permissions? (?:form|slip)|agreed in writing',
  written: 'written|in writing|sign(?:ed|ature|s)?\\b|on paper|form\\b|slip\\b|signature',
  name: 'names?\\b(?! of)|named\\b|surname|first name|initials|full name|identif\\w*',
  personalinfo:
    'personal (?:information|data|details)|other information|information about (?:them|pupils|a child|children)|details about|anything (?:else )?(?:personal|that identifies)',
  activity:
    "activit\\w*|what (?:\\w+ ){0,4}(?:doing|done|learn\\w*)|(?:pupils?|child(?:ren)?)'s? work|their work|artwork|achievements?|trips?\\b",
  otherchild:
    "other (?:people's |parents' |families' )?(?:child|children|pupils)|(?:someone|somebody|anyone|anybody) else'?s? child\\w*|other people's|child(?:ren)? (?:\\w+ )?(?:other than|not their own|who (?:is|are) not)|else's child\\w*|children in it",
  event:
    'events?\\b|nativity|sports? (?:day|fixture)|concerts?|plays?\\b|assembl\\w+|perform\\w*|fair\\b|fete|shows?\\b|celebrat\\w*|mass\\b|trips?\\b',
  anywhere:
    'anywhere|wherever|any (?:other )?pictures?|any (?:place|time|setting)|parties|party|park\\b|swings|outside school|not just|any photo',
  otherparents:
    "(?:other|those|their|his or her|the child's) (?:parents?|mums?|dads?|famil\\w+|carers?)|parents? (?:\\w+ ){0,3}(?:happy|agree\\w*|say yes|said yes|give)|asked (?:their|the|his|her)",
  // Staff conduct.
  contactdetails:
    'phone numbers?|mobile numbers?|telephone numbers?|numbers?\\b(?! of)|contact details|home address|address\\b|e-?mail address|gamer ?tag|postcode',
  give: 'giv(?:e|es|en|ing)\\b|hand(?:s|ed|ing)?\\b(?! book)|shar(?:e|es|ed|ing)\\b|let (?:\\w+ ){0,2}have|disclos\\w*|reveal\\w*|pass(?:es|ed|ing)? on|exchang\\w*|swap\\w*',
  phone:
    'phones?\\b|mobiles?\\b|telephone\\w*|ring\\b|rings\\b|ringing|call(?:s|ed|ing)?\\b|texts?\\b|texting|hand ?sets?|smart ?phones?',
  withheld:
    "withh[eo]ld\\w*|141\\b|hid(?:e|den|ing) (?:your|the|their) number|block(?:ed|ing)? (?:your|the|their) number|number (?:does not|doesn't|will not|cannot) (?:show|come|appear|be seen)|no caller id|exceptional\\w*",
  lent: 'school (?:mobile|phone)|work (?:mobile|phone)|lend\\w*|lent\\b|provid\\w*|suppl(?:y|ies|ied)\\b|issu(?:e|es|ed)\\b|take (?:with|one)|borrow\\w*|given (?:the|a)',
  trip: 'trips?\\b|visits?\\b|residential\\w*|outing\\w*|off[- ]site|coach\\b|excursion',
  inbound:
    '(?:tries|try|asks?|sends?|gets?|contacts?|messages?|adds?|approach\\w*|requests?|reach\\w*|finds?|follows?) (?:\\w+ ){0,3}(?:to (?:add|follow|contact|befriend|message)|you\\b|a member|staff|request|him|her|them)|friend requests?|request (?:from|by)|(?:message|approach|contact|request)\\w* (?:\\w+ )?(?:from|by|received)|receiv\\w*|unsolicited|unexpected|is contacted|contacted by',
  noreply:
    "(?:do not|don't|never|not|without|must not|should not|no) (?:\\w+ )?(?:repl\\w*|answer\\w*|respond\\w*|engage)|leave it unanswered|ignore|unanswered",
  polite: 'polite\\w*|kind(?:ly)?\\b|gently|courteous\\w*|nicely|warmly|thank you but|sorry,? (?:i|but)',
  decline: 'declin\\w*|refus\\w*|turn(?:s|ed)? (?:\\w+ )?down|say no\\b|says no\\b|reject\\w*|no thank',
  employer:
    '(?:name|mention|identif|say|stat|list|put|giv|show|disclos|reveal)\\w* (?:\\w+ ){0,4}(?:school|academy|trust|college|employ\\w*|where (?:you|they)|workplace|place of work|work (?:here|for|at))|(?:place of work|workplace|employer|where (?:you|they) work|works? at|work for us|work here)',
  career: 'linked ?in|career\\w*|professional (?:network\\w*|sites?)|job sites?',
  ownrisk:
    'own risk|own head|at your risk|at their risk|take the (?:risk|consequences)|own responsibility|answer for|come back to bite|go on as|carry on|existing|already (?:friends|know|connected)|were friends',
  privacy:
    'privacy|settings?\\b|security settings|lock(?:ed)? down|friends[- ]only|only friends|who can see|visible (?:only|to)|tighten\\w*|restrict\\w*|look at (?:your|their) profile|set (?:\\w+ ){0,4}private|kept? private|public can see',
  know: 'know(?:s)?\\b|understand\\w*|aware\\b|familiar\\w*|learn how',
  workaccount:
    '(?:separate|professional|work|second|school)(?:[- ]\\w+)? (?:profile|account)s?|account (?:you |they )?(?:keep|have|use) for (?:work|professional)|for work\\b',
  anonymous:
    "anonym\\w*|pseudonym|another name|different name|made-?up name|nickname|hasn't got your name|without (?:your|their) name|not in (?:your|their) (?:own )?name|alias|does not (?:show|name)",
  forum:
    'forums?\\b|discussion (?:groups?|boards?)|subject (?:groups?|associations?|networks?)|teacher (?:groups?|networks?|chats?)|online (?:groups?|communit\\w*)|professional (?:groups?|networks?|communit\\w*)|networks?\\b|groups?\\b',
  joinin:
    'join\\w*|take part|taking part|welcome\\w*|belong|benefit\\w*|get (?:a lot|ideas|much)|contribut\\w*|swap ideas|keen',
  selfresolve:
    '(?:deal|sort|tackle|resolv\\w*|handle|challeng\\w*|confront\\w*|argu\\w*|wade|get involved|step in|take (?:it|them) on|retaliat\\w*|respond)\\w*|yoursel(?:f|ves)|themsel(?:f|ves)|take down something|ask (?:\\w+ ){0,3}(?:take|remove|delete)',
  break: 'breaks?\\b(?! (?:a|the|this|these|our) )|break[- ]?times?|lunch\\w*|dinner ?time|playtime|morning tea',
  worktime:
    'working (?:hours|day|time)|school (?:hours|day|time)|during (?:the )?(?:day|lessons?|work|school)|at work|contact time|while (?:at|in|on|you are) (?:work|school|duty)|on duty|in lessons?|directed time|paid time|hours of work',
  owntime:
    'own time|before (?:school|the bell|work)|after (?:school|work|hours)|outside (?:school|working|work) (?:hours|time)|non-?contact|free time|when (?:the )?(?:children|pupils) (?:have|are)|off duty|home time',
  privateuse:
    'personal(?:ly)? use|private(?:ly)? use|for (?:your|their|his|her) own|for (?:personal|private)|non-work|(?:personal|private) (?:purposes|reasons|browsing|business|matters)|privately|of your own|own business|holiday|shopping',
  trustyou:
    'no (?:rule|restriction|limit|set)\\w*|trust you|when(?:ever)? (?:you|they) (?:like|want|wish|please)|at any time|up to (?:you|them|each)|as (?:you|they) (?:like|please|wish)|unrestricted|freely',
  device:
    'devices?\\b|equipment|laptops?|tablets?|ipads?|computers?|machines?|pcs?\\b|chromebooks?|cameras?|systems?\\b|kit\\b',
  schooldevice:
    "(?:school|work|class|trust|academy)(?:'s|-)? ?(?:own|owned|issued|supplied|provided)? ?(?:devices?|equipment|laptops?|tablets?|ipads?|computers?|machines?|systems?|cameras?|kit|hardware|network|phones?)",
  owndevice:
    'own (?:\\w+ )?(?:devices?|laptops?|tablets?|computers?|phones?|equipment|cameras?)|personal (?:\\w+ )?(?:devices?|laptops?|tablets?|computers?|phones?|equipment|cameras?)|byod|bring your own',
  network:
    'network\\b|traffic|internet (?:use|access|activity)|wi-?fi|browsing|web use|what (?:\\w+ ){0,5}(?:look\\w*|internet)|systems?\\b',
  toldso:
    'aware|told\\b|tell(?:ing)? you|notice\\b|inform\\w*|reminded?|be advised|signs? in|know (?:that )?(?:this|it|we)',
  newcomer:
    "new (?:staff|colleagues?|starters?|members?|teachers?|employees?|people|recruits?)|newcomers?|joiners?|join(?:s|ing)? (?:us|the (?:school|team|staff))|before (?:your|their|the) first day|start(?:s|ing)? (?:work|here|with us|at)|i'm new|taking up|on appointment|appointed",
  trawl:
    'look (?:yourself|themselves) up|search (?:for )?(?:your|their|themselves|yourself)|what (?:\\w+ ){0,4}(?:public|find|online)|old posts|tidy\\w*|footprint|clean (?:up|out)|go(?:es|ing)? through|own (?:name|profile)s?|review (?:\\w+ )?(?:profile|presence|account|online)',
  searchpeople:
    'search\\w*|look(?:s|ed)? (?:people|staff|candidates?|you|applicants?|them) up|online (?:checks?|presence)|candidates?|applicants?|shortlist\\w*|publicly available|google|vetting',
  record: 'record(?:s|ed)?\\b(?!ing)|note\\b|notes\\b|log\\b|write (?:it|them|down)|file\\b|keep (?:a|the)',
  // Concerns.
  worry:
    'concern(?:s|ed|ing)?\\b(?! the use)|worr(?:y|ies|ied|ying)|wrong\\b|nasty|upset\\w*|unkind|horrible|unpleasant|distress\\w*|abus\\w*|misus\\w*|inappropriate|unsuitable|offensive|harm(?:ful)?\\b|disturb\\w*|amiss|uneasy|uncomfortable|alarm\\w*|problem\\w*|not right|misconduct|bothers?\\b|trouble\\w*|foul\\b|rude\\b|behav(?:e|ing|es)',
  tell: 'tell\\b|tells\\b|told\\b|report\\w*|inform\\w*|notif\\w*|let (?:\\w+ ){1,5}know|speaks? (?:to|with)|talks? to|go(?:es)? (?:\\w+ )?to\\b|come (?:\\w+ )?to\\b|comes (?:\\w+ )?to\\b|contact\\b|mention\\w*|flag\\w*|raise\\w*|pass(?:ed|es)? (?:\\w+ ){0,2}to|brings?\\b|brought|take (?:it|this|them) (?:\\w+ )?to|taken to|refer\\w*|alert\\w*|hears?\\b|first port of call|turn to|made known|point of contact|straight to|given to|sent to|get to the',
  covering:
    'in (?:\\w+ ){0,2}(?:place|stead|absence)|absen\\w*|away\\b|when (?:\\w+ ){1,4}(?:out|off|away|not)|is (?:out|off)\\b|i am (?:out|off)|steps? in|stands? in|deputis\\w*|everything (?:that )?(?:she|he|they) can|same (?:authority|powers?)|acts? (?:for|as|in)|takes? over|cannot be (?:found|reached)|unavailable',
  alsohead:
    "(?:also|as well as|both|too)\\b|same person|hats\\b|doubles|combines?|at the same time|is not the|isn't the|separate (?:person|from)|different (?:person|people)",
  investigat:
    'investigat\\w*|enquir\\w*|inquir\\w*|look(?:s|ed)? into|sorts? (?:it )?out|find(?:s)? out|deals? with|dealt with|handl\\w*|respon(?:se|d)\\w*|what (?:is|happens|to be) (?:done|next)|what we do\\b|leads?\\b(?! to)|take charge|pick\\w* (?:it|that|them) up|what happens next|action to take|next steps',
  chosen:
    'nominat\\w*|chosen|appointed by|picks|delegat\\w*|asks? (?:a|another|one of)|someone (?:they|she|he) (?:choose|pick|name)s?|or a senior|or (?:another|one of)',
  indecent: 'indecent|nud(?:e|es|ity)\\b|sexual\\w*|explicit|naked|sexting|intimate|doubtful|pornograph\\w*',
  dontlook:
    "(?:do not|don't|never|not|nobody|no-one|not be) (?:\\w+ ){0,3}(?:look|view|open|cop(?:y|ied)|examin|forward|print|share|save|investigat|see|view|touch)\\w*|leave (?:it|that|them) (?:for|to)|others'? (?:job|task)|belongs to others|not for (?:us|school)|police to",
  screenshot:
    'screen-?\\s?(?:shots?|prints?|grabs?)|print-?outs?|picture of the screen|photograph(?:s|ed)? (?:of )?the screen|captur\\w*|image of the',
  evidence:
    'evidence|proof|save\\b|keep (?:the|any|all|it|a copy)|copies|copy of|preserve\\w*|do not delete|hang on to|retain\\w*',
  datetime: 'dates?\\b|times?\\b(?! table)|day and|when\\b(?= and where)|times? and',
  place: 'place\\b(?! of work)|where\\b(?= it)|location|web address|url\\b|site it|and where\\b',
  confidential:
    'confiden\\w*|between (?:you|us|them)|discreet\\w*|discretion|not (?:be )?(?:repeat|discuss|talk|gossip|spread|pass)\\w*|private(?:ly)? (?:between|among)|need to know|gossip\\w*|secret\\w*|tell nobody else|nobody else',
  police: 'police\\w*|101\\b|999\\b|crime\\w*|criminal\\w*',
  lado: 'lado\\b|designated officer|local authority designated',
  lawyer:
    'solicitor\\w*|lawyers?|legal (?:advice|action|adviser|help|proceedings|services?)|court\\b|proceedings|barrister|sue\\b',
  hr: 'hr\\b|human resources|personnel (?:service|team|advice)|people (?:services?|team)|employment (?:advice|adviser|law)',
  union: 'unions?\\b|professional association|association rep\\w*|association\\b',
  professionalbody: 'teaching regulation agency|tra\\b|professional body|regulator|regulatory|dbs\\b|barring|ofsted',
  hub: 'hub\\b|mash\\b|safeguarding (?:team|service|board|partnership|hub)|social care|children.s services|helpline|advice line|multi-?agency',
  informationteam:
    'information (?:governance|management|security|rights)|data (?:protection|management|governance|security) (?:team|unit|office|service)|records team|information commissioner\\w*',
  databreach:
    '(?:data|information|confidential\\w*) (?:\\w+ ){0,6}(?:breach|leak|lost|disclosed|public|domain|out)|breach\\w* of (?:data|confiden)|leak\\w*|data breach',
  bullied:
    'bull(?:y|ies|ied|ying)\\w*|target\\w*|victim|harass\\w*|on the receiving end|attacked|got at|picked on|abused online|cyber-?bull\\w*|trolled',
  discipline: 'disciplin\\w*|sanctions?\\b|consequences?\\b|misconduct|warning\\b|penalt\\w*|punish\\w*',
  dismiss: 'dismiss\\w*|the sack|sacked|lose (?:your|their) job|termination|terminat\\w*',
  civil: 'civil\\b|damages|compensation|liab\\w*|recover\\w*|sued',
  loseinternet:
    '(?:lose|loss|withdraw\\w*|remov\\w*|suspend\\w*) (?:\\w+ ){0,4}(?:internet|access|network)|internet (?:access )?(?:taken|withdrawn|removed)',
  debrief:
    'debrief\\w*|lessons?\\b(?= (?:learn|learned|learnt|are|from|to))|what (?:we|could|went|was) (?:\\w+ )?(?:learn|learned|different|well|better|wrong)|afterwards|talks? (?:it )?through|looks? back|after (?:an?|the|every|each) (?:incident|case|investigation|concern)|reflect\\w*|do differently',
  breachof:
    'breach\\w*|break(?:s|ing)? (?:\\w+ ){0,2}(?:rules?|policy)|broke\\b|does not follow|do not follow|ignores? (?:this|the|these)|not keep(?:ing)? to|contraven\\w*|failure to',
  depart:
    "depart\\w*|other than (?:what|as)|something (?:other|different)|go(?:es|ne)? (?:against|outside|beyond)|judge?ment|not in (?:here|this policy)|isn't covered|step outside|use (?:your|their) (?:own )?(?:sense|judge?ment)",
  explain:
    'explain\\w*|justif\\w*|give (?:the |their |your )?reasons?|account for|tell (?:\\w+ ){0,3}why|say why|reasons?\\b',
  whistle: 'whistle-?\\s?blow\\w*|hushed|cover(?:ed)?[- ]up|wrongdoing|conceal\\w*|swept',
  closedgroup:
    'closed (?:group|chat)|private (?:group|post|setting|message|does)|limited audience|only friends|friends only|behind (?:\\w+ )?(?:privacy|settings)|protected by settings|high(?:est)? privacy|restricted|no (?:answer|excuse|defence)|among friends|settings',
  comestolight:
    'come(?:s)? to (?:\\w+ ){0,3}(?:attention|light|notice)|finds? out|hears? (?:of|about)|learns? (?:of|about)|gets? out|discover\\w*|brought to',
  share: 'shar(?:e|es|ed|ing)\\b|pass(?:es|ed|ing)? on|forward\\w*',
  like: '\'?"?likes?"?\'?(?=[ ,.;"\']|$)(?! (?:to|that|this|these|our|a|us|you|it))|liking|liked|endors\\w*|react\\w*|thumbs|emoji',
  repost: 're-?post\\w*|re-?tweet\\w*|re-?shar\\w*|re-?publish\\w*',
  tagged: 'tag(?:s|ged|ging)?\\b',
  portray:
    'portray\\w*|friends (?:say|post|put|write|show)|what (?:your |their )?friends|others (?:post|say) about|by (?:a )?friends?',
  conflict:
    'conflict\\w*|clash\\w*|embarrass\\w*|at odds|incompatible|reflect badly|sit badly|awkward|compromis\\w*|undermine\\w*|discredit\\w*|does not (?:fit|sit)',
  reputation: 'reputation|good name|disrepute|standing|image of the (?:school|academy)',
  threatharm: 'threat\\w*|harm(?:ed)?\\b|danger|hurt\\b|risk to|safety of|bullied',
  orderly: 'orderly|good order|running of|disrupt\\w*|discipline of the school|day-to-day',
  outofschool:
    'out(?:side)? of school|outside school|out-of-school|off (?:the )?(?:site|premises)|at (?:home|weekends?|night)|weekend|evenings?|saturday|beyond the (?:gate|school)|holidays',
  support2:
    'pastoral|support(?:ed|ive)?\\b(?! staff)|help(?:ed)?\\b|someone to talk|counsel\\w*|mentor\\w*|listening|care\\b',
  underage:
    'under-?\\s?age\\w*|too young|below (?:the )?(?:age|minimum)|under (?:13|thirteen|\\d\\d)|minimum age|age (?:limit|restriction|rating)|older (?:players|children|people)|old enough|how old|too old for',
  age13: '13\\b|thirteen|sixteen|16\\b|years? (?:of age|old)|aged?\\b',
  games: 'gam(?:e|es|ing)\\b|play(?:ing|ers)\\b|rated\\b|18-rated|certificate|xbox|fortnite|console',
  // Papers.
  policydoc:
    'polic(?:y|ies)\\b|procedures?\\b|documents?\\b|guidance\\b|codes? of conduct|agreement\\b|handbook|guidelines?|statement|protocol',
  thispolicy:
    '(?:this|the|our|social media) (?:policy|document|page|guide|guidance|agreement|code)|it\\b|these rules|this',
  applies:
    'appl(?:y|ies|ied)\\b|bound\\b|binds?\\b|covers?\\b|covered|for (?:everyone|everybody|anyone|all|you|teachers|staff)|must (?:follow|comply)|compl(?:y|ies)|follows? it|scope|is for\\b|are for\\b|extends?|includes?|including|means\\b|addressed to|talking to|who (?:this|it|has|must)|under it\\b|subject to',
  notcovered:
    'not (?:covered|bound|included|for|apply|part)|outside (?:this|the)|does not (?:extend|apply|cover)|do not (?:fall|come)|are not (?:personnel|staff|bound)|not personnel|not employees|own (?:arrangements|rules|polic(?:y|ies)|company)',
  coverspolicy:
    '(?:child protection|safeguarding|behaviour|anti-?bullying|online safety|e-?safety|acceptable use|data protection|disciplin\\w+|code of conduct|confidentiality|equal\\w*|complaints?) (?:and \\w+ )*(?:polic(?:y|ies)|procedures?|code)|code of conduct|behaviour policy|anti-?bullying|home[- ]school|allegations?',
  readwith:
    'read (?:\\w+ )*(?:with|alongside|beside|together)|construed|in conjunction|related|companion|links? (?:to|with) (?:the|our)|see also|alongside|goes with|sits? (?:with|beside|alongside)|linked (?:polic|document)|supports?\\b|hand in hand',
  template:
    'template|model\\b(?! (?:good|behaviour))|based on|adapted|built on|drawn from|follows? the|taken from|modelled|starting point|wording (?:of|from)|adopted from',
  adopt:
    'adopt\\w*|ratif\\w*|approved by|agreed by (?:the )?(?:govern|full|board|trust)|signed by (?:the )?chair|passed by (?:the )?(?:govern|board)|accepted by the (?:govern|board)|brought in by',
  consulted:
    'consult\\w*|(?:talk|spok|ask|listen|shar|heard)\\w* (?:\\w+ ){0,2}(?:to|with|from)?\\b|views? of|views were|comments? from|drawn up with|written (?:with|after)|forum\\b|survey|council\\b|working (?:group|party)|had a say|drafted (?:by|with)',
  review:
    'review\\w*|look(?:s|ed)? (?:it|this|at it|at this) over|revis\\w*|revisit\\w*|updat\\w*|looked at again|goes? through this|come back to|renew\\w*|re-?read|refresh\\w*|up for',
  interval:
    'annual\\w*|yearly|every (?:\\w+ )?(?:years?|months?|autumn|spring|summer|september|january|term)|each (?:year|autumn|spring|summer|september|january)|(?:once|twice) (?:a|every) year|(?:two|three|two|three|\\d+)[- ]year\\w*|(?:\\d+|twelve|eighteen|twenty-four|thirty-six|six) months|biennial\\w*|triennial\\w*',
  trigger:
    '(?:sooner|earlier|before then|or (?:when|if|after|upon|where)|if (?:\\w+ ){0,5}chang\\w*|when (?:\\w+ ){0,5}chang\\w*|upon|in the light of|in response|following|as (?:needed|required|necessary)|when needed|changes? (?:in|to)|after (?:an|any) incident|new (?:law|guidance|technolog\\w*|platform)|technolog\\w*)',
  statutory:
    'statutory|keeping children safe|kcsie|government|national|department for education|dfe\\b|ofsted|legislation',
  toGovernors:
    '(?:to|before|with|by|in front of|put to|shared with|reported to|goes to|sent to|shown to) (?:the |our |full )?(?:govern|board|trustee|committee)\\w*|governors (?:see|have|receive|are (?:shown|given|told|sent)|get|look|hear)',
  readit: 'read and (?:understood|understand)|been through|read (?:it|this|the|through)|understood|have read',
  signit: 'sign(?:s|ed|ing)?\\b(?! off| in| up)|signature|countersign\\w*|initial(?:led)?\\b|return(?:ed)?\\b|slip\\b',
  certify:
    'certif\\w*|confirm\\w*|vouch\\w*|declar\\w*|assur\\w*|make sure (?:their|the) team|check that (?:their|the) team|those (?:reporting|under|they)|(?:their|whole) (?:team|department|phase)|in (?:their|your) team',
  aup: 'acceptable (?:it |ict )?use|aup\\b',
  training:
    'train(?:s|ed|ing)?\\b(?! ?ee)|inset\\b|induct\\w*|session\\w*|course\\b|briefing\\w*|cpd\\b|twilight|refresher|update\\b|first day|workshop|remind\\w*|links? and|resources|folder|clips',
  recurring:
    '(?:each|every) (?:year|term|january|september|autumn|spring|inset)|annual\\w*|regular\\w*|once a (?:year|term)|yearly|refreshed?',
  noschedule:
    "not (?:on a|on any|a) (?:timetable|schedule)|as (?:and when|needed)|when (?:there is|there's|a) (?:a )?need|no (?:set|fixed|formal|regular)|ad hoc|unscheduled|from time to time|if (?:it is |a need|needed)",
  arrange:
    'arrang\\w*|organi[sz]e\\w*|puts? (?:\\w+ ){0,4}(?:together|on)|runs?\\b|leads?\\b|deliver\\w*|set(?:s)? (?:\\w+ )?up|provid\\w*|plan(?:s|ned)\\b|responsible|see(?:s)? to it|in charge',
  categories:
    'radicali[sz]\\w*|extremis\\w*|filter\\w*|illegal|terroris\\w*|hate\\b|nudes?\\b|cyber-?bull\\w*|spot\\b|recogni[sz]e',
  // Teaching pupils.
  taught:
    'taught|teach(?:es)? (?:them|pupils|children|our|this|about|how)|learn(?:s|ed|ing)?\\b (?:to|about|how|that)|lessons?\\b|curriculum|pshe|rse\\b|computing\\b|circle time|assembl\\w*|stories|topics?\\b|scheme of work|programme',
  progressive:
    '(?:builds?|build(?:s|ing)? (?:up|on)|step by step|year (?:by|on) year|a little more|progress\\w*|embed\\w*|runs? through|throughout|across the (?:curriculum|school|year)|each year|from (?:nursery|reception|year)|woven|spiral|all (?:the way|subjects))',
  meet: 'meet\\w*|unaccompanied|go(?:ing)? alone|face[- ]to[- ]face with|strangers?|in real life',
  details:
    "personal (?:details|information)|(?:where|their) (?:they live|address|name)|details\\b|don't (?:give|tell|share)|to themselves|keep (?:\\w+ ){0,3}private",
  knownfriends:
    'people (?:you|they) (?:really )?know|known friends|only (?:friends|people)|know in (?:real|person)|real friends|real life',
  strongpw: '(?:strong|safe|good|secure|secret|hard to guess)\\b (?:\\w+ )?passwords?|passwords?\\b',
  agesuitable:
    'right for their age|age-?appropriate|suitable|for (?:their|your) age|(?:too|not) (?:old|grown)|which (?:sites|games|apps)',
  blockreport:
    'block(?:ing)? (?:\\w+ ){0,3}(?:and|or|people|somebody|someone|them)|how to (?:block|report)|report(?:ing)? (?:\\w+ )?(?:abuse|people|it)|report button',
  trustedadult:
    'trusted adult|tell (?:us|someone|somebody|an adult|a grown-up|a teacher)|outside school|childline|ceop|at home|who to (?:tell|go)|helpline',
  // Parents.
  agreementform:
    "home[- ]school agreement|parents?'? (?:agreement|contract|promise)|sign(?:ed)? (?:the|a|an|it|our|this|and|something)|agreement|contract|form to sign|promise\\w*",
  starts:
    'when (?:\\w+ ){1,4}(?:join|start)s?\\w*|join(?:s|ed)? (?:us|the school)|start(?:s|ed)? (?:with us|at|school)|new (?:pupils|families|parents)|admission|enrol\\w*|first (?:term|day|week)|on entry|induction evening|year 7 evening|welcome',
  notcontactstaff:
    "(?:not|never|n't) (?:to )?(?:\\w+ ){0,3}(?:friend|befriend|add|message|contact|follow)\\w* (?:\\w+ ){0,4}(?:staff|teachers?|us\\b|members|anyone who works|adults)|friending (?:staff|teachers?)|(?:friend|befriend|add|message|contact|follow)\\w* (?:staff|teachers|us\\b|members of staff)",
  complaint:
    'complain\\w*|unhappy|grumble\\w*|grievance|cross with|dissatisf\\w*|not happy|complaints?\\b|gripe|issue with|feedback',
  procedure: 'complaints? (?:policy|procedure)|formal (?:complaint|procedure)|procedure',
  direct:
    'come in|ring (?:us|the)|speak to (?:us|the|your)|talk to (?:us|the|your)|say it to us|catch (?:one|us)|direct(?:ly)? to|the school (?:direct|first|itself)|(?:school )?office|rather hear|tell us',
  parentmisuse:
    "parents? (?:\\w+ ){0,8}(?:misus\\w*|too far|goes|posted|abus\\w*|offensive|wrong|shouldn't|should not|breach\\w*|behav\\w*|trouble|rude|insult\\w*|defam\\w*)|invite (?:\\w+ ){0,3}(?:in|parent)|write to the parent|ask to see them",
  ringhome:
    'ring home|(?:tell|told|inform\\w*|contact\\w*|ring|phone|call|let) (?:\\w+ ){0,3}(?:parents?|home|famil\\w+|mum|carers?|you\\b)|parents? (?:\\w+ )?(?:are|will be|is) (?:told|informed|contacted|rung)|hear from us|know first',
  signedmark: 'yes\\b|✓|tick',
  ownpolicyrules:
    'own (?:\\w+ ){0,3}(?:rules?|polic(?:y|ies)|arrangements?)|ask (?:\\w+ ){0,4}(?:for|to see|to show)|sight of|show us',
  employedby:
    "employed by|employees? of|works? for the (?:council|county|authority)|paid by|seconded|on the (?:council|authority)'s|council (?:staff|employees|workers)|not ours",
  maintained:
    'maintained|community school|controlled|voluntary|foundation|(?:no|any) references? to (?:the )?(?:council|authority|county)|disregard\\w*|not (?:\\w+ )*maintained|tied to',
}
