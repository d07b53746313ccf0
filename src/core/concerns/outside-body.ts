/** Everybody outside a school to whom a case may go. */
export const outsideBodies = [
  'police',
  'lado',
  'social-care',
  'hr',
  'legal-adviser',
  'union-or-association',
  'professional-body',
  'platform',
  'county-data-management',
  'county-council',
  'education-safeguarding-service',
  'ico',
  'ceop',
  'iwf',
  'report-remove',
  'report-harmful-content',
  'posh',
  'prevent',
  'nspcc-whistleblowing',
  'dbs',
  'supply-agency',
  'other-agency',
] as const
export type OutsideBody = (typeof outsideBodies)[number]

/** When an outside body is told: at once, or if something is so. `words` finish the sentence "if …". */
export type OutsideWhen = { readonly kind: 'always' } | { readonly kind: 'if'; readonly words: string }
