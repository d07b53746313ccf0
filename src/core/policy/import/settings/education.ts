import type { Readings } from '../reading.ts'

export const educationReadings: Readings = {
  'pupil-education-style': {
    kind: 'one-of',
    values: {
      'embedded-and-progressive': [
        '*(?:online|safe\\w*|e-safety|digital) & (?:embedded|progressi\\w*|builds? (?:up|on)|runs? through|threaded|year by year|year on year|spiral|stepped|built-in|each year|grow(?:s|ing) with|woven) & (?:curriculum|taught|teach\\w*|learn\\w*|programme|education) & !staff training',
      ],
      'part-of-education': [
        '*(?:online|safe\\w*|e-safety|digital)\\b & (?:taught|teach\\w*|learn\\w*|educat\\w*) & (?:part of|within|through)\\b & (?:education|schooling|pshe|computing|curriculum|lessons) & !(?:embedded|progressi\\w*|builds? (?:up|on)|runs? through|threaded|year by year) & !staff & !parents are',
      ],
    },
  },
  'pupil-safety-topics': {
    kind: 'several',
    when: [
      '(?:<pupil>|lesson topic) & (?:taught|teach\\w*|learn\\w*|lesson topic|encouraged|advised) & (?:personal|friends?|meet\\w*|passwords?|block\\w*|report\\w*|age|multi-factor|known?|weigh\\w*|details) & !staff (?:must|are|should)',
    ],
    atLeast: 2,
    items: {
      'personal-details': 'personal (?:details|information|data)|(?:reveal|identify|point to|give away) ',
      'known-friends-private-profile':
        '(?:only )?friends?(?: \\w+){0,6} (?:know\\w*|in person)|people they (?:actually )?know|known friends|profiles? (?:private|closed)|people you know',
      'no-unaccompanied-meetings': 'meet(?:ing|ings)?\\b',
      'safe-passwords': 'passwords?',
      'multi-factor': 'multi-?factor|two-?factor|two-?step',
      'age-appropriate-sites':
        '(?:sites?|services?|platforms?|apps?)(?: \\w+){0,6} (?:age|ages)\\b|age[- ](?:appropriate|suited)',
      'block-and-report': 'block(?:ing)?\\b',
      'report-inside-and-outside':
        '(?:in|inside) (?:the )?(?:school|setting)(?: and|,)(?: \\w+){0,2} (?:outside|beyond|out)|within and outside|inside and outside',
    },
  },
}
