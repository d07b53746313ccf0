import { lawsNamed } from '../find/laws.ts'
import { linkedPolicies } from '../find/linked-policies.ts'
import { namedBody } from '../find/named-body.ts'
import type { Readings } from '../reading.ts'

export const policyReadings: Readings = {
  'authority-link': {
    kind: 'one-of',
    values: {
      'adopter-decides': [
        '(?:council|authority) & (?:references|mention\\w*) & (?:academies|independent) & (?:not always|may not)\\b',
      ],
      independent: [
        '(?:academy|independent|trust)\\b & independent of (?:the )?(?:local )?(?:authority|council)',
        '(?:free school|academy|independent school) & (?:council|local authority) & (?:do(?:es)? not apply|not maintained)',
      ],
      maintained: [
        'maintained (?:by|school)\\b & (?:council|authority|we\\b|school)',
        '(?:community|voluntary controlled|voluntary aided) school & (?:council|local authority) & (?:maintained|part of|run by)',
      ],
    },
  },
  'consulted-on-policy': {
    kind: 'several',
    when: [
      '(?:written|drawn up|drafted|developed|policy|prepared|drawing it up|adopting) & (?:discussed by|shared with (?:all )?(?:staff|parents|governors) for comment|consult(?:ed|ation|ing)?\\b|talking to|took part|involv\\w*|hand in|discussion with|after talking) & (?:staff|parents?|pupils?|governors|families|children) & !hr & !advice & !approv & !(?:must|should) consult & !lado',
    ],
    items: {
      staff: 'staff|teachers|employees',
      pupils: 'pupils?|children|students|school council|pupil voice',
      parents: 'parents?|families',
      governors: 'governors(?= |,|\\.|$)(?! and the head)',
    },
  },
  'policy-template-source': {
    kind: 'found',
    when: [
      '(?:template|model|adapted from|based on|builds on)\\b & (?:policy|document|it is|they rest|text|these rules|this|rest on)\\b & (?:from|by|of|supplied|template|model)\\b & !risk assess & !role model',
    ],
    find: namedBody(
      /(?:(?:template|model|document)(?: policy)?(?: \w+){0,2} (?:from|by|of)|supplied by|provided by|adapted from|based on|builds on)(?: the| an?)?/i,
      /./,
    ),
  },
  'linked-policies': {
    kind: 'found',
    when: [
      '(?:read (?:\\w+ ){0,4}?(?:with|alongside|next to|beside|together|in conjunction)|alongside|in conjunction with|conjunction|related (?:documents|policies)|linked (?:to|policies|documents)|together with|links to|^see also|^related|^linked|supported by|read in (?:relation|accordance|line)|in relation to the|addition to (?:the|our)|subject to the|supplements?|relates to other|related documentation|operates in) & polic(?:y|ies)|code of conduct|codes? of conduct|agreements?|documents?|documentation & !(?:have|has) read & !pupils learn & !staff (?:must|should) not',
      'official use & (?:obey\\w*|follow\\w*|fit\\w*|line with) & polic',
    ],
    find: linkedPolicies,
  },
  'legislation-list': {
    kind: 'found',
    when: ['\\bact (?:19|20)\\d\\d', '(?:19|20)\\d\\d act\\b'],
    find: lawsNamed,
  },
  'off-policy-judgement-to-headteacher': {
    kind: 'yes-no',
    yes: [
      '*(?:depart\\w*|outside (?:this|the) (?:policy|rules)|steps? outside|deviat\\w*|acts? outside|not follow\\w*) & (?:explain\\w*|reason\\w*|why|justif\\w*|account) & (?:<head>)',
    ],
  },
  'policy-adopted-by': {
    kind: 'one-of',
    values: {
      'governing-body-with-chair-signature': ['*sign(?:ed|s)\\b & (?:<chair>) & !acceptable use'],
      'governing-body': [
        '*(?:<governors>) & (?:adopt\\w*|approv\\w* (?:this|the|it as our) (?:policy|letter|document)|ratif\\w*|approved this) & !(?:account|page|channel)s?\\b & !sign(?:ed|s)\\b (?:by|on behalf)',
        '(?:adopted|ratified|approved|agreed|accepted|signed off) by:? ?(?:the )?(?:full )?(?:<governors>|board\\b) & !(?:account|page|channel|platform)s?\\b & !parents',
      ],
    },
  },
  'whistleblowing-told': {
    kind: 'yes-no',
    yes: [
      '*(?:whistle-?\\s?blow\\w*|blow the whistle) & (?:remind\\w*|told|direct\\w*|aware|point\\w*|inform\\w*|know|may (?:also )?use|refer\\w*|see\\b|read|procedure|policy)',
    ],
  },
}
