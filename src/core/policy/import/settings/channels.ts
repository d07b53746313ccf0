import { ageNamed } from '../find/age.ts'
import { platformsNamed } from '../find/platforms.ts'
import type { Readings } from '../reading.ts'

export const channelsReadings: Readings = {
  'official-channels': {
    kind: 'found',
    when: [
      "<platform> & (?:our|the school's|school's|school|academy|primary|nursery) (?:official )?(?:<platform>)(?:'s)? (?:accounts?|pages?|feeds?|channels?)\\b & !(?:<never>) (?:use|join|contact|name|post|message) & !personal & !groups? & !<parent>'",
      '<platform> & (?:this|these|they|currently|at the moment|at present) & ~(?:sites?|platforms?|accounts?|channels?|media) (?:that |which )?(?:we|the school) (?:use|uses|run|runs|have|has)\\b & !<never>',
      '<platform> & (?:account|page|feed) & (?:known as|called|@\\w) & !<never>',
      '<platform> & (?:we|school|nursery|academy|pre-?school) (?:\\w+ )?(?:use|uses|has|have) (?:a |an )?(?:\\w+ )?(?:<platform>) & (?:to (?:share|post|publish|tell|inform|communicate|celebrate)|pages?|accounts?) & !<never> & !groups?',
      '<platform> & (?:account|page|feed) (?:will be|is) (?:a |an |administered|run|managed|controlled|used|there|our) & !<never> (?:have|join) & !personal',
      '<platform> & (?:accounts?|pages?|feed|channel) (?:is|are|available|there) & !<never> & !personal',
      '<platform> & (?:only (?:accounts?|pages?|channels?|sites?) (?:that )?we run|find (?:the school|us) on) & !(?:personal|private)',
      "<platform> & (?:official|recognised|approved|authorised|our (?:only )?(?:\\w+ )?(?:accounts?|pages?|channels?|platforms?)|(?:school|academy|federation|trust)(?:'s)?(?: \\w+)?(?: \\w+)? (?:has|runs?|uses?|operates?|maintains?|is on|publish\\w*|(?:accounts?|pages?|channels?|platforms?|presence) (?:is|are)|currently)|we (?:have|run|use|publish|operate|post|are) |(?:pages|accounts|channels) are (?:on|:)) & !(?:<staff> )?(?:personal|private) (?:account|profile|social)\\w* & !(?:<never>) (?:use|join|contact|name|post|accept|message) & !such as & !for example & !complain\\w* & !registered poster\\w* & !<approve> & !every post & !passwords? & !<parent> who & !(?:do|does) not (?:run|use|have) & !no longer & !not on & !<parent>' & !<parent> are welcome & !engage with & !through official channels & !including & !this policy & !concerns",
    ],
    find: platformsNamed,
  },
  'private-learning-channels': {
    kind: 'yes-no',
    yes: [
      '(?:closed|private|members?[- ]only|password[- ]protected|secure) & (?:youtube|learning (?:platform|site|channel|environment)|messaging platform|channel|platform|group) & (?:use|used|using|run|open to|each family|login|introduced|brought in|have) & !(?:personal|own|closed group|<staff>) (?:accounts?|profiles?|must|should) & !<never> & !posts? in',
      'private youtube',
    ],
  },
  'channel-register-fields': {
    kind: 'several',
    when: [
      '(?:register|list|record|log|inventory|table|shows?) & (?:platform|account) & (?:name\\w*|administrator|in charge|post\\b|opened|set up|closed|created) & (?:administrator|in charge|opened|set up|closed|posters?|approved|authorised) & !privacy notice',
    ],
    atLeast: 3,
    items: {
      platform: 'platforms?\\b',
      'account-name':
        "(?:account|page|channel|site)s?'? names?|names? of (?:the|each|every) (?:account|page|channel)|name of account",
      'master-admin': 'administrators?|in charge|master|owner|responsible|lead\\b(?! for)',
      'approved-posters':
        '(?:may|can|authorised to|allowed to|approved to|permitted to) (?:post|publish)|approved (?:posters?|users?)|authorised (?:posters?|users?)',
      opened: 'opened|set up|created|started|opening',
      closed: 'closed|closing|closure|deleted|shut',
    },
  },
  'channel-purpose': {
    kind: 'several',
    when: [
      '(?:social media|accounts?|pages?|channels?) (?:is|are|will be) used (?:to|for)\\b & (?:learning|educat\\w*|teach\\w*|communit\\w*|engage\\w*|organisation\\w*) & !<privacy> & !equipment & !(?:personal|private)',
      '(?:account|channel|official use|use\\b|platform|page|tools?)\\w* & (?:purposes?|reasons?|aims?|ends|objectives?|may be used|is used|are used|exists?|used (?:for|to)) & (?:educat\\w*|teach\\w*|learn\\w*|communit\\w*|organisation\\w*) & !(?:personal|private) (?:use|purposes?) & !equipment & !(?:aim|purpose) of this policy',
    ],
    items: {
      educational: 'educat\\w*|teaching|learning',
      'community-engagement':
        '(?:engag\\w*|involv\\w*|in touch|communicat\\w*|connect\\w*|reach\\w*)(?: \\w+){0,4} (?:communit|famil|parent)\\w*|community (?:engagement|purpose|aims?|reasons?)|teaching or community|community',
      organisational: 'organisational|administrative|running the school',
    },
  },
  'channel-outcomes-required': {
    kind: 'yes-no',
    yes: [
      '*(?:outcomes?|results|success criteria)\\b & (?:account|channel|official|use\\b|site|purpose) & (?:intended|stated?|record\\w*|specified|identified|written|clear|named?s?|seeks|set out|desired|expected)',
      '(?:write down|state|set out|record|say) & (?:what (?:the|an|each|it) (?:account|page|channel)?\\s?(?:is|are|\\w+) (?:meant|intended|supposed|for)|meant to achieve|hope to achieve|aims to achieve)',
    ],
  },
  'channel-risk-assessment': {
    kind: 'yes-no',
    yes: [
      '(?:risk assess\\w*|assess\\w*(?: \\w+){0,3} risks?|assessment of (?:the )?risks?|risks? (?:have|has|are|is|must|should|will)(?: \\w+){0,3} (?:assessed|thought through|considered)) & (?:account|channel|page|site|platform|official|social media|use\\b|it|before|prior|launch\\w*|first|approv\\w*|formal) & !(?:trip|visit)s?\\b & !filter',
    ],
    no: ['risk assessment & (?:is )?not (?:needed|required|necessary)'],
  },
  'channel-approver': {
    kind: 'one-of',
    values: {
      'headteacher-or-governing-board': [
        '*(?:<head>) (?:or|and/or|/) ?(?:the )?(?:<governors>) & (?:<approve>) & (?:account|page|site|channel|platform|service|another|social media|use\\b) & !(?:contact|private|personal|post)\\b & !(?:does|do) not (?:run|control|own|manage)',
        '(?:<head>) ?/ ?(?:the )?(?:<governors>) & <approve> & (?:account|page|site|channel|platform|service|social media)',
      ],
      'governing-board': [
        '(?:requests?|applications?|proposals?) for (?:new )?(?:\\w+ )?(?:accounts?|pages?|channels?|sites?) & (?:considered|decided|go|submitted|made|approved|referred)\\b & <governors> & !<head>',
        '*(?:<governors>) & (?:<approve>) & (?:account|page|site|channel|official use|platform)\\w* & (?:new|each|every|before|first|risk|opened?|set up|any|official use|use\\b) & !(?:<head>) & !telling parents & !tell\\w* <parent> & !(?:private|personal|own)\\b & !adopt\\w* & !this policy & !posters? (?:are|is)',
      ],
      headteacher: [
        '(?:requests?|applications?|proposals?) for (?:new )?(?:\\w+ )?(?:accounts?|pages?|channels?|sites?) & (?:considered|decided|go|submitted|made|approved|referred)\\b & <head> & !<governors>',
        '*(?:<head>) & (?:<approve>) & (?:accounts?|pages?|sites?|channels?|official use|platforms?)\\b & (?:new|each|any|every|before|another|first|risk|open(?:ed)?|set up|starts?|official use|use of|goes live|one is) & !(?:<governors>) & !(?:private|personal|own) & !(?:contact|befriend|friend) & !(?:every|each|all) posts? & !posts? (?:must|are|is|on) & !does not (?:control|run)',
        '(?:<head>) & <approve> & risk & !(?:<governors>)',
        '(?:pages?|accounts?|channels?|sites?)\\b & asks? (?:<head>) & (?:before|first) & !(?:<governors>)',
      ],
    },
  },
  'official-account-conditions': {
    kind: 'several',
    when: [
      '(?:official) & (?:only if|only (?:where|when)|if\\b|unless|to be|conditions?|when|where) & (?:control|master|editorial|administrat\\w*|oversight)',
    ],
    items: {
      'school-holds-master-control':
        '(?:master|ultimate|overall|top-level|full) (?:control|log-?in|admin\\w*|access|account|permission)|(?:owns?|holds?) (?:the )?(?:master|top-level|control)',
      'school-editorial-oversight':
        'editorial|controls? what is published|oversight of (?:all |its |the )?(?:content|posts)|oversees? (?:all |its |the )?content|content (?:is|are) (?:overseen|under)',
      'few-administrators':
        'no more (?:people|staff|administrators)|(?:kept to|a) (?:a )?minimum|few (?:people|administrators|staff)|administrat\\w*(?: \\w+){0,6} (?:minimum|limited|needed|necessary|few)|(?:limited|restricted)(?: \\w+){0,4} administrat',
    },
  },
  'quasi-school-accounts': {
    kind: 'one-of',
    values: {
      'prior-approval-before-use': [
        '(?:(?<!head |head)teachers?|class|subject|department|club|teaching) & (?:account|page|channel|service|site)\\w* & (?:<approve>) & (?:before|first|prior|need|must) & !(?:not (?:ours|official)|no responsib|nothing to do|liab|disown) & !post(?:s|ed)? (?:must|are) & !(?:private|personal)',
      ],
      'disowned-unless-official': [
        '(?:name)\\b & (?:account|page|channel|site)\\w* & (?:not (?:ours|official|recognised|approved)|no (?:responsib|liab|connection)\\w*|nothing to do with|disown\\w*|does not accept|not responsible) & !personal profile',
        'unauthorised accounts & (?:liab|responsib)',
      ],
    },
  },
  'school-may-delete-accounts': {
    kind: 'yes-no',
    yes: [
      '*(?:school|academy|federation|trust|<head>|we) & (?:may|can|right to|reserves?|entitled to|free to) & (?:delete|close|remove|shut down|take down) & (?:account|page|channel)s?\\b & !comments? & !<pupil> account & !parent',
    ],
  },
  'school-email-for-accounts': {
    kind: 'yes-no',
    yes: [
      '(?:school|academy|federation|setting|trust|work|\\.sch\\.uk|provided|supplied|official|[\\w.-]+\\.sch\\.uk)\\b & (?:e-?mail|address(?:es)?\\b) & (?:register\\w*|set up|sign(?:ed|s)?[- ]up|open(?:ed)?|created?|linked|run|accounts? (?:must|should|is|are)) & !(?:<pupil> |parents? )(?:contact|own) & !trips? & !never give & !phone',
      '(?:register|set) (?:it )?(?:up )?(?:with|using) (?:an|a) (?:school )?(?:e-?mail )?address & (?:school|academy|supplied|provided)',
    ],
  },
  'link-from-website': {
    kind: 'one-of',
    values: {
      'where-possible': [
        '*website & link\\w* & (?:account|page|channel|site|it|official)\\w* & (?:<possible>) & !<never>',
      ],
      required: [
        'website & link(?:s|ed)?\\b & (?:accounts?|pages?|channels?|sites?|them|every|each|official|it)\\b & !(?:<possible>) & !<never> & !complain\\w* & !newsletter & !to this policy',
      ],
    },
  },
  'privacy-notice-lists-accounts': {
    kind: 'yes-no',
    yes: [
      '*privacy (?:notice|policy|statement) & (?:account|platform|channel|page)s? & (?:list\\w*|name[sd]?\\b|appear\\w*|include\\w*|mention\\w*|set out|shown?)',
    ],
  },
  'channel-privacy-check': {
    kind: 'yes-no',
    yes: [
      '*(?:settings)\\b & (?:check\\w*|review\\w*|gone over|refresh\\w*|look\\w* (?:at|over)|audit\\w*|update\\w*) & (?:<official>|(?:academy|school|federation|our|trust)\\b(?: \\w+){0,2} (?:accounts?|channels?|pages?|sites?)|of (?:all )?our|school login) & !(?:personal|private|own) (?:accounts?|profiles?) & !staff should & !your own',
    ],
  },
  'minimum-age': {
    kind: 'found',
    when: [
      '(?:13|thirteen|under-?thirteens?|16|sixteen)\\b & (?:<media>|sites?|platforms?|account|age|apps?|services?)',
      'age(?:d)? (?:\\w+ ){0,4}(?:13|thirteen|16|sixteen)\\b',
      '(?:under|below|younger than) (?:1[0-8]|\\w+teen|eleven|twelve)\\b & accounts?\\b & <media>',
    ],
    find: ageNamed,
  },
  'underage-accounts-by-school': {
    kind: 'one-of',
    values: {
      never: [
        '*<never> & (?:set up|register|create|make|open)\\w* & accounts? & (?:under|below|younger) & !parents? (?:must|should)',
        '(?:makes no|no) accounts & (?:under|below)',
      ],
    },
  },
}
