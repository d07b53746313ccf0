import type { Readings } from '../reading.ts'

export const governanceReadings: Readings = {
  'review-shared-with-governors': {
    kind: 'yes-no',
    yes: [
      '*(?:review\\w*|revis\\w*) & (?:policy|version|it\\b) & (?:present\\w*|taken|shared|sent|reported|brought|shown|goes?|see (?:it|the|what|each|every)) & (?:<governors>) & !conduct',
    ],
  },
}
