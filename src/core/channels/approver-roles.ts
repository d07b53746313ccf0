import type { Role } from '../people/role.ts'
import type { ApprovedAs } from './channel.ts'

/** Who records an approval, for each body that gives one. */
export const approverRoles: Readonly<Record<ApprovedAs, readonly Role[]>> = {
  headteacher: ['headteacher'],
  'governing-board': ['chair-of-governors', 'vice-chair'],
}
