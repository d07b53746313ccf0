import { isRole, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A change asked for by one person that a second one decides. A reset has no role of its own: it stands for all they hold. */
export type ProtectedChange = {
  readonly id: string
  readonly act: 'grant' | 'end' | 'reset'
  readonly person: PersonId
  readonly personName: string
  readonly personAddress: string | null
  readonly role: Role | null
  /** Where a reset would send the new invitation. */
  readonly address: string | null
  readonly askedBy: PersonId
  readonly askedByName: string
  readonly askedAt: Date
  readonly decidedBy: PersonId | null
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly confirmed: boolean | null
}

const everyRole = 'all'

/** Keeps that a change was asked for. Nothing where the same one is already waiting. */
export async function askChange(
  tx: InSchool,
  change: {
    act: ProtectedChange['act']
    person: PersonId
    role: Role | null
    address?: string
    askedBy: PersonId
    at: Date
  },
): Promise<string | undefined> {
  const row = await tx
    .insertInto('protected_change')
    .values({
      school_id: tx.school,
      act: change.act,
      person_id: change.person,
      role: change.role ?? everyRole,
      address: change.address ?? null,
      asked_by: change.askedBy,
      asked_at: change.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['school_id', 'person_id', 'act', 'role']).where('decided_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** The changes that wait for a second person, oldest first. */
export async function changesWaiting(tx: InSchool): Promise<readonly ProtectedChange[]> {
  return (await changes(tx).where('c.decided_at', 'is', null).orderBy('c.asked_at').execute()).map(asChange)
}

/** The changes decided last, newest first. */
export async function changesDecided(tx: InSchool, most = 20): Promise<readonly ProtectedChange[]> {
  const rows = await changes(tx)
    .where('c.decided_at', 'is not', null)
    .orderBy('c.decided_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(asChange)
}

export async function changeById(tx: InSchool, id: string): Promise<ProtectedChange | undefined> {
  const row = await changes(tx).where('c.id', '=', id).executeTakeFirst()
  return row && asChange(row)
}

/** Keeps what was decided, once: false where somebody else decided meanwhile. */
export async function decideChange(
  tx: InSchool,
  id: string,
  decision: { by: PersonId; confirmed: boolean; at: Date },
): Promise<boolean> {
  const row = await tx
    .updateTable('protected_change')
    .set({ decided_by: decision.by, decided_at: decision.at, confirmed: decision.confirmed })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

function changes(tx: InSchool) {
  return tx
    .selectFrom('protected_change as c')
    .innerJoin('person as subject', (join) =>
      join.onRef('subject.school_id', '=', 'c.school_id').onRef('subject.id', '=', 'c.person_id'),
    )
    .innerJoin('person as asker', (join) =>
      join.onRef('asker.school_id', '=', 'c.school_id').onRef('asker.id', '=', 'c.asked_by'),
    )
    .leftJoin('person as decider', (join) =>
      join.onRef('decider.school_id', '=', 'c.school_id').onRef('decider.id', '=', 'c.decided_by'),
    )
    .where('c.school_id', '=', tx.school)
    .select([
      'c.id',
      'c.act',
      'c.person_id as person',
      'subject.name as personName',
      'subject.address as personAddress',
      'c.role',
      'c.address',
      'c.asked_by as askedBy',
      'asker.name as askedByName',
      'c.asked_at as askedAt',
      'c.decided_by as decidedBy',
      'decider.name as decidedByName',
      'c.decided_at as decidedAt',
      'c.confirmed',
    ])
}

function asChange(row: Omit<ProtectedChange, 'role'> & { role: string }): ProtectedChange {
  return { ...row, role: isRole(row.role) ? row.role : null }
}
