import type { Readings } from '../reading.ts'

const contractors = '(?:contractors?|compan(?:y|ies)|firms|under contract)\\b'

export const peopleReadings: Readings = {
  'people-in-scope': {
    kind: 'several',
    when: [
      '"?(?:staff|employees|everyone|we)"?,? (?:in this (?:policy|document|code)|here|throughout)?,? ?(?:should (?:also )?be (?:read|taken) to )?(?:includes?|means|covers|refers to)\\b & (?:governors|volunteers|voluntary|contractors|agency|supply|support)',
      '(?:binding on|applies equally to|is for|aimed at|intended for|extends to|relates to|for use by) (?:all )?(?:\\w+ ){0,3}(?:governors|staff|teachers|employees|volunteers) & (?:policy|code|document|guidance|rules|it\\b) & !acceptable use & !training',
      '(?:(?:policy|rules|guidance|document|code|it|letter|this|statement|expectations|requirements)(?: \\w+){0,2} (?:appl(?:y|ies)|binds?|covers?)\\b|(?:must|expected to|required to|have to|are to|should) (?:also )?(?:follow|keep to|comply with|adhere to|abide by) (?:it\\b|this|these|the (?:policy|rules|code))|(?:is|are) bound|\\"employees\\" means|\\"staff\\" means|in scope|applicable to) & (?:staff|teachers?|employed|paid|employees|governors|volunteers|trustees|everyone) & (?:policy|it\\b|rules|guidance|this|binds?|employees) & !(?:copyright|libel|laws?\\b|council|acceptable use|privacy notice|read) & !(?:contractors|companies) are (?:outside|not) & !covered in & !took part & !consult & !not apply & !personal use & !web space & !not bound & !yes',
      '^.{0,140}$ & @(?:who (?:this|does|has|is|must)|scope|applies to|applicab|covers|covered) & (?:staff|teachers?|governors?|volunteers?|contractors?|trainee|apprentice|trustees|visitors|pupils|parents|employees|supply|everyone) & !took part & !consult & !hand in & !council & !(?:outside|not bound|of their own)',
      '^to all (?:staff|colleagues|employees)',
    ],
    items: {
      teachers:
        '(?<!supply |student |trainee )teach(?:ers?|ing)\\b(?! assist| support)(?! learning)|(?<!support )(?<!supply )(?<!agency )(?<!non-teaching )staff\\b|employees\\b|employed|paid to work',
      'support-staff':
        'support|non-teaching|teaching assistants|(?<!teaching )(?<!supply )(?<!agency )staff\\b(?! and supply)|employees|employed by',
      'supply-staff': 'supply|agency',
      trainees: 'trainees?|students? on placement|student teachers?|placement|in training',
      apprentices: 'apprentic\\w*',
      leadership: '(?:leaders|leadership)\\b',
      governors: 'governors?\\b|governing (?:body|committee|board)',
      trustees: 'trustees?\\b',
      contractors: 'contractors?\\b',
      volunteers: 'voluntary|volunteer\\w*|helpers?\\b',
      visitors: 'visitors?\\b',
      'service-providers': '(?:service )?providers?\\b',
      pupils: '(?<!with (?:our |the )?)(?:pupils?|children|students(?! on| teacher))\\b(?! contact)',
      parents: 'parents?\\b(?! helpers?)(?! (?:\\w+ ){0,2}who (?:come|help|hear|volunteer|give))|families',
    },
  },
  'contractor-terms': {
    kind: 'one-of',
    values: {
      'own-policy-may-be-required': [
        `*${contractors} & (?:of their own|their own (?:polic|rules)|own social media policy) & (?:may|can|required|ask\\w*)`,
      ],
      'not-covered': [
        `${contractors} & (?:not (?:bound|covered)|outside|does not apply)\\b & !(?:of their own|their own)`,
      ],
      'in-scope': [
        '"?(?:staff|employees)"?(?: in this \\w+)? includes?\\b & contractors\\b & !(?:not|outside|of their own)',
        'binding on & contractors\\b',
        `contractors\\b & (?:comply with|adhere to|required to follow|appl(?:y|ies)|bind\\w*|bound|cover(?:s|ed)?|expected to follow|must (?:also )?(?:follow|keep to)|same way as staff|yes\\b) & !(?:not (?:bound|covered)|outside|of their own)`,
        '@(?:who (?:this|does|has|is|must)|scope|applies to|covered) & contractors\\b & !(?:not|outside|of their own)',
      ],
    },
  },
  'authority-employees': {
    kind: 'one-of',
    values: {
      'own-policy-report-to-employer': [
        "(?:council|local authority|county) (?:staff|employees|workers) & (?:council's|authority's|county's)(?: own)?(?: \\w+){0,3} polic",
        "*(?:council|county|authority)(?:'s)? & (?:employ\\w*|workers) & (?:council's|their|its|authority's)(?: own)? (?:\\w+ ){0,2}polic",
      ],
      'same-policy': [
        '(?:council|county|authority) employees & (?:this policy|same policy) & (?:cover\\w*|bound|appl\\w*)',
      ],
    },
  },
  'headteacher-is-dsl': {
    kind: 'yes-no',
    yes: [
      "(?:<head>) & (?:is|acts as) (?:also )?(?:the )?(?:school's )?(?:<dsl>) & !not",
      '(?:<head>) & (?:also|as well as) & (?:<dsl>) & !(?:tell|report|speak|contact|or\\b)',
    ],
    no: ['(?:<head>) is not (?:also )?(?:the |a )?(?:<dsl>)'],
  },
  'joiner-self-review': {
    kind: 'yes-no',
    yes: [
      '*(?:new (?:colleagues|staff|starters?|employees|members)|newcomers|joining|joins?|on appointment|before (?:their|your) first day) & (?:check\\w*|review\\w*|go through|look\\w* (?:at|through)|tidy|audit) & (?:public\\w*|online|profiles?|available|about (?:them|you)) & !(?:induction|child joins)',
    ],
  },
  'online-presence-checks': {
    kind: 'one-of',
    values: {
      'may-check-and-record': [
        '(?:online (?:activity|presence|search\\w*|checks?)|social media (?:checks?|activity)) & (?:candidates?|applicants?|volunteers|governors|staff) & (?:may|can|will) be\\b & (?:looked at|checked|searched|carried out|reviewed|made|considered) & !monitor',
        '(?:shortlisted|candidates?|applicants?|recruitment) & online (?:search|check)\\w* & (?:carry out|carried out|conduct\\w*|undertak\\w*|may|will)',
        '*(?:school|academy|federation|trust|we)\\b & (?:may|can|will)\\b & (?:search\\w*|look at what|check\\w*|carry out) & (?:online|publicly|presence|social media|posted) & (?:staff|candidates|volunteers|governors|applicants) & !monitor\\w* & !network',
      ],
    },
  },
}
