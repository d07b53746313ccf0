import type { Role } from '../people/role.ts'

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

/**
 * When an outside body is told: at once, or if something is so. `words` finish the sentence "if …". Where somebody is
 * to decide it, `decider` says who.
 */
export type OutsideWhen =
  | { readonly kind: 'always' }
  | { readonly kind: 'if'; readonly words: string; readonly decider?: Role }

/** Whether one of these is to decide it, so that it says nothing where they may know nothing of it. */
export function isTheirsToDecide(when: OutsideWhen, roles: readonly Role[]): boolean {
  return when.kind === 'if' && when.decider !== undefined && roles.includes(when.decider)
}
