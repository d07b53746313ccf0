/** What is so in a report, each under one name. Routes rest on these and never on the kind of report alone. */
export const facts = [
  // who did it
  'by-pupil',
  'by-former-pupil',
  'by-parent',
  'by-employee',
  'by-headteacher',
  'by-dsl',
  'by-senior-leader',
  'by-line-manager',
  'by-volunteer',
  'by-governor',
  'by-chair-of-governors',
  'by-supply',
  'by-contractor',
  'by-council-employee',
  'by-outsider',
  'by-reporter',
  // whom it touches
  'to-pupil',
  'to-adult-at-work',
  'to-school',
  // who tells
  'reporter-at-work',
  // where it is
  'on-official-channel',
  'posted',
  'outside-school',
  // what it is
  'pupil-reached-adult',
  'parent-reached-adult',
  'talk-with-parent',
  'former-pupil-contact',
  'adult-reached-pupil',
  'unsuitable-conduct',
  'unsuitable-mention',
  'abuse-of-adult',
  'parent-misuse',
  'fair-complaint',
  'conflicts-with-role',
  'child-at-risk',
  'danger-now',
  'sexual-image-of-child',
  'adult-in-image',
  'doubtful-material',
  'confidential-leak',
  'personal-data',
  'threat-of-violence',
  'racist',
  'crime-suspected',
  'underage-use',
  'filter-failed',
  'account-lost',
  'press-asks',
  'told-and-not-acted',
  'extremist',
  'impersonation',
  'stranger-reached-pupil',
  'blackmail',
  'self-harm',
  'names-somebody',
  'private-use-only',
] as const
export type Fact = (typeof facts)[number]

export function isFact(word: string): word is Fact {
  return facts.some((fact) => fact === word)
}

/** That somebody did it who is an adult of the school. */
export const schoolAdults: readonly Fact[] = [
  'by-employee',
  'by-headteacher',
  'by-volunteer',
  'by-governor',
  'by-supply',
  'by-contractor',
]
