import { namedBody } from '../find/named-body.ts'
import type { Readings } from '../reading.ts'

export const permissionsReadings: Readings = {
  'hr-adviser': {
    kind: 'found',
    when: ['(?:hr|human resources|personnel)\\b & (?:provider|adviser|advisor|advice|service\\w*|support)\\b'],
    find: namedBody(
      /(?:hr|human resources|personnel) (?:provider|adviser|advisor|service|advice)(?:s|rs)?(?: (?:is|from|by|of|comes from|provided by|is provided by|is given by|comes from|is bought from|supplied by))*,?/i,
      /./,
    ),
  },
  'school-news-on-personal-accounts': {
    kind: 'one-of',
    values: {
      'with-prior-authorisation': [
        '*(?:news|events?|celebrations|information) & (?:school|academy|federation)\\b & (?:<private>) & (?:only (?:after|if|when|with)|if|once|unless|after) & (?:<approve>)',
      ],
      'official-platforms-only': [
        '(?:school|academy|federation) news & (?:leave|left|belongs|reserved|only) & official & !unless & !<approve>',
        "*(?:news|celebrations|events|photographs) & (?:school|academy|federation)\\b & (?:official|school's)(?: \\w+)? (?:accounts?|page|channels?|platforms?|site) & (?:only|alone|solely|exclusively) & !incident & !<approve>",
      ],
    },
  },
  'outside-channel-approver': {
    kind: 'one-of',
    values: {
      'headteacher-or-governing-board': [
        '(?:business|information) & (?:channels?|accounts?|sites?) & (?:not (?:control|run|own|manage)\\w*|outside|private) & (?:<head>) (?:or|/) ?(?:the )?(?:<governors>) & (?:<approve>)',
      ],
      headteacher: [
        '(?:official |school )?business & (?:channels?|accounts?|sites?|platforms?) & (?:not (?:control|run|own|manage)\\w*|outside the school|does not) & (?:<head>) & (?:<approve>) & !(?:<governors>)',
      ],
      nobody: ['business & (?:channels?|accounts?) & (?:not (?:control|run|own)\\w*) & (?:<never>) & !(?:<unless>)'],
    },
  },
  'contact-exception-approver': {
    kind: 'several',
    when: [
      '(?:already (?:friends|connected|know)|existing (?:tie|relationship|friendship|connection)s?) & (?:<head>|<dsl>|<leaders>) & (?:decide\\w*|agree\\w*|approv\\w*|permission|discuss\\w*|tell|declare\\w*|speak)',
      '(?:exception\\w*|already knows?|existing (?:tie|relationship|friendship)s?|known (?:socially|already)) & (?:discuss\\w*|agree\\w*|approv\\w*|tell|declare|talk\\w* (?:over|to)|consult\\w*) & (?:<head>|<dsl>|<leaders>) & !phone\\w* & !exceptional',
      '(?:<unless>|need) & (?:<head>|<leaders>|<dsl>) & (?:<approve>) & (?:<connect>|links?) & (?:private|personal|own|social)\\b & (?:pupils?|parents?|child\\w*) & !former & !business & !news & !<image> & !number & !phone\\w* & !(?:account|page) (?:is|goes) & !details',
    ],
    items: {
      headteacher: '<head>',
      dsl: '<dsl>',
      'senior-management': '<leaders>',
      parents: '(?:parents|and parents) (?:have |both )*(?:agreed|agree|consent)',
    },
  },
  'own-phone-to-pupils-or-parents': {
    kind: 'one-of',
    values: {
      'exceptional-with-number-withheld': [
        '(?:own|personal) (?:\\w+ )?(?:phones?|mobiles?) & (?:emergenc\\w*|exception\\w*) & (?:caller id|number (?:hidden|withheld|blocked)|withheld)',
        '*(?:own|personal) (?:\\w+ )?(?:phones?|mobiles?|telephones?|devices?) & (?:emergenc\\w*|exception\\w*) & (?:hidden|withheld|withhold\\w*|hid\\w*|blocked|141)',
      ],
      never: [
        '(?:<never>|not\\b) & (?:own|personal) (?:\\w+ )?(?:phones?|mobiles?|telephones?|devices?) & (?:ring\\w*|text\\w*|call\\w*|phon(?:e|ing) (?:or|<parent>|<pupil>|them)|contact\\w*|message) & (?:<parent>|<pupil>|them|families) & !(?:exception\\w*|emergenc\\w*) & !photo & !share & !phone number & !give & !<pupil> (?:may|must)',
      ],
    },
  },
}
