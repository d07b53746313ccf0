import { sql } from 'kysely'
import type { KeepRule } from '../../core/concerns/retention.ts'
import type { Day } from '../../core/school/day.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { CaseRegister } from './cases.ts'

/** What is kept of how long a case is kept: days, ids and the name of a rule; the reasons stand sealed in the case. */
export type Keeping = {
  readonly case: CaseId
  readonly reviewOn: Day | null
  readonly rule: KeepRule | null
  readonly heldSince: Date | null
  readonly releasedAt: Date | null
  readonly releasedBy: PersonId | null
}

const columns = [
  'case_id as case',
  sql<Day | null>`concern_keeping.review_on::text`.as('reviewOn'),
  sql<KeepRule | null>`concern_keeping.rule`.as('rule'),
  'held_since as heldSince',
  'released_at as releasedAt',
  sql<PersonId | null>`concern_keeping.released_by`.as('releasedBy'),
] as const

export async function keepingOf(tx: InSchool, id: CaseId): Promise<Keeping | undefined> {
  return tx
    .selectFrom('concern_keeping')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('case_id', '=', id)
    .executeTakeFirst()
}

export type KeepingListed = Keeping & {
  readonly owner: PersonId
  readonly stage: 'open' | 'closed'
  readonly register: CaseRegister
  readonly closedAt: Date | null
}

/** Every closed or held case that whoever looks may know of, the first to be looked at first. */
export async function keepingKnown(tx: InSchool, limit = 500): Promise<readonly KeepingListed[]> {
  const rows = await tx
    .selectFrom('concern_keeping')
    .innerJoin('concern_case', (join) =>
      join
        .onRef('concern_case.school_id', '=', 'concern_keeping.school_id')
        .onRef('concern_case.id', '=', 'concern_keeping.case_id'),
    )
    .select([
      ...columns,
      'concern_case.owner_id as owner',
      'concern_case.register',
      'concern_case.closed_at as closedAt',
    ])
    .select(sql<'open' | 'closed'>`concern_case.stage`.as('stage'))
    .where('concern_keeping.school_id', '=', tx.school)
    .where('concern_case.stage', '<>', 'destroyed')
    .where((where) => where.or([where('concern_case.stage', '=', 'closed'), where('held_since', 'is not', null)]))
    .orderBy(sql`concern_keeping.review_on nulls last`)
    .orderBy('concern_keeping.case_id')
    .limit(limit)
    .execute()
  return rows
}

/** When a case is to be looked at again and by which rule; whoever was told of it before is told again. */
export async function keepReviewOn(
  tx: InSchool,
  id: CaseId,
  next: { readonly reviewOn: Day; readonly rule: KeepRule; readonly at: Date } | null,
): Promise<void> {
  await change(tx, id, {
    ...(next ? { dated_at: next.at } : {}),
    review_on: next?.reviewOn ?? null,
    rule: next?.rule ?? null,
    due_said_at: null,
    released_at: null,
    released_by: null,
  })
}

/** That the day of a review still holds by a schedule that changed since it was worked out. */
export async function keepDayHolds(tx: InSchool, id: CaseId, at: Date): Promise<void> {
  await change(tx, id, { dated_at: at })
}

/** Closed cases that whoever looks may know of, and whose day was worked out before this moment. */
export async function datedBefore(tx: InSchool, at: Date): Promise<readonly CaseId[]> {
  const rows = await tx
    .selectFrom('concern_keeping as k')
    .innerJoin('concern_case as c', (join) =>
      join.onRef('c.school_id', '=', 'k.school_id').onRef('c.id', '=', 'k.case_id'),
    )
    .select('c.id')
    .where('k.school_id', '=', tx.school)
    .where('c.stage', '=', 'closed')
    .where((where) => where.or([where('k.dated_at', 'is', null), where('k.dated_at', '<', at)]))
    .orderBy('c.id')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

/** Lets a case go: another person may now destroy it. */
export async function keepReleased(tx: InSchool, id: CaseId, by: PersonId, at: Date): Promise<void> {
  await change(tx, id, { released_at: at, released_by: by })
}

/** Sets or lifts a hold. A hold takes back a release: afterwards somebody has to look at it anew. */
export async function keepHeld(
  tx: InSchool,
  id: CaseId,
  hold: { readonly since: Date; readonly by: PersonId } | null,
): Promise<void> {
  await change(tx, id, {
    held_since: hold?.since ?? null,
    held_by: hold?.by ?? null,
    due_said_at: null,
    released_at: null,
    released_by: null,
  })
}

type Changes = {
  dated_at?: Date
  review_on?: string | null
  rule?: string | null
  due_said_at?: Date | null
  held_since?: Date | null
  held_by?: PersonId | null
  released_at?: Date | null
  released_by?: PersonId | null
}

async function change(tx: InSchool, id: CaseId, to: Changes): Promise<void> {
  await tx
    .insertInto('concern_keeping')
    .values({ school_id: tx.school, case_id: id, ...to })
    .onConflict((clash) => clash.columns(['school_id', 'case_id']).doUpdateSet(to))
    .execute()
}

/** Cases whose day has come and of which nobody has been told, for the product itself: marked as told in the same breath. */
export async function markDue(
  tx: InSchool,
  today: Day,
  at: Date,
): Promise<readonly { readonly case: CaseId; readonly owner: PersonId; readonly readers: readonly PersonId[] }[]> {
  const rows = await tx
    .updateTable('concern_keeping')
    .from('concern_case')
    .set({ due_said_at: at })
    .whereRef('concern_case.school_id', '=', 'concern_keeping.school_id')
    .whereRef('concern_case.id', '=', 'concern_keeping.case_id')
    .where('concern_keeping.school_id', '=', tx.school)
    .where('concern_case.stage', '=', 'closed')
    .where('review_on', '<=', sql<never>`${today}::date`)
    .where('due_said_at', 'is', null)
    .where('held_since', 'is', null)
    .returning(['concern_case.id', 'concern_case.owner_id', 'concern_case.readers'])
    .execute()
  return rows.map((row) => ({ case: row.id, owner: row.owner_id, readers: row.readers as readonly PersonId[] }))
}
