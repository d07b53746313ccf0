import type { AskedFor } from '../../../core/concerns/asked-for.ts'
import type { OutsideTest, PupilResponse } from '../../../core/concerns/may-enter-as-policy-says.ts'
import type { OutsideBody } from '../../../core/concerns/outside-body.ts'

/** What the choices of a case are called on its pages, in its chronology and in its bundles. */

export const bodyWords: Readonly<Record<OutsideBody, string>> = {
  police: 'the police',
  lado: 'the LADO (the council’s officer for allegations)',
  'social-care': 'children’s social care',
  hr: 'the HR provider',
  'legal-adviser': 'the legal adviser',
  'union-or-association': 'a union or association',
  'professional-body': 'the professional body',
  platform: 'the platform it is on',
  'county-data-management': 'the county’s Data Management team',
  'county-council': 'the council',
  'education-safeguarding-service': 'the education safeguarding service',
  ico: 'the Information Commissioner (ICO)',
  ceop: 'CEOP',
  iwf: 'the Internet Watch Foundation (IWF)',
  'report-remove': 'Report Remove',
  'report-harmful-content': 'Report Harmful Content',
  posh: 'the Professionals Online Safety Helpline',
  prevent: 'Prevent',
  'nspcc-whistleblowing': 'the NSPCC’s whistleblowing line',
  dbs: 'the Disclosure and Barring Service (DBS)',
  'supply-agency': 'the supply agency',
  'other-agency': 'another agency',
}

export const askedForWords: Readonly<Record<AskedFor, string>> = {
  'subject-access': 'Somebody asked for the data that is kept about them',
  'educational-record': 'A parent asked for a pupil’s educational record',
  'child-leaves': 'A child left: their child-protection file goes to the new school',
}

export const roleInCaseWords = {
  affected: 'affected',
  alleged: 'said to have done it',
  witness: 'a witness',
  reporter: 'told it',
} as const

export const outcomeWords: Readonly<Record<string, string>> = {
  substantiated: 'Substantiated',
  malicious: 'Malicious',
  false: 'False',
  unsubstantiated: 'Unsubstantiated',
  unfounded: 'Unfounded',
  resolved: 'Resolved',
  'no-further-action': 'No further action',
  'passed-on': 'Passed on to somebody else',
  'recorded-as-low-level': 'Recorded as a low-level concern',
}

export const outsideTestWords: Readonly<Record<OutsideTest, string>> = {
  'orderly-running': 'how it may upset the running of the school',
  'threat-or-harm': 'a threat or harm to somebody',
  reputation: 'the good name of the school or its people',
}

export const pupilResponseWords: Readonly<Record<PupilResponse, string>> = {
  sanction: 'a sanction',
  'pastoral-support': 'care and support',
  'civil-or-legal': 'civil or legal steps',
}

export const riskWords = {
  'danger-to-children': 'this adult may be a grave danger to children',
  'fitness-for-work-with-children': 'it is in doubt whether this adult can go on working with children',
} as const

export const removalWords = {
  removed: 'it was taken down',
  refused: 'they would not',
  'no-answer': 'there was no answer',
  'not-yet': 'waiting for an answer',
} as const
