import type { Readings } from '../reading.ts'

export const acknowledgementReadings: Readings = {
  'leaders-confirm-team-reading': {
    kind: 'yes-no',
    yes: [
      '*(?:leaders?|managers?|heads of \\w+)\\b & (?:confirm|ensure|make sure|makes sure|check)\\w* & teams? & (?:read|understood|understand)\\w*',
    ],
  },
  'staff-aup-acknowledgement': {
    kind: 'one-of',
    values: {
      'leader-confirms-team': [
        '*(?:leaders?|managers?|heads of \\w+)\\b & (?:confirm|ensure|make sure|makes sure|check)\\w* & teams? & (?:read|understood|understand)\\w*',
      ],
      'sign-before-official-use': [
        '*sign(?:s|ed|ing)?\\b & (?:acceptable use|aup\\b|user agreement|code of practice|social media (?:agreement|policy)) & (?:before|official|take(?:s)? part|run(?:s|ning)?|manag\\w+|participat\\w+) & !parent',
        'acceptable use & (?:is|are|be) signed & (?:official|everyone who|before) & !parent',
      ],
      'read-and-understand-before-official-use': [
        '*(?:read|understood|understand)\\w* & (?:acceptable use|aup\\b) & (?:first|before|must|prior|official\\w*|required) & !sign(?:s|ed)?\\b & !parent & !should (?:also )?(?:be )?read',
      ],
    },
  },
}
