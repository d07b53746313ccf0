import { monthsBetweenReviews } from '../find/months.ts'
import type { Readings } from '../reading.ts'

export const reviewReadings: Readings = {
  'review-every-months': {
    kind: 'found',
    when: [
      '(?:next )?review\\w* & (?:in|within) (?:\\w+|\\d+) (?:years?|months)\\b & !settings & !account & !training',
      'review (?:frequency|cycle|period|schedule|interval) & (?:annual\\w*|years?\\w*|months?)',
      '(?:review\\w*|looks? at it afresh|come back to it|revised|updated?)\\b & (?:annual\\w*|year\\w*|months?|term\\w*|biennial\\w*|two-year\\w*) & !(?:curriculum|revisited|privacy settings|next review (?:due|date)|training|accounts?|profiles?|risk assess\\w*|settings|last reviewed)',
    ],
    find: monthsBetweenReviews,
  },
  'review-triggers': {
    kind: 'several',
    when: [
      '(?:review\\w*|revis(?:ed|ion|e)\\b|updated) & (?:(?:when|where|if) (?:necessary|needed|required|appropriate)|sooner|earlier|brought forward|also when|or when|also after|also if|if there|following|also revised|as required|as needed|when(?:ever)? (?:national|there)|in response to) & !(?:settings|account)',
    ],
    items: {
      'statutory-guidance-change':
        '(?:statutory|national|government|dfe) guidance|guidance chang\\w*|(?:law|legislation) (?:or|and) guidance|changes? (?:in|to) (?:\\w+ ){0,2}(?:law|legislation|guidance)|keeping children safe',
      'internal-review': 'internal review',
      'as-needed': 'as (?:needed|required|necessary)|when (?:needed|required|necessary)|if (?:needed|necessary)',
      'national-policy-update': 'national (?:and local )?polic\\w*|national or local polic',
      'local-policy-update': 'local polic\\w*|national (?:and|or) local polic',
      'local-concern': 'local (?:concern|worr)\\w*|(?:concern|incident)s? (?:locally|in school)',
      'technical-change': 'technical\\w*|technolog\\w*',
    },
  },
  'review-led-by': {
    kind: 'several',
    when: [
      '(?:to be )?reviewed by: ',
      '(?:review\\w*|looks? at it afresh) & (?:by\\b|leads?|led|carried out|carry out|share the|conducts?|look at it|reviews it) & (?:<head>|<leaders>|<dsl>|<governors>|computing|reviewed by (?:mr|mrs|ms|miss|dr)) & !(?:taken to|presented to|shared with|settings|accounts?|consulted)',
      '(?:<governors>) (?:adopts? (?:this|the) policy and )?(?:will |shall |must )?(?:reviews?|looks? at) (?:it|this policy|the policy)',
    ],
    items: {
      'computing-lead': '(?:computing|ict|digital|technology) (?:lead|subject leader|co-?ordinator|leader)',
      'senior-leadership-team': '<leaders>',
      headteacher: '<head>',
      dsl: '<dsl>',
      'governing-board': '<governors>',
      'named-person': 'by (?:mr|mrs|ms|miss|dr)\\b\\.?',
    },
  },
}
