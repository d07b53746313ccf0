import type { RoleChange } from '../../core/people/role-change.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { endRoles, giveRole } from '../../storage/people/hold-role.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

/** Carries out a role change that has been decided. `alone` says that it was a first naming, which nobody confirmed. */
export async function makeRoleChange(
  tx: InSchool,
  by: PersonId,
  change: RoleChange & { readonly person: PersonId },
  how: { alone: boolean } = { alone: false },
): Promise<void> {
  const { act, person, role } = change
  if (act === 'grant') await giveRole(tx, { person, role, by })
  else await endRoles(tx, person, role)
  await writeAudit(tx, {
    actor: by,
    verb: act === 'grant' ? 'role-given' : 'role-ended',
    subjectKind: 'person',
    subjectId: person,
    facts: { role, ...(how.alone ? { namedAlone: true } : {}) },
  })
}
