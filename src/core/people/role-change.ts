import { allowed, refused } from '../policy/decision.ts'
import { type Board, isConfirmer } from './confirmers.ts'
import { confirmingRoles, holdsOne, isProtectedRole, runningRoles } from './protected-roles.ts'
import { type Role, roleIds } from './role.ts'
import { isSameHuman, type Standing } from './standing.ts'

/** Roles that a person at the school may hold: families have no place here yet, and a body is not a person. */
export const rolesOfPeople: readonly Role[] = roleIds.filter(
  (role) => role !== 'parent' && role !== 'pupil' && role !== 'governing-body',
)

export type RoleChange = { readonly act: 'grant' | 'end'; readonly role: Role }

/** How a change comes about: now, now as the school's first chair or clerk, or once a second person confirms it. */
export type ChangeWay = 'at-once' | 'first-confirmer' | 'second-person'

export type RoleChangeRefusal =
  | 'not-a-persons-role'
  | 'already-held'
  | 'not-held'
  | 'headteachers-role'
  | 'last-headteacher'
  | 'own-headship'
  | 'first-named-by-head'
  | 'first-must-be-another'

export type ChangeVerdict<Reason extends string> =
  | (ReturnType<typeof allowed> & { readonly way: ChangeWay })
  | ReturnType<typeof refused<Reason>>

export const byWay = (way: ChangeWay) => ({ ...allowed(), way })

/**
 * Whether `asker` may give a role to, or take it from, `subject`, and how. Signpost's own rule, for every policy: the
 * chair, vice-chair, clerk, DSL and deputies are never given or ended by one person alone. See docs/decisions/protected-roles.md.
 */
export function decideRoleChange(
  change: RoleChange,
  facts: { asker: Standing; subject: Standing; board: Board; headteachers: number },
): ChangeVerdict<RoleChangeRefusal> {
  const { asker, subject, board } = facts
  const { act, role } = change
  if (!rolesOfPeople.includes(role)) return refused('not-a-persons-role')
  const held = subject.roles.includes(role)
  if (act === 'grant' && held) return refused('already-held')
  if (act === 'end' && !held) return refused('not-held')
  if (role === 'headteacher') {
    if (!speaksForTheHead(asker)) return refused('headteachers-role')
    if (act === 'grant' && isSameHuman(asker, subject)) return refused('own-headship')
    if (act === 'end' && facts.headteachers === 1) return refused('last-headteacher')
    return byWay(wayForTheHead(facts))
  }
  if (!isProtectedRole(role)) return byWay('at-once')
  if (!confirmingRoles.includes(role) || !isFirstNaming(board, subject)) return byWay('second-person')
  if (!asker.roles.includes('headteacher')) return refused('first-named-by-head')
  if (act === 'grant' && (isSameHuman(asker, subject) || holdsOne(subject.accountRoles, runningRoles))) {
    return refused('first-must-be-another')
  }
  return byWay('first-confirmer')
}

/** The headteacher’s own role and access are not the office’s to change. */
export function speaksForTheHead(asker: Standing): boolean {
  return holdsOne(asker.roles, ['headteacher', ...confirmingRoles])
}

/**
 * A headteacher acts at once. The chair or the clerk has the other confirm it where there is another, so that neither
 * takes over the school alone; where there is none they act alone, so that a headteacher shut out can be let in again.
 */
export function wayForTheHead({
  asker,
  subject,
  board,
}: {
  asker: Standing
  subject: Standing
  board: Board
}): ChangeWay {
  if (asker.roles.includes('headteacher')) return 'at-once'
  const another = board.holders.some(
    (holder) => isConfirmer(holder) && !isSameHuman(holder, asker) && !isSameHuman(holder, subject),
  )
  return another ? 'second-person' : 'at-once'
}

/** No chair or clerk has ever taken up the role, and nobody other than this person has been named as one. */
export function isFirstNaming(board: Board, subject: Standing): boolean {
  return !board.heldBefore && board.holders.every((holder) => holder.person === subject.person)
}
