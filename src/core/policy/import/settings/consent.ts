import type { Readings } from '../reading.ts'

export const consentReadings: Readings = {
  'image-consent': {
    kind: 'one-of',
    values: {
      'other-policy': [
        '*(?:<image>) & (?:in line with|accordance with|governed by|follow\\w*|covered by|set out in|see|according to) & (?:image|photo\\w*|picture|camera|video)s?[\\w ]* polic & !(?:written|in writing|signed)',
      ],
      'written-as-required': [
        '*(?:written|in writing|signed) & (?:consent|permission|agreement) & (?:where (?:(?:this|it|such consent) is )?(?:required|needed|necessary)|(?:those|the) cases (?:where|in which) (?:\\w+ ){0,3}(?:required|needed|necessary)|as (?:required|needed)|if (?:required|needed|necessary)|when (?:required|needed)) & (?:<image>|<parent>) & !messages?',
      ],
      written: [
        '*(?:written|in writing|signed) & (?:consent\\w*|permission|agreement) & (?:<image>|likeness) & !(?:<parent>) (?:may|must|should) (?:not )?(?:post|take|publish|have) & !other (?:people|famil|parent|child) & !(?:where|if|when|as|cases in which) (?:(?:this|it|that|such consent|consent) is )?(?:required|needed|necessary)',
      ],
    },
  },
  'consent-scope': {
    kind: 'several',
    when: [
      '(?:without|unless|until) (?:\\w+ ){0,3}(?:written|signed) & (?:consent|permission|agreement) & <image> & !(?:<parent>) (?:may|must|should) (?:not )?(?:post|take|publish)',
      '(?:written|in writing|signed) & (?:consent\\w*|permission|agreement) & (?:<image>|names?\\b|personal) & !(?:<parent>) (?:may|must|should) (?:not )?(?:post|take|publish) & !other (?:people|famil|parent)',
      '(?:consent) & surname & picture',
    ],
    items: {
      images: '<image>',
      names: '(?:sur|first |full )?names?\\b(?! of the school)',
      'personal-information': 'personal (?:information|details|data|facts)',
      'pupil-activity':
        'activit\\w*|what they (?:do|are doing)|their work|(?<!school)work(?= (?:will|may|is|are|can))|doings',
    },
  },
}
