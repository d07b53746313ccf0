import type { Readings } from '../reading.ts'

export const trainingReadings: Readings = {
  'training-points': {
    kind: 'several',
    when: [
      '(?:induction|training|resources|starters?|joining|refreshed) & (?:social media|it comes|safe|this|discussed|covered|talk\\w*|online|return|guidance|comes up|advice|resources) & (?:induction|regular\\w*|year\\w*|annual\\w*|each|every|starter|joining|shared|refresh\\w*|again) & !(?:sign|arranges|leads? (?:that|the) training|pupils|check that)',
      '(?:<head>|<leaders>|<dsl>) & arrange\\w* training and guidance',
    ],
    items: {
      induction: 'induction|new starter|every starter|new member of staff|each new|joining us',
      'regular-training':
        '(?:regular|yearly|annual|refresher|updated?)\\w*(?: \\w+){0,3} training|training(?:[\\w ]*) (?:each|every|regularly|yearly|annually|days|year|thereafter)|(?:refreshed|return)(?: \\w+){0,3} training',
      'shared-resources':
        '(?:resources|material|guidance)(?: \\w+){0,3} (?:shared|passed|circulated)|(?:shar|pass|circulat)\\w*(?: \\w+){0,3} (?:resources|guidance|material)',
      unscheduled: 'arrange\\w* training and guidance(?! each)',
    },
  },
  'training-led-by': {
    kind: 'several',
    when: [
      '(?:training) & (?:arrang\\w*|led|leads?|organis\\w*|provid\\w*|deliver\\w*|responsible) & (?:<head>|<leaders>|<dsl>|\\bi lead)',
    ],
    items: { headteacher: '<head>', 'senior-leadership-team': '<leaders>', dsl: '<dsl>' },
  },
  'concern-categories': {
    kind: 'several',
    when: [
      '(?:<staff>|all) & (?:know|told|how to|aware|trained) & (?:report\\w*) & (?:filter\\w*|nudes?|semi-nude|cyberbull\\w*|illegal|radicalis\\w*|extremis\\w*)',
    ],
    items: {
      'filter-breach': 'filter\\w*',
      'nude-imagery': 'nudes?\\b|semi-nude|sexting|youth produced',
      cyberbullying: 'cyber-?bull\\w*|online bullying',
      'illegal-content': 'illegal',
      radicalisation: 'radicalis\\w*|extremis\\w*',
    },
  },
}
