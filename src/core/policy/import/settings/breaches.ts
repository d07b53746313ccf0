import { namedBody } from '../find/named-body.ts'
import type { Readings } from '../reading.ts'

export const breachesReadings: Readings = {
  'data-breach-report-to': {
    kind: 'found',
    when: [
      '(?:leak\\w*|data breach\\w*|breach of (?:data|confidential\\w*)|loss of data|confidential.*got out|personal (?:data|information)|confidential information) & (?:council|county|authority) & (?:report\\w*|inform\\w*|notif\\w*|tell|told|team|:)',
    ],
    find: namedBody(/(?:council|county|authority)(?:'s|’s)?/i, /team|unit|service|office|department/i),
  },
  'breach-sanctions': {
    kind: 'several',
    when: [
      '(?:breach\\w*|break\\w*|broken|fail\\w*|misuse|consequence\\w*|non-?compliance|depart\\w*|contravention|violation\\w*|ignor\\w*|not follow\\w*|bullying|defam\\w*|excessive|discredit\\w*|illegal\\w*) & (?:disciplin\\w*|dismiss\\w*|legal (?:action|proceedings|steps)|civil|criminal|loss of internet|prosecut\\w*) & (?:may|can|could|will|might|lead|result|face|range|bring|end|subject|follow|become) & !(?:policies|policy) (?:are|is) (?:related|linked) & !<pupil> (?:may|can|will|could) & !dealt with (?:under|in accordance) & !out of (?:school )?hours & !outside (?:of )?school hours & !(?:<governors>) may & !(?:<governors>) (?:will )?decide',
      'disciplinary (?:action|matter|measures|procedures?|proceedings) & (?:breach\\w*|these rules|this policy)',
    ],
    items: {
      disciplinary: 'disciplin\\w*(?! polic)',
      dismissal: 'dismiss\\w*|loss of (?:their |your )?(?:job|employment)|summary termination',
      legal: 'legal\\b|prosecut\\w*',
      civil: 'civil\\b',
      'criminal-investigation': 'criminal',
      'loss-of-internet': '(?:loss|withdrawal|removal|suspension|loss) of (?:\\w+ )?(?:internet|ict|network|computer)',
    },
  },
  'post-incident-debrief': {
    kind: 'yes-no',
    yes: [
      '*(?:debrief\\w*|lessons?(?: \\w+)? (?:learn\\w*|identified)|what (?:can be|we have|has been|was) learn\\w*|learning points?) & (?:record\\w*|writ\\w*|note\\w*|hold\\w*|held|lead\\w*|<leaders>|meet\\w*|review\\w*|case|incident|investigat\\w*) & !<pupil> (?:are|will be) taught',
      'debrief',
    ],
  },
}
