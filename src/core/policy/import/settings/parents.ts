import type { Readings } from '../reading.ts'

export const parentsReadings: Readings = {
  'parental-agreement': {
    kind: 'one-of',
    values: {
      'signed-form': [
        '*<parent> & sign(?:s|ed)?\\b & (?:agreement|form|contract|letter|home-school|slip) & !(?:<image>|consent)',
      ],
      'informed-only': [
        '(?:write|send|give|explain|tell)\\w* (?:to )?(?:\\w+ ){0,2}(?:parents|families) & (?:what we expect|expectations|what is expected|a copy of this policy|these rules) & !sign',
        '*<parent> & (?:informed|told|made aware|given a copy|hear)\\b & (?:expect\\w*|policy|guidelines|rules|responsibilit\\w*) & !sign(?:s|ed)?\\b & !joins?\\b',
        '<parent> & (?:informed|told|made aware|given a copy|hear)\\b & (?:expect\\w*|policy|guidelines|rules|responsibilit\\w*) & !sign(?:s|ed)?\\b',
      ],
    },
  },
  'parents-agree-no-staff-contact': {
    kind: 'yes-no',
    yes: [
      '*(?:promise|agree|undertake|they|<parent>)\\b & (?:<never>|no\\b) & (?:friend requests?|befriend|message|contact) & (?:to |send )?(?:staff|teachers|employees)\\b & (?:promise|agree|undertake|sign\\w*|famil\\w*|form) & !(?:<staff>) (?:must|should|may|will) not',
    ],
  },
  'parent-notice-when-child-joins': {
    kind: 'yes-no',
    yes: [
      '(?:new|joining) (?:parents|families) & (?:tell|told|write|given|send|sent|receive|explain\\w*|informed) & (?:expect\\w*|policy|rules|agreement)',
      '*<parent> & (?:child (?:starts?|joins?|is admitted|enrols?|begins)|admission|admitted|on entry|on joining|new (?:families|parents)|joins? the school|children start) & (?:informed|told|given|sign\\w*|hear|sent|receive|made aware)',
    ],
  },
  'parent-communication-methods': {
    kind: 'several',
    when: [
      '<parent>|home & (?:website|newsletters?|letters?|prospectus|conversation|face-to-face) & (?:through|by|via|using|with|ways?|in)\\b & (?:keep|let|speak|communicat\\w*|inform\\w*|aware|told|touch|hear|know|send|sent) & !(?:link\\w*|complain\\w*|privacy notice) & !consent',
    ],
    items: {
      prospectus: 'prospectus',
      website: 'website',
      newsletter: 'newsletters?\\b',
      letter: 'letters?\\b',
      conversation: 'conversations?|face-to-face|word of mouth|in person|speaking|meetings?\\b',
    },
  },
  'parent-image-rule': {
    kind: 'one-of',
    values: {
      'unless-other-parents-agree': [
        "*<parent> & (?:<image>) & (?:other|another|those) (?:\\w+'?s? ){0,2}?(?:child\\w*|pupils?|famil\\w*|parents?|people)|child(?:ren)? other than (?!their own) & (?:unless|permission|consent|agree\\w*|without|happy) & !(?:school|we|staff) (?:will|must|never) (?:not )?(?:post|publish)",
        "(?:<image>) of (?:other people's|another family's|other) child\\w* & (?:unless|permission|consent|agree\\w*|without) & !(?:school|we|staff) (?:will|must|never|do)\\b",
      ],
      never: [
        "*<parent> & (?:<image>) & (?:other (?:people's|children|pupils|families)|any child but|other than their own|only (?:their|of their) own|own child\\w* only|but their own|another) & (?:<never>|only) & !(?:unless|permission|consent|agree\\w*|happy|without)",
      ],
    },
  },
  'parent-image-rule-covers': {
    kind: 'one-of',
    values: {
      'school-events': [
        '*<parent> & (?:<image>|photograph) & (?:other|another|own child\\w*|any child) & (?:events?|assembl\\w*|plays?\\b|sports day|concerts?|performances?|fairs?|productions?|nativity|shows?\\b)',
      ],
      anywhere: [
        '<parent> & (?:<image>) & (?:other|another|those|any child but|but their own|own child\\w*) & (?:child\\w*|famil\\w*) & (?:<never>|post|publish|share|online|consent|agree\\w*|permission) & !(?:events?|assembl\\w*|plays?\\b|sports day|concerts?|performances?|fairs?|productions?|nativity) & !(?:school|we) (?:will|must|never) (?:not )?(?:post|publish) & !(?:written|in writing)',
        "(?:<image>) of other people's child\\w* & (?:unless|agree\\w*|<never>) & !(?:events?|assembl\\w*|plays?\\b|sports day|performances?)",
      ],
    },
  },
  'complaint-route': {
    kind: 'one-of',
    values: {
      'complaints-procedure-on-website': ['complain\\w* (?:procedure|policy|process) & website'],
      'complaints-policy': ['complaints? polic(?:y|ies) & !whistle & !read (?:this|it) & !related'],
      'complaints-procedure': ['complaints? (?:procedure|process) & !website & !read (?:this|it)'],
      headteacher: [
        '(?:complain\\w*|grievance|dissatisf\\w*|grumble) & (?:<head>) & (?:brought|bring|speak|send|to|made|address\\w*|raise\\w*) & !(?:investigat|police|employee)\\w* & !polic(?:y|ies)|procedure',
      ],
      'direct-to-school': [
        '(?:complain\\w*|dissatisf\\w*|grumble|question|unhappy|grievance) & (?:straight|direct(?:ly)?)\\b & (?:to )?(?:the |our )?(?:school|us|academy)\\b & !(?:<head>)',
      ],
    },
  },
  'parent-communication-approver': {
    kind: 'one-of',
    values: {
      'governing-board': [
        '*(?:channels?|means|methods?|platforms?) & (?:tell\\w*|inform\\w*|communicat\\w*|messages?) & <parent> & (?:approved|authorised|agreed) & (?:<governors>) & !(?:<head>)',
      ],
      headteacher: [
        '*(?:channels?|means|methods?|platforms?) & (?:tell\\w*|inform\\w*|communicat\\w*|messages?) <parent> & (?:approved|authorised|agreed) & (?:<head>)',
      ],
    },
  },
}
