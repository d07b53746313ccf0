import type { Readings } from '../reading.ts'

const secret = '(?:<password>)'

export const credentialsReadings: Readings = {
  'credential-holders': {
    kind: 'one-of',
    values: {
      'leadership-for-emergencies': [
        '<password> & <leaders> & (?:take over|off sick|ill\\b|unavailable|leaves|left|not available|if (?:they are )?needed)',
        `*${secret} & (?:emergenc\\w*|absen\\w*|away) & (?:<leaders>|<head>|deputy|leaders?)`,
      ],
      'central-school-record': [
        'central(?:ly)?\\b & <password> & (?:holds?|keeps?|maintain\\w*|list|record|log|store\\w*|held|kept) & !emergenc\\w*',
        `*${secret} & (?:central\\w*|in one place|single record|school office|federation office|(?:held|kept) (?:by|in|at) the (?:school|office)) & (?:held|kept|record\\w*|stored|lodged) & !emergenc\\w* & !(?:strong|share|secret|taught) & !personal account`,
      ],
      'designated-administrators': [
        `*${secret} & (?:administrators?|named (?:staff|people|members)|designated (?:staff|people|members)) & (?:held|hold|kept|know|known|have|only|access|restricted|limited|shared|available) & !emergenc\\w* & !no more (?:people|staff)`,
      ],
    },
  },
  'channel-mfa': {
    kind: 'one-of',
    values: {
      'where-possible': [
        '*(?:multi-?factor|two-?factor|two-?step|2-?step|2fa|mfa|multi-factor)\\b & (?:<possible>|where(?:ver)? (?:a|the|it|they) (?:\\w+ ){0,2}(?:offer|support|allow|available)\\w*|where it is available) & !(?:<pupil>) (?:learn|are taught|will)',
      ],
      required: [
        '*(?:multi-?factor|two-?factor|two-?step|2-?step|2fa|mfa)\\b & (?:must|required|mandatory|always|has to|have to|compulsory|expect|every|all|switched on|turned on|enabled|is used) & !(?:<possible>|where(?:ver)? (?:a|the|it|they) (?:\\w+ ){0,2}(?:offer|support|allow|available)\\w*|where it is available) & !(?:<pupil>) & !(?:personal|own) account',
      ],
    },
  },
}
