import type { Readings } from '../reading.ts'

export const accessControlReadings: Readings = {
  'personal-use-pupils': {
    kind: 'one-of',
    values: {
      'controlled-on-school-systems': [
        "<pupil> & <media> & control(?:s|led)? & (?:school|academy)(?:'s)? (?:own )?(?:systems?|devices?|network|computers?|equipment)",
        '<pupil> & <media> & control(?:s|led)\\b & (?:access|reach|systems?|devices?|on site)',
      ],
      'not-permitted': [
        '<pupil> & no (?:access|use) (?:to|of) social & (?:at|in|during) (?:the )?school & !staff (?:must|should)',
        '(?:<pupil>|at school|in school) & <pupil> & <never> & <media> & (?:in|at|while in|during|on) (?:the )?(?:school|academy)(?: day| hours| site| premises)? & !(?:messag|contact|friend|staff (?:must|should|do)|under 1|photo|pictur|access .* control)',
        '<pupil> & (?:make no|not allowed|stay off|keep off) & (?:private|personal|social) & !contact',
      ],
    },
  },
  'social-media-on-school-devices': {
    kind: 'one-of',
    values: {
      controlled: [
        "*(?:<media>|internet) & (?:controlled|filtered|restricted)\\b & (?:school|academy)(?:'s)? (?:own )?(?:systems?|devices?|network|computers?|equipment)",
        "<media> & under the school's control & (?:systems?|devices?)",
        '<media> & (?:school|academy) controls & (?:systems?|devices?)',
      ],
      'not-permitted': [
        "<media> & <never> & (?:by means of|using|through|on|via|from) (?:our|the (?:school|trust|academy|federation)'s|school|work|company) (?:\\w+ ){0,2}(?:computers?|networks?|devices?|systems?|equipment|machines?) & !<pupil> & !unless & !outside & !(?:contact|message)",
        "<never> & (?:use|access|visit)\\w* & <media> & (?:organisation|school|academy|work)(?:'s)? (?:devices?|computers?|equipment|laptops?) & !(?:personal|private) purposes & !unless",
        '(?:organisation|school|academy) devices & (?:are )?not to be used for social media',
        "<media> & (?:is|are) blocked & (?:school|academy)(?:'s)? (?:systems?|devices?|network|computers?|equipment)",
      ],
      unrestricted: ['<media> & (?:school|academy) devices & (?:without restriction|freely|unrestricted)'],
    },
  },
  'personal-use-of-school-equipment': {
    kind: 'yes-no',
    yes: [
      "(?:school|academy|federation)(?:'s)? (?:equipment|devices?|laptops?|computers?|cameras?) & (?:may|can|are allowed to) (?:be used|use) & (?:personal|private)(?:ly)? & !<never>",
    ],
    no: [
      "(?:school|academy|federation|trust)(?:'s)? (?:\\w+ )?(?:equipment|devices?|laptops?|computers?|cameras?|kit|tablets?) & not (?:for|to be used for|lent for) (?:\\w+ ){0,2}(?:private|personal)",
      "<never> & (?:school|academy|federation|trust)(?:'s)? (?:\\w+ )?(?:equipment|devices?|laptops?|computers?|cameras?|kit|tablets?|ict) & (?:private|personal) (?:purposes?|use|browsing|business|reasons?) & !<media>",
      '(?:equipment|devices?|laptops?|tablets?|computers?) & (?:is|are) (?:for|provided for) (?:school|work|professional) (?:business|purposes|use) & (?:private|personal)',
      '(?:private|personal) use of (?:it|them|school|academy) & (?:prohibited|forbidden|not (?:allowed|permitted)) & !<media>',
      '(?:equipment|devices?|kit|cameras?) & not for private purposes',
    ],
  },
  'equipment-for-work': {
    kind: 'one-of',
    values: {
      'own-device-policy': [
        '*(?:own[- ]device|bring your own device|byod) (?:polic|guid|rules) ',
        '*(?:own[- ]device|bring your own device|byod)\\)? polic',
      ],
      'school-only': [
        '*(?:equipment|devices?|kit) & (?:belongs? to|provided by|supplied by|owned by|issued by) the (?:school|academy|federation) & (?:only|nothing else|solely|alone|exclusively) & !(?:e-?mail|official account)',
        'only & (?:school|academy)(?:[- ]owned| equipment| devices| provided) & (?:work|pupils|school business) & (?:use|used) & !e-?mail & !privat & !personal (?:use|purpose)',
        '(?:personal|own) (?:devices?|equipment|cameras?|phones?) & <never> & (?:for (?:school )?work|school business|photograph\\w* (?:of )?<pupil>|tak\\w+ (?:photo|pict)\\w*)',
      ],
    },
  },
  'device-monitoring': {
    kind: 'yes-no',
    yes: [
      '*(?:internet|network|online|systems?|devices?|ict) & !not monitor & monitor(?:ed|s|ing)\\b & (?:told|informed|aware|reminded|know)\\b',
      '(?:internet use|use of the internet|network|internet activity|use of (?:school )?(?:systems|devices|ict)) & (?:is|are|be|will be|may be) (?!not )(?:\\w+ )?monitored',
      'monitor(?:s|ing)? & !not monitor & (?:internet|network) (?:use|usage|access|traffic|activity)',
    ],
  },
  'school-mobile-provided': {
    kind: 'yes-no',
    yes: [
      '(?:visits?|trips?|residential\\w*) & (?:school|academy) (?:has|keeps|owns|lends|provides|supplies|issues) & (?:mobile|phone)',
      '*(?:school|academy|federation|work) (?:mobile|phone)\\w*(?: tele?phone)? & (?:provided|issued|available|supplied|lent|taken|exists?|given)\\b & (?:trips?|visits?|residential\\w*|journeys?|off[- ]site)',
      '(?:mobile|phone)\\w* & (?:belonging to|provided by|supplied by|owned by) the (?:school|academy) & (?:trips?|visits?|residential)',
      '(?:school|academy) (?:lends|provides|issues|gives|supplies) & (?:mobile|phone) & (?:trips?|visits?|residential\\w*)',
      '(?:trips?|visits?|residential\\w*) & use (?:of )?(?:the|a) (?:school|academy|work) (?:mobile|phone)',
    ],
    no: ['(?:school|academy) & (?:does not|cannot) (?:lend|provide|issue|supply) & (?:mobile|phone)'],
  },
}
