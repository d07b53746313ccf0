import { refused } from '../policy/decision.ts'
import type { Board } from './confirmers.ts'
import { confirmingRoles, holdsOne, isProtectedRole } from './protected-roles.ts'
import { byWay, type ChangeVerdict, isFirstNaming, speaksForTheHead, wayForTheHead } from './role-change.ts'
import type { Standing } from './standing.ts'

export type AccessFacts = {
  readonly asker: Standing
  readonly subject: Standing
  readonly board: Board
  readonly headteachers: number
  /** A protected role has been asked for this person and not yet decided: what is confirmed must be whom was seen. */
  readonly protectedRoleAskedFor: boolean
}

export type ResetRefusal = 'own-access' | 'headteachers-role'

/** Whether `asker` may end somebody’s ways of signing in and invite them again, perhaps at another address. */
export function decideReset(facts: AccessFacts): ChangeVerdict<ResetRefusal> {
  const { asker, subject } = facts
  if (asker.person === subject.person) return refused('own-access')
  const isHead = subject.roles.includes('headteacher')
  if (isHead && !speaksForTheHead(asker)) return refused('headteachers-role')
  if (isTypingMistake(facts)) return byWay('first-confirmer')
  if (subject.roles.some(isProtectedRole) || facts.protectedRoleAskedFor) return byWay('second-person')
  return byWay(isHead ? wayForTheHead(facts) : 'at-once')
}

export type LeaveRefusal = ResetRefusal | 'last-headteacher' | 'holds-protected-role'

/** Whether `asker` may say that somebody has left, which ends all they hold. Protected roles are ended first, each by itself. */
export function decideLeave(facts: AccessFacts): ChangeVerdict<LeaveRefusal> {
  const { asker, subject } = facts
  if (asker.person === subject.person) return refused('own-access')
  if (subject.roles.includes('headteacher')) {
    if (!speaksForTheHead(asker)) return refused('headteachers-role')
    if (facts.headteachers === 1) return refused('last-headteacher')
    if (wayForTheHead(facts) === 'second-person') return refused('holds-protected-role')
  }
  if (isTypingMistake(facts)) return byWay('first-confirmer')
  if (subject.roles.some(isProtectedRole)) return refused('holds-protected-role')
  return byWay('at-once')
}

/** The first chair or clerk was invited at a wrong address: nobody has acted as either yet, so the head may put it right. */
function isTypingMistake({ asker, subject, board }: AccessFacts): boolean {
  return (
    asker.roles.includes('headteacher') &&
    subject.account === null &&
    isFirstNaming(board, subject) &&
    holdsOne(subject.roles, confirmingRoles) &&
    subject.roles.filter(isProtectedRole).every((role) => confirmingRoles.includes(role))
  )
}
