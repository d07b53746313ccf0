import type { Role } from '../people/role.ts'
import { allowed, type Decision, refused } from '../policy/decision.ts'
import { accessTable } from './access-table.ts'
import type { Permission } from './permission.ts'

/** Whether somebody holding these roles may do this at all; the words for a refusal stand in the table. */
export function may(held: readonly Role[], permission: Permission): Decision<'role'> {
  return accessTable[permission].may.some((role) => held.includes(role)) ? allowed() : refused('role')
}
