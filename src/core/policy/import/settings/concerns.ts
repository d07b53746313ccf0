import { namedBody } from '../find/named-body.ts'
import type { Readings } from '../reading.ts'

export const concernsReadings: Readings = {
  'private-posts-in-scope': {
    kind: 'yes-no',
    yes: [
      '(?:closed|private|high privacy|restricted) & (?:groups?|settings?|posts?|forums?) & (?:breach\\w*|breaks?|act\\b|within (?:the |this )?(?:policy|scope)|bite|apply|covered|disciplin\\w*) & (?:may|can|still|if|once|no difference|even)\\b & (?:policy|rules|act\\b|disciplin\\w*|covered|attention|scope|breach of|hear of) & !must (?:set|have) & !strongly',
    ],
  },
  'counted-as-posting': {
    kind: 'several',
    when: [
      '(?:shar(?:e|es|ing)|lik(?:e|es|ed|ing)\\b|"like"|re-?post\\w*|re-?tweet\\w*|tagged|forward\\w*) & (?:count\\w*|same as|just as|reach(?:es)?|break\\w*|breach\\w*|includ\\w*|as well as|treated|cover(?:s|ed)|equal\\w*) & !sharing (?:good|news) & !teams?',
      '(?:post|posting) or (?:shar|pass)\\w*(?: on)? & (?:<never>|no\\b|nothing) & (?:offensive|threaten\\w*|hurtful|defam\\w*|unsuitable|discriminat\\w*|unlawful|abusive|derogatory)',
    ],
    items: {
      'own-post': '(?:your|their|own) (?:own )?words|wrot?e|written|writing|write\\b|post(?:s|ing|ed)?\\b',
      share: 'shar(?:e|es|ing|ed)\\b|pass(?:ing)? on|forward\\w*',
      like: 'likes?\\b|liking|liked|"like"',
      repost: 're-?post\\w*|re-?tweet\\w*',
      'tagged-photo': 'tagg?\\w*',
      'friends-portrayal': '(?:friends?|others) (?:show|portray|depict|present|to show|to portray)\\w*',
    },
  },
  'out-of-school-action-tests': {
    kind: 'several',
    when: [
      '(?:out of|outside|beyond|off)(?: of)? (?:the )?(?:school|site|working|hours) ?(?:hours|day|premises)? & (?:act\\b|acts|action|dealt with|deal with|respond|acted on|disciplin\\w*|sanction\\w*) & (?:disrupt\\w*|orderly|running|threat\\w*|harm\\w*|hurt|danger\\w*|disrepute|reputation|name of|adversely)',
      'out-of-hours & (?:running|threat\\w*|hurt|endanger|reputation|name of|disturb|upset)',
    ],
    items: {
      'orderly-running': 'orderly|running of|disrupt\\w*|upset|disturb',
      'threat-or-harm': 'threat\\w*|harm(?!.*reputation$)\\w*|hurt|endanger|danger|at risk|safety',
      reputation: 'reputation|disrepute|good name|the name of',
    },
  },
  'deputy-dsl-acts': {
    kind: 'yes-no',
    yes: [
      '*(?:<deputy>) & (?:(?:act|acts|acting|step|steps|stand|stands|deputis\\w*|cover|covers)\\b) & (?:place|absen\\w*|away|in for|for (?:her|him|them)|when|lead)',
    ],
  },
  'inbound-contact-report-to': {
    kind: 'several',
    when: [
      '(?:if|should|where|when) (?:a |any )?(?:<pupil>)\\b & (?:add|friend|request|contact|messag|follow|approach|reach|find)\\w* & (?:let|tell|inform|report|speak|notify)\\w* & (?:<head>|<dsl>|<deputy>|<manager>) & !<former> & !bull\\w* & !<unless>',
      '(?:(?:<pupil>|former pupil)) & (?:contact\\w*|messag\\w*|approach\\w*|request\\w*|reach\\w*|sends?|get in touch|finds? you) & (?:report\\w*|tell\\b|inform|pass(?:ed|es)?\\b|let \\w+|let the|notify|known to|go(?:es)? to|speak to) & (?:<head>|<dsl>|<deputy>|<manager>|\\bme\\b) & !(?:former|past|left|leavers?|ex-) & !parents? (?:should|must|are) & !cyberbull\\w* & !pupils? (?:are|will be) taught & !photo & !<unless>',
      '(?:contact|messages|approach\\w*) (?:from|by) (?:a |the )?(?:<pupil>) & (?:<head>|<dsl>|<deputy>|<manager>) & !former & !past',
    ],
    items: {
      'line-manager': '<manager>',
      dsl: '(?<!deputy )(?<!deputy designated )(?:<dsl>)',
      'deputy-dsl': '<deputy>|dsl or (?:a |the )?deputy|lead or (?:a |the |his |her )?deputy',
      headteacher: '<head>',
    },
  },
  'inbound-contact-reply': {
    kind: 'one-of',
    values: {
      'polite-refusal': [
        '(?:polite\\w*|courteous\\w*|kind\\w*) & (?:refus\\w*|declin\\w*|explain\\w*|repl\\w*) & (?:contact|request|messag)\\w* & <pupil> & !(?:no reply|not (?:reply|answer|respond))',
      ],
      'none-by-recipient-school-tells-pupil': [
        '*(?:<pupil>) & (?:told|tell|explain\\w*|tells|inform\\w*|made aware) & (?:contact|approach|it|this) & (?:not (?:acceptable|appropriate|allowed|permitted)|unacceptable|inappropriate) & (?:school|someone|kindly|<head>|gently|firmly) & !taught',
      ],
    },
  },
  'concern-first-contact': {
    kind: 'several',
    when: [
      '(?:<worry>) & (?:report\\w*|tell\\b|told\\b|inform\\w*|go to|goes to|talk to|speak to|raise\\w*|pass(?:ed|es)?\\b|bring|refer\\w*|alert|first (?:person|contact)) & (?:<head>|<dsl>|<manager>|<chair>|(?:the|our) school\\b|existing) & !(?:contact|messages?|approach\\w*) (?:from|by) (?:a |the )?(?:<pupil>) & !(?:<pupil>) (?:contact|messag|send|find)\\w* & !complain\\w* & !whistle & !council employ & !<parent> (?:are|will be) (?:told|informed) & !(?:investigat|debrief)\\w* & !(?:former|past) pupil & !lado & !police & !shared with parents & !(?:privately|private account|personal account) & !conflict & !data\\b & !determine & !that a pupil sends & !leads? the & !leads? (?:an|each|every) & !<pupil> (?:contact|approach)\\w*',
      '(?:anyone|any|everyone|staff) & (?:worried|concern\\w*|misuse) & (?:<head>|<dsl>|<manager>|<chair>) & !investigat\\w* & !(?:<pupil>) (?:contact|messag|send)\\w* & !lado & !police & !privately & !leads?\\b',
      '(?:<worry>) & (?:<head>|<dsl>|<manager>) & @who to tell|report to|who should be told',
      '(?:see|sees|find|finds|notic\\w*|come across) & (?:online|post|social media) & (?:bring|report|tell|take|pass)\\w* & (?:<head>|<dsl>|<manager>) & !(?:<pupil>) (?:contact|messag|send)\\w* & !conflict\\w* & !clash & !at odds & !about (?:you|them|yourself)\\b',
      '(?:talk to|tell|go to|speak to|contact) & (?:<head>|<dsl>|<manager>) & first\\b & @(?:wrong|concern|worr|report|problem|incident)',
    ],
    items: {
      school: '(?:tell|inform|report to|bring \\w+ to|let) (?:the|our) school\\b',
      'line-manager': '<manager>',
      dsl: '<dsl>',
      headteacher: '(?<!about )(?<!about the )(?<!concerns )(?:<head>)(?<!about the head ?-?teacher)',
      'chair-of-governors': '<chair>',
      'existing-procedures': '(?:existing|usual|established|agreed|normal) (?:\\w+ )?(?:procedures?|routes?|processes)',
    },
  },
  'concern-policies': {
    kind: 'several',
    when: [
      '(?:<worry>|allegations?) & (?:dealt with|handled|managed|addressed|treated|follow(?:s|ed)?|run\\b|responded to|covered) & (?:under|in accordance with|through|in line with|by|using|according to) & polic(?:y|ies)|procedures? & !read & !breach of (?:this|the) policy & !official use & !pictures? & !published',
      '(?:dealt with|handled|managed|addressed) (?:under|in accordance with|in line with|through) & polic(?:y|ies) & (?:bullying|behaviour|allegation\\w*|safeguarding|child protection|disciplin\\w*|conduct) & !read & !images?',
    ],
    items: {
      'anti-bullying': 'anti-?bullying|bullying (?:policy|policies|and)',
      allegations: 'allegations?(?: against \\w+)?(?: or|,| and| polic| procedure)',
      behaviour: 'behaviour(?: or|,| and| polic| procedure)',
      safeguarding: 'safeguarding(?: or|,| and| polic| procedure)',
      'child-protection': 'child protection(?: or|,| and| polic| procedure)',
      'code-of-conduct': 'codes? of conduct|conduct code',
      'acceptable-use': 'acceptable use',
      'home-school-agreement': 'home[- ]school',
      disciplinary: 'disciplinary (?:polic|procedure|or|and)',
      'online-safety': 'online safety|e-safety',
    },
  },
  'incident-lead': {
    kind: 'one-of',
    values: {
      'headteacher-or-chosen-senior-leader': [
        '(?:<head>) & (?:or\\b|asks?) & (?:<leaders>|senior leader|senior member|deputy head) & (?:investigat\\w*|enquiry|inquiry|look\\w* into|leads?|led)\\b & !training',
      ],
      'headteacher-or-chair': [
        '(?:<head>) or (?:the )?(?:<chair>) & (?:decide|determine|respond|lead|investigat|contain|handle|response)\\w*',
      ],
      'dsl-or-deputy': [
        '(?:<dsl>) or (?:a |the |his or her )?deputy|(?:<deputy>) or (?:the |a )?(?:<dsl>|safeguarding lead|lead) & (?:decides?|responds?|answers?|leads? (?:on|the|any)|deals?|handles?|manages?|investigat\\w*)\\b & !(?:request|contact|messag)\\w* & !asks?\\b',
        '(?:<dsl>) & deputy & (?:decides?|responds?|leads (?:on|the)|answers?|deals?|handles?|investigat\\w*) & (?:risk|protection|concern) & !contact',
      ],
      headteacher: [
        '(?:<head>) & (?:will |shall |then )*(?:look(?:s)? into|investigat\\w*|decides? (?:what|how|on)|leads? the (?:enquiry|investigation)|determines?|choos\\w* the response|picks the response) & !(?:<leaders>|<chair>|or another|<governors>) & !parent\\w* & !(?:legal|contact|who may)',
        '(?:investigation|enquiry|inquiry)\\w* & (?:led|lead|carried out|conducted|undertaken) & (?:<head>) & !(?:<leaders>|senior leader|<chair>)',
      ],
    },
  },
  'concern-confidentiality': {
    kind: 'yes-no',
    yes: [
      '*confidential\\w* & (?:report\\w*|concern\\w*|matter|case|involved|everyone|anyone|all) & (?:must|keep|kept|expected|treat\\w*|bound|respect\\w*|maintain\\w*) & !(?:policy|policies|leak\\w*|information|post|data|got out)',
    ],
  },
  'external-bodies': {
    kind: 'several',
    when: [
      '(?:police|lado\\b|local authority designated officer|solicitor|legal advi\\w*|union|teaching regulation|professional body|human resources|hr (?:provider|adviser|advice|team)|platform itself|education safeguarding) & (?:may|can|will|could|refer\\w*|speak|inform\\w*|contact\\w*|advice|left to|report\\w*|involv\\w*|consult\\w*|told|hear|go to) & !(?:target|choice|decide whether|whether to|choose|matter for the person|it is for) & !hr advice & !obtains? & !professional networks? & !consulted on',
    ],
    items: {
      police: 'police',
      lado: 'lado\\b|local authority designated officer|designated officer',
      hr: '(?:our |the )?hr\\b|human resources',
      'union-or-association': 'unions?\\b|professional association',
      'legal-adviser': 'solicitors?|legal advi\\w*|lawyers?',
      platform: '(?:the )?platforms?(?: itself)?\\b(?!.*accounts?)|(?:site|service) provider|reported to the site',
      'professional-body': 'professional bod\\w*|teaching regulation',
      'county-data-management': 'data management team',
      'county-council': '(?:to|tell|inform) the (?:county )?council',
      'education-safeguarding-service': 'education safeguarding service',
      'other-agency': '(?:another|other|outside) agenc\\w*',
    },
  },
  'advice-when-unsure': {
    kind: 'found',
    when: [
      '(?:unsure|not sure|unclear|uncertain|in doubt|do(?:es)? not know)\\b & (?:how to proceed|what to do|way forward|next|how to respond|proceed) & (?:ask\\w*|advice|contact\\w*|consult\\w*|seek\\w*|speak\\w*|turn)',
    ],
    find: namedBody(
      /(?:ask(?:s)?|advice (?:from|of)|contact(?:s)?|consult(?:s)?|speak(?:s)? to|turn(?:s)? to)(?: the)?/i,
      /./,
    ),
  },
  'conflicting-content-report-to': {
    kind: 'one-of',
    values: {
      headteacher: [
        '*(?:conflict\\w*|clash\\w*|at odds|incompatible|rebound|contradict\\w*) & (?:online|content|post|role|job|profession\\w*) & (?:<head>) & !(?:<leaders>)',
      ],
      'leadership-team': [
        '*(?:conflict\\w*|clash\\w*|at odds|incompatible|contradict\\w*) & (?:online|content|post|role|job|profession\\w*) & (?:<leaders>)',
      ],
    },
  },
  'bullying-police-decision': {
    kind: 'one-of',
    values: {
      'school-decides': [
        '(?:school|<head>|<governors>) (?:decides?|will decide|makes the decision) & police & bull\\w*',
      ],
      'target-decides': [
        '*police & (?:choice|decide\\w*|decision|choose\\w*|matter for|up to|entitled) & (?:bull\\w*|target\\w*|victim|member of staff|person|employee|theirs|individual) & !(?:<head>|school|<governors>) (?:will |may |can )?decide',
      ],
    },
  },
  'parent-misuse-handled-by': {
    kind: 'one-of',
    values: {
      'governing-body': [
        '*<parent> & (?:misus\\w*|abus\\w*|inappropriate\\w*|offensive) & (?:<governors>) & (?:deal|write|contact|approach|matter for|handle|respond|ask|letter)\\w* & !(?:<head>)',
      ],
      headteacher: [
        '*<parent> & (?:misus\\w*|abus\\w*|inappropriate\\w*|offensive) & (?:<head>) & (?:deal|write|contact|speak|handle|respond|meet|invite)\\w* & !(?:<governors>)',
      ],
    },
  },
  'legal-action-decider': {
    kind: 'one-of',
    values: {
      'governing-body': [
        '*(?:legal (?:action|proceedings|advice|steps)|go to law|sue\\b|court) & (?:<governors>) & (?:may|decide\\w*|decision|take|matter|can|consider\\w*) & !(?:<head>) (?:decides|may) & !(?:that of|for|by|with|up to) (?:the )?(?:<head>) & !employee may face & !breach(?:es)? (?:may|can)',
      ],
      headteacher: [
        '*(?:legal (?:action|proceedings|advice|steps)|go to law) & (?:<head>) & (?:decides?|decision|choos\\w*|will decide|for the head) & !(?:<governors>)',
      ],
    },
  },
  'pupil-response': {
    kind: 'several',
    when: [
      '(?:<pupil>) & (?:sanction\\w*|pastoral|support|civil|legal) & (?:sanction\\w*|pastoral|welfare) & (?:rules|may|face|offered|provided|given|get|appropriate|breach\\w*|misus\\w*)',
    ],
    items: {
      sanction: 'sanctions?\\b|consequences?',
      'pastoral-support': 'pastoral|welfare|support\\b',
      'civil-or-legal': 'civil|legal',
    },
  },
  'parent-notice-of-pupil-concern': {
    kind: 'several',
    when: [
      '<parent> & (?:told|tell|inform\\w*|let\\b|contact\\w*|notif\\w*) & (?:app|site|game|platform|service)s?\\b & (?:meant for older|older children|old enough|too young|under (?:the )?age|age limit)',
      '<parent> & (?:told|tell|inform\\w*|let\\b|shared with|hear\\b|notified|contacted|made aware) & (?:under-?age|too young|old enough|threaten\\w*|unsuitable images|inappropriate (?:images|pictures)|below the age|minimum age|age limit) & !photo consent',
    ],
    items: {
      'underage-use':
        '(?:under-?age|too young|below the age|minimum age|age limit|not old enough|meant for older|older children)(?!.{0,6}games$)',
      'underage-games': 'games?\\b|gaming',
      'unsuitable-images': '(?:unsuitable|inappropriate|indecent) (?:images?|pictures?|photo\\w*)',
      'threatening-messages': 'threaten\\w*|hurtful|defamatory',
    },
  },
}
