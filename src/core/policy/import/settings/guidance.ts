import type { Readings } from '../reading.ts'

const breaks = '(?:breaks?(?: times?)?|break-?times?|lunch\\w*(?: ?times?)?)\\b'

export const guidanceReadings: Readings = {
  'data-protection-help-from': {
    kind: 'one-of',
    values: {
      'data-protection-officer': [
        '*(?:data protection officer|dpo\\b|data protection lead) & (?:question\\w*|quer\\w*|advice|ask\\w*|help\\w*|answers?) & !breach',
      ],
      'school-office': ['(?:school|the) office & data protection & (?:question\\w*|quer\\w*|advice|ask\\w*|help\\w*)'],
      headteacher: ['*(?:<head>) & data protection & (?:question\\w*|quer\\w*|advice|ask\\w*|help\\w*)'],
    },
  },
  'personal-use-staff': {
    kind: 'one-of',
    values: {
      'own-time-only': [
        '*own time & (?:media|accounts?|private use|personal use|them|internet)\\b & !<pupil>',
        '(?:<media>) & (?:before|outside) (?:and after )?(?:school|work|working)(?: hours)? & lunch & !<pupil>',
        'outside (?:of )?(?:working|work|school) hours & personal & <media> & (?:only|limit\\w*|restrict\\w*|confin\\w*) & !<pupil>',
      ],
      'breaks-only': [
        '*<never> & (?:personal|private|own) & <media> & (?:except|other than|outside|unless) (?:\\w+ ){0,5}(?:breaks?(?: times?)?|lunch\\w*)\\b & !<pupil>',
        `*${breaks} & (?:<media>|phones?|scroll) & (?:only|may|confined|permitted|allowed|no other|limited|yours|at all other|restricted|can) & !(?:<pupil>) (?:may|must|are|can) & !own time & !(?:outside|before) (?:school|working|work) hours`,
        `@(?:staff|your own|when|personal|employee) & ${breaks} & (?:are yours|only|may) & !own time & !<pupil> may`,
      ],
      'not-permitted': [
        '(?:access to|use of|using) (?:personal|private|own)? ?<media> & (?:working|school|work) (?:day|hours|time) & (?:prohibited|forbidden|not (?:allowed|permitted)|banned) & !<pupil> & !(?:except|break|lunch|unless|other than)',
        '(?:access to|use of) personal (?:social )?networking & (?:working|school|work) (?:day|hours|time) & (?:prohibited|forbidden|not (?:allowed|permitted)|banned) & !<pupil> & !(?:except|break|lunch|unless|other than)',
        '*(?:<staff>) & <never> & (?:personal(?:ly)?|private(?:ly)?) & <media> & (?:(?:during|in|within) (?:the )?(?:school|working|work) (?:day|hours|time)|at work|while at work|on the premises) & !(?:except|unless|other than) & !lunch & !break',
        '(?:<staff>) & <never> & <media> & for personal reasons & (?:day|hours)',
        '(?:personal|private) use & <media> & <never> & (?:working|school|work) (?:hours|time|day) & !<pupil> & !break & !lunch & !outside & !own time & !unless',
        '(?:make no|no) private use & <media> & (?:hours|day)',
      ],
      unrestricted: [
        '(?:<staff>) & (?:may|can) use & <media> & (?:at any time|whenever) & !(?:interfere|lesson|provided|outside)',
      ],
    },
  },
  'post-quality-tests': {
    kind: 'several',
    when: [
      '(?:posts?|communications?|messages?|content|what we (?:write|say|post)|what is said|posting)\\b & !role & (?:must|should|ought|are|is|will|to be)\\b & (?:clear|transparent|accurate|fair\\b|respectful|honest|sensitive|professional|unambiguous|politic\\w*|scrutiny|visible|seen by) & !personal & !(?:<pupil>) learn & !clear that & !make clear & !(?:<staff>) (?:must|should) know & !security settings',
      "(?:if|when|where|whenever) (?:you (?:are )?)?(?:in (?:any )?doubt|unsure) & (?:don't|do not|leave|leaving) & !how to proceed",
      'capable of being seen by (?:<head>)',
      '(?:everything|all (?:\\w+ )?(?:posts|messages|content|communications)|every post) & (?:visible to|seen by) (?:<head>)',
      '(?:<head>) & (?:able to see|can see|sees?|can view) (?:everything|all (?:posts|messages|content)|them all) & !before & !until',
    ],
    items: {
      clear: '(?<!make )clear(?:ly)?\\b(?! that)',
      transparent: 'transparent|open and plain',
      'open-to-scrutiny': 'scrutiny|examined',
      'visible-to-headteacher':
        '(?:visible to|seen by|open to)(?: be)?(?: seen)?(?: by)? (?:<head>)|(?:<head>)[\\w ]* (?:able to see|can see|see|view)\\b',
      unambiguous: 'unambiguous',
      accurate: 'accura\\w*|true\\b|correct\\b',
      'politically-neutral': 'politic\\w*|impartial',
      fair: 'fair\\b|fairly',
      respectful: 'respect\\w*',
      honest: 'honest\\w*',
      sensitive: 'sensitiv\\w*|tactful',
      private: 'guard\\w* privacy|respect\\w* privacy',
      professional: 'professional(?:ly)?\\b(?! capacity| profile| account| network)',
      'no-doubt': '(?:if|when|where) (?:you (?:are )?)?(?:in (?:any )?doubt|unsure)',
    },
  },
  'third-party-content': {
    kind: 'one-of',
    values: {
      'permission-and-credit': [
        '*(?:permission|ask (?:them|the owner|first)|leave) & (?:credit\\w*|named?\\b|acknowledg\\w*|attribut\\w*|say who|source) & (?:<image>|content|material|work|other people|somebody else|someone else) & !consent & !<parent> & !surname',
      ],
      'permission-where-needed': [
        '*(?:permission|leave) & (?:where (?:it is |this is )?(?:needed|required|necessary)|if (?:needed|required|necessary)) & (?:shar\\w*|owner\\w*|content|copyright|belong\\w*) & !<parent> & !<pupil>',
      ],
      'within-law': [
        '(?:<never>|nothing|not|respect\\w*|comply|observ\\w*|obey\\w*|as|keep to|in line with) & (?:copyright|intellectual property) & !permission & !credit\\w* & !ask\\w*  & !our copyright & !taught',
        '*copyright & (?:libel|defamation|data protection|equality|law\\w*|act\\b|legislation) & (?:appl\\w*|bind\\w*|subject|comply|abide|obey|same) & !permission',
      ],
    },
  },
  'official-direct-messages': {
    kind: 'one-of',
    values: {
      'no-discussion-with-parents-or-colleagues': [
        '*<never> & (?:debate|discuss\\w*|argue)\\w* & (?:<parent>|colleagues) & <media> & !private messag & !keep',
      ],
      'current-and-past-pupils-and-families': [
        '*<never> & (?:private|direct)(?: or (?:private|direct))? (?:messag\\w*|chats?|communication|conversation\\w*) & (?:<pupil>|<parent>) & (?:past|former|previous|ex-) & !(?:personal|private|own) (?:social media )?accounts?',
        '(?:no|not) private messag\\w* & (?:<pupil>) & (?:past|former)',
      ],
      'current-pupils-and-families': [
        '*<never> & (?:private|direct)(?: or (?:private|direct))? (?:messag\\w*|chats?|communication|conversation\\w*) & (?:<pupil>) & (?:<parent>) & !(?:past|former|previous|ex-) & !(?:personal|own) (?:social media )?accounts? & !private accounts?',
      ],
    },
  },
  'staff-pupil-contact': {
    kind: 'one-of',
    values: {
      'family-exception': [
        '*(?:<never>|no\\b) & (?:<connect>|<private>) & (?:<pupil>) & (?:<unless>|excepted|aside|only exception) & (?:own (?:child\\w*|famil\\w*)|relative|relatives|related|family) & !(?:former|left) & !(?:<head>) & !(?:<parent>) of ',
        '(?:pupil|child) who is & (?:own child|relative|family) & (?:exception|excepted)',
      ],
      'only-by-prior-approval': [
        '*(?:<never>|only) & (?:<connect>) & (?:<pupil>) & (?:private|personal|own|social)\\b & (?:<unless>) & (?:<approve>) & !(?:former|left|past|gone on) & !contact details & !taught & !(?:<pupil>) (?:learn|will) & !(?:number|address) & !phone\\w*',
      ],
      never: [
        '<never> & (?:<connect>) & (?:current|present|existing) (?:<pupil>) & (?:friend requests?|befriend\\w*|friends|follow|message|<private>) & !<unless> & !taught & !<image> & !alumni',
        '(?:contact|communication|friendship|relationship)s? (?:\\w+ ){0,3}between (?:adults|staff|teachers|employees) and (?:<pupil>) & (?:forbidden|prohibited|not (?:allowed|permitted|acceptable)|never|outside) & (?:online|social|official|private|personal) & !<unless> & !(?:former|past)',
        '(?:<never>) & (?:<connect>) & (?:<pupil>) & (?:<private>|friends?\\b|friend requests?|befriend\\w*|follow|social media|networks?) & !(?:<unless>) & !(?:former|past|left|leaver|ex-|gone on) & !(?:official (?:account|channel)|school account) & !(?:<pupil>) (?:must|should|may|learn|are taught|will be taught) & !taught & !(?:<parent>) (?:must|should) & !<image> & !phone\\w* & !offensive & !promise',
        '(?:<never>) & (?:add|follow|message|befriend|contact)\\b & (?:<pupil>) & !(?:<unless>) & !contact details & !(?:number|address) & !(?:former|past|left|ex-|gone on) & !taught & !<image> & !phone\\w* & !contact details & !(?:private|direct) messag & !(?:<parent>) (?:must|should) & !official & !mobile',
      ],
    },
  },
  'staff-parent-contact': {
    kind: 'one-of',
    values: {
      'existing-ties-at-own-risk': [
        '*(?:own risk) & (?:friend\\w*|ties|connected|links?) & (?:parents?|already|carry on|stay|existing|those) & !linkedin & !career',
      ],
      'family-exception': [
        '*(?:<never>|connect|contact\\w*|friends?) & (?:parents?|carers?)\\b & (?:<unless>|aside|excepted) & (?:relative|relatives|related|family aside|own famil|family relationship|family members?|(?:unless|except) (?:they are )?famil) & !<image> & !(?:<head>)',
      ],
      'only-by-prior-approval': [
        '*(?:<never>|only|need) & (?:<connect>|links?) & (?:parents?|carers?|families)\\b & (?:private|personal|own|social)\\b & (?:<unless>) & (?:<approve>) & !<image> & !phone\\w* & !ring & !taught & !number & !give & !(?:left|former) & !business & !news',
      ],
      never: [
        '(?:not (?:appropriate|acceptable|permitted|allowed))\\b & (?:staff|employees|teachers|adults) & (?:have|with|connect\\w*|add|be|befriend) & (?:parents?|carers?) & (?:<private>|friends|social media|contacts on) & !<unless> & !<image>',
        '(?:<never>) & (?:<connect>) & (?:parents?|carers?|families)\\b & (?:<private>|friend requests?|social media|befriend|(?:added )?as friends) & !(?:<unless>) & !(?:official (?:account|channel)) & !(?:parents?|carers?|families|they|we) (?:must|should|may|promise|learn|ask|agree) & !<image> & !phone\\w* & !promise & !number & !news & !opinions & !complain\\w*',
      ],
    },
  },
  'past-pupil-contact': {
    kind: 'one-of',
    values: {
      'alumni-or-school-channels': [
        "(?:<former>) & (?:pupil|child|student|who has left)\\w* & (?:contact|touch) & (?:alumni|school's own|official (?:communication|channel)|school[- ](?:supplied|provided|channels?)|through the school)",
      ],
      'ask-headteacher-first': [
        '(?:<former>) & (?:<head>|\\bme\\b) & (?:ask\\w*|speak to|check with|consult\\w*|discuss) & (?:before|until|first) & !parents? (?:must|should)',
      ],
      'advised-against': [
        '(?:advis|discourag|recommend)\\w* & (?:against|not\\b) & <former> & (?:pupil|child|student)\\w* & (?:<connect>|friends) & !(?:private messag)',
        '(?:<former>) & (?:pupil|child|student)\\w* & (?:advised (?:not|against|that staff (?:do|should) not)|advises? against|discourag\\w*|better not|not advis\\w+|not recommended) & (?:<connect>)',
      ],
      never: [
        '(?:<former>) & (?:pupil|child|student)\\w* & (?:<never>|not\\b) & (?:<connect>) & (?:<private>|add|friend\\w*|ex-pupils|touch|connect|contact) & !advis\\w* & !discourag\\w* & !(?:<unless>) & !(?:<head>) & !private messag & !direct & !alumni & !recently & !(?:current|past) or & !the rule',
        '(?:<former>) & (?:pupil|child|student)\\w* & (?:same rule|rule stays|rules? (?:still )?appl\\w*|remains? the same)',
      ],
    },
  },
  'past-pupil-reach': {
    kind: 'one-of',
    values: {
      'moved-to-secondary': [
        '*(?:pupil|child|student)\\w* & (?:gone on|moved on|move|transfer\\w*|left)\\b & secondary & (?:<never>|not\\b|contact|friend)',
      ],
      'recently-left': [
        '*(?:recent\\w*|lately|within the (?:last|past)|in the last|less than|fewer than|under (?:one|two|three|\\d))\\b & (?:left|former|past|leavers?) & (?:<connect>|request)',
      ],
      'any-past': [
        "(?:<former>) & (?:pupil|child|student)\\w* & (?:<connect>|touch) & !recent\\w* & !lately & !less than & !fewer than & !within the (?:last|past) & !secondary & !private messag & !direct messag & !direct or private & (?:<never>|advis\\w*|not\\b|alumni|school's own|school channels|official|discourag\\w*|through the school)",
        '(?:<former>) & (?:pupil|child|student)\\w* & (?:same rule|rule stays|rules? (?:still )?appl\\w*|remains? the same)',
      ],
    },
  },
  'personal-contact-details-to-pupils': {
    kind: 'one-of',
    values: {
      'with-senior-and-parent-agreement': [
        '*(?:<pupil>) & (?:number|e-?mail|contact details|address|phone) & (?:personal|own)\\b & (?:only|unless|without) & (?:<leaders>|senior) & (?:<parent>) & (?:agree\\w*|consent)',
      ],
      never: [
        '(?:(?:your|their|own|staff) )?(?:private|personal|own|home) (?:\\w+ )?(?:number|e-?mail|phone|mobile|telephone|address|details)\\w* & (?:<never>) & (?:given|shared|disclosed|passed|revealed|made available) & <pupil> & !only & !unless',
        "(?:<never>|under no circumstances) & (?:give|hand\\w*|shar\\w*|have|let|disclose|provide|pass)\\b & (?:<pupil>) & (?:own|personal|private|their) (?:\\w+ ){0,3}?(?:number|e-?mail|contact|phone|mobile|telephone|address|details) & !(?:<pupil>) (?:learn|are taught|will be taught) & !only if & !only when & !unless & !staff's",
      ],
    },
  },
  'name-employer-on-personal-accounts': {
    kind: 'one-of',
    values: {
      'should-not-career-sites-at-own-risk': [
        '*(?:linkedin|career|professional sites?|professional networking) & own risk',
      ],
      'should-not': [
        '(?:not|<never>) & (?:nam(?:e|ing)|mention\\w*|say\\b|post|identif\\w*|give) & (?:(?:setting|nursery|pre-?school|school|place) (?:\\w+ ){0,3}work(?:s|ing)?\\b(?! out)|where they work|place of work|workplace|your occupation|their occupation|employer(?: is)?\\b) & !encourag\\w* & !prefer & !advis\\w* & !discuss & !<image> & !rather',
        '<never> & identif\\w* (?:themselves|yourself|oneself) & (?:associated|employed|employees?|working|work|staff)\\b & school & !encourag\\w* & !prefer & !advis\\w*',
        "leave (?:\\w+ ){0,3}(?:school|employer|workplace|academy|place of work)(?:'s name)? off & (?:profile|account|page)s? & !(?:encourag|ask|advis|prefer|suggest|recommend)\\w*",
        "(?:should not|shouldn't|must not|never|do not|don't|should avoid|avoid|shall not|must not be|refrain) & (?:nam\\w*|identif\\w*|disclos\\w*|mention\\w*|put\\b|state\\w*|giv\\w*|reveal\\w*) & (?:school|employer|academy|workplace|federation|employment|where they work|place of work|as their)\\w* & (?:<private>) & !prefer & !encourag\\w* & !discourag\\w* & !advised? & !ask & !news & !<image> & !business & !think hard & !<parent>",
      ],
      discouraged: [
        '(?:encourag|ask|advis|prefer|suggest|recommend)\\w* & (?:leave|not (?:to )?(?:list|name|state|mention|identify|give|disclose|say|include|show|put)|without naming|do not (?:list|name|state|mention|identify)) & (?:school|employer|workplace|academy|place of work|where they work|work) & (?:online|profile|account|page|social)\\w* & !<pupil> & !<parent>',
        '*(?:prefer\\w*|rather|encouraged|discouraged|advised against|advised not|recommend\\w* (?:not|against)|think (?:hard|carefully)|ask (?:you|staff)? ?(?:not|that)|asked not|better) & (?:nam\\w*|identif\\w*|disclos\\w*|mention\\w*|say\\b|work\\b|state\\w*|give) & (?:school|employer|academy|where they work|work at|federation|them)\\b & (?:profile|account|page)s?\\b',
        '(?:would (?:rather|prefer)|ask you not|think hard) & (?:nam\\w*|give the name|say\\b) & profiles?',
      ],
    },
  },
  'staff-privacy-settings': {
    kind: 'one-of',
    values: {
      'must-know-urged-private': [
        '(?:know|understand\\w*|learn|familiar\\w*) & (?:<privacy>) & (?:urge\\w*|strongly encourag\\w*|urged) & !<pupil> learn',
      ],
      required: [
        '(?:responsible for|responsibility (?:to|of)) (?:\\w+ ){0,2}(?:ensur|mak|set|check)\\w* & privacy settings & (?:personal|private|own|their) & !<pupil> & !official',
        "(?:must|required?|requirement|have to|has to|shall|ensure|make sure)\\b & (?:<privacy>|security settings|lock(?:ed)?\\b) & (?:personal|private|own|profiles?|their) & (?:settings|locked down|lock\\b|private|friends only|only friends|strong|appropriate|strictest|highest) & !(?:advis\\w*|recommend\\w*|encourag\\w*|urge\\w*|suggest\\w*) & !<pupil> & !(?:official|academy accounts|school's (?:account|channel|page)) & !contact & !(?:our|school) channels & !private purposes & !(?:<parent>) & !equipment & !\\bnam(?:e|es|ing)\\b",
      ],
      advised: [
        '(?:advis\\w*|recommend\\w*|encourag\\w*|suggest\\w*|should) & (?:<privacy>) & settings|private\\b & (?:settings|set\\w* .* private|privacy) & !(?:must|requirement|required|urge\\w*) & !<pupil> & !official & !<parent> & !name & !naming & !contact & !advised against & !(?:account|channel)s? (?:settings )?(?:are|is) checked & !staff should not',
      ],
    },
  },
  'follow-school-channels-from': {
    kind: 'one-of',
    values: {
      'professional-or-anonymous': [
        '*follow\\w* & (?:school|our|academy)\\b & (?:anonymous|another name|renamed|different name|pseudonym)',
      ],
      'professional-where-possible': [
        '*follow\\w* & (?:school|our|academy|federation)\\w* & (?:separate|professional|work)(?: \\w+)? (?:profile|account) & !(?:anonymous|another name)',
      ],
    },
  },
  'professional-forums': {
    kind: 'one-of',
    values: {
      encouraged: [
        '*(?:professional|subject|teaching)(?: \\w+)? (?:networks?|forums?|groups?|boards|communities) & (?:encourag\\w*|welcom\\w*|keen|support\\w*|recommend\\w*|think about joining) & !<never>',
      ],
    },
  },
  'staff-self-resolution': {
    kind: 'one-of',
    values: {
      'own-friends-only': [
        'friend\\b & (?:about (?:you|them|the member|himself|herself|oneself)|unsuitable|post) & (?:ask|request) & (?:remov\\w*|take it down|taken down|delete)',
      ],
      never: [
        '(?:<never>|leave it alone|leave (?:it|the post) alone) & (?:deal\\w*|resolve|tackle|respond|sort|alone) & (?:yourself|themselves|personally|alone|it out) & (?:post|see|online|content|comment)\\w* & !friend & !investigat & !bull\\w*',
      ],
    },
  },
}
