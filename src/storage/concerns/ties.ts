import type { Tie, TieKind } from '../../core/concerns/chart.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type TieDeclared = Tie & {
  readonly id: string
  readonly declaredBy: PersonId
  readonly declaredAt: Date
  readonly agreedBy: PersonId | null
  readonly agreedAt: Date | null
  readonly disputedBy: PersonId | null
  readonly disputedWhy: string | null
}

/** Every tie that stands between people of the school, the newest first. */
export async function tiesOf(tx: InSchool): Promise<readonly TieDeclared[]> {
  const rows = await tx
    .selectFrom('tie')
    .select(['id', 'person_id', 'other_id', 'kind', 'declared_by', 'declared_at'])
    .select(['agreed_by', 'agreed_at', 'disputed_by', 'disputed_why'])
    .where('school_id', '=', tx.school)
    .where('ended_at', 'is', null)
    .orderBy('declared_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    one: row.person_id,
    other: row.other_id,
    kind: row.kind,
    declaredBy: row.declared_by,
    declaredAt: row.declared_at,
    agreedBy: row.agreed_by,
    agreedAt: row.agreed_at,
    disputedBy: row.disputed_by,
    disputedWhy: row.disputed_why,
  }))
}

/** Ties that somebody decided are not so, with who had declared them. */
export async function tiesNotSo(tx: InSchool): Promise<readonly (Tie & { readonly declaredBy: PersonId })[]> {
  const rows = await tx
    .selectFrom('tie')
    .select(['person_id', 'other_id', 'kind', 'declared_by'])
    .where('school_id', '=', tx.school)
    .where('not_so_why', 'is not', null)
    .execute()
  return rows.map((row) => ({ one: row.person_id, other: row.other_id, kind: row.kind, declaredBy: row.declared_by }))
}

/** Keeps what was said of a tie that stands: that it is so, that one of the two says it is not, or that it is not. */
export async function keepTieSettled(
  tx: InSchool,
  id: string,
  by: PersonId,
  at: Date,
  said: { readonly is: 'agreed' } | { readonly is: 'disputed' | 'not-so'; readonly why: string },
): Promise<void> {
  const changes =
    said.is === 'agreed'
      ? { agreed_by: by, agreed_at: at }
      : said.is === 'disputed'
        ? { disputed_by: by, disputed_at: at, disputed_why: said.why }
        : { ended_by: by, ended_at: at, not_so_why: said.why }
  await tx
    .updateTable('tie')
    .set(changes)
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Keeps a tie; nothing where it was declared already in the same moment. */
export async function keepTie(
  tx: InSchool,
  tie: { readonly one: PersonId; readonly other: PersonId; readonly kind: TieKind },
  by: PersonId,
  at: Date,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('tie')
    .values({
      school_id: tx.school,
      person_id: tie.one,
      other_id: tie.other,
      kind: tie.kind,
      declared_by: by,
      declared_at: at,
    })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) await noteTiesChanged(tx, at)
  return row?.id
}

export async function keepTieEnded(tx: InSchool, id: string, by: PersonId, at: Date): Promise<void> {
  await tx
    .updateTable('tie')
    .set({ ended_by: by, ended_at: at })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Something that says who belongs to whom has changed: open cases are to be looked at again. */
export async function noteTiesChanged(tx: InSchool, at: Date): Promise<void> {
  await tx
    .insertInto('ties_looked_at')
    .values({ school_id: tx.school, changed_at: at })
    .onConflict((clash) => clash.column('school_id').doUpdateSet({ changed_at: at, looked_at: null }))
    .execute()
}

/** When ties changed since open cases were last looked at because of it; nothing where they did not. It holds nothing. */
export async function tiesToLookAt(tx: InSchool): Promise<Date | null> {
  const row = await tx
    .selectFrom('ties_looked_at')
    .select('changed_at')
    .where('school_id', '=', tx.school)
    .where('looked_at', 'is', null)
    .executeTakeFirst()
  return row?.changed_at ?? null
}

/**
 * Open cases were looked at because of this change; not where ties changed again meanwhile. Said last: whoever declares
 * the next tie waits for whoever holds this line, and would learn from it how long cases were looked at.
 */
export async function keepTiesLookedAt(tx: InSchool, changedAt: Date, now: Date): Promise<void> {
  await tx
    .updateTable('ties_looked_at')
    .set({ looked_at: now })
    .where('school_id', '=', tx.school)
    .where('changed_at', '=', changedAt)
    .execute()
}

/** When it was last said who belongs to whom, or by what else somebody is called. */
export async function tiesChangedAt(tx: InSchool): Promise<Date | null> {
  const row = await tx
    .selectFrom('ties_looked_at')
    .select('changed_at')
    .where('school_id', '=', tx.school)
    .executeTakeFirst()
  return row?.changed_at ?? null
}
