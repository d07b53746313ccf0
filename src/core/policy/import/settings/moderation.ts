import type { Readings } from '../reading.ts'

export const moderationReadings: Readings = {
  'channel-monitoring': {
    kind: 'one-of',
    values: {
      'moderate-when-pupils-involved': [
        '*moderat\\w* & (?:<pupil>) & (?:activit\\w*|take part|involv\\w*|online|when|where)',
      ],
      regular: [
        '(?:monitor|moderat)\\w* & (?:all (?:posts?|comments)|comments (?:on|made on|under) (?:all|our|every)|(?:social media|our|official|school) (?:accounts?|pages?|channels?|sites?) (?:will be|are|is)) & !(?:personal|own|private) & !network & !<pupil> (?:activit|take part)',
        '*(?:look\\w* (?:at|over)|check\\w*|monitor\\w*|watch\\w*) & (?:comments?|accounts?|pages?|channels?|sites?|feeds?)\\b & (?:regular\\w*|daily|every (?:school |working )?day|each (?:school |working )?day|weekly|every week|at least|frequent\\w*|routine\\w*) & !(?:settings|privacy) & !network & !(?:personal|own|private) & !two|three years',
      ],
    },
  },
  'harmful-comment-action': {
    kind: 'several',
    when: [
      '(?:comments?|remarks?|posts?)\\b & (?:offensive|abusive|rude|unacceptable|inappropriate|hurtful|unpleasant) & (?:hid\\w*|delet\\w*|remov\\w*|block\\w*|barr?\\w*|ban\\w*|tak(?:e|en) down) & !(?:<staff>) (?:must|should|may) not & !<parent> who misuse & !governors',
      '(?:remove|delete|hide|block) (?:\\w+ ){0,2}comments?',
      'block the comments?',
    ],
    items: {
      'block-comment':
        '(?:hid\\w*|delet\\w*|remov\\w*|block\\w*|take down|taken down|takes down)(?: \\w+){0,4} (?:comments?|remarks?|posts?)|(?:comments?|remarks?|posts?)(?: \\w+){0,4} (?:hid\\w*|delet\\w*|remov\\w*|blocked)',
      'block-person':
        '(?:person|people|user|author|anyone|individual|account|poster|them|offender|visitor|member)s?(?: \\w+){0,8} (?:barred|blocked|banned)|(?:block|ban|bar)(?:ning|king|ring)? (?:the |any )?(?:person|people|users?|author|individuals?|poster|sender|them|anyone)|the person',
    },
  },
}
