import type { Actor } from '../../core/access/actor.ts'
import { mayNameManager, type NameManagerRefusal } from '../../core/concerns/may-name-manager.ts'
import { isStaff } from '../../core/people/role.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { keepManager } from '../../storage/concerns/managers.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleToday } from '../../storage/people/people-today.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'

/** Says who manages a member of staff, or nobody. Reports that a policy sends to the line manager then go to them. */
export async function nameManager(
  tx: InSchool,
  desk: { readonly now: Date; readonly publicUrl: string },
  actor: Actor,
  person: PersonId,
  manager: PersonId | null,
): Promise<'named' | Refusal<NameManagerRefusal | 'not-here' | 'not-staff'>> {
  const people = await peopleToday(tx, desk.now)
  const found = (id: PersonId) => people.find((one) => one.id === id)
  const managing = manager === null ? undefined : found(manager)
  if (!found(person) || (manager !== null && !managing)) return { refused: 'not-here', basis: noBasis }
  if (managing && !isStaff(managing.roles)) return { refused: 'not-staff', basis: noBasis }
  const hand = { person: actor.person, isHead: actor.roles.includes('headteacher') }
  const decision = mayNameManager(hand, person, manager)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await keepManager(tx, person, manager, actor.person, desk.now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'manager-named',
    subjectKind: 'person',
    subjectId: person,
    facts: { manager },
  })
  await mailThat(tx, desk.publicUrl, [person])
  return 'named'
}
