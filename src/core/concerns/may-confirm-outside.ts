import { type Role, usualCover } from '../people/role.ts'
import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { OutsideEntry } from './outside-entry.ts'

export type ConfirmOutsideRefusal = 'not-asked'

/**
 * Whether somebody is the person an entry asks. Where nobody who holds that role is at work, whoever usually stands in
 * for it is asked. `atWork` are the roles held today by people who are not away.
 */
export function mayConfirmOutside(
  roles: readonly Role[],
  entry: Pick<OutsideEntry, 'toConfirm'>,
  atWork: readonly Role[],
): Decision<ConfirmOutsideRefusal> {
  if (roles.includes(entry.toConfirm)) return allowed()
  if (atWork.includes(entry.toConfirm)) return refused('not-asked')
  const standIn = usualCover(entry.toConfirm).find((role) => atWork.includes(role))
  return standIn !== undefined && roles.includes(standIn) ? allowed() : refused('not-asked')
}
