import { sql } from 'kysely'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'

export type PolicyDay = {
  readonly day: Day
  readonly version: string
  readonly states: string
  readonly hash: Buffer
  readonly takenAt: Date
}

/** How every clause stood at the end of a day, or nothing where that day was not kept. */
export async function policyDay(tx: InSchool, day: Day): Promise<PolicyDay | undefined> {
  const row = await days(tx).where('day', '=', day).executeTakeFirst()
  return row && { ...row, day: row.day as Day }
}

/** The last day that was kept, the one a new day follows. */
export async function lastPolicyDay(tx: InSchool): Promise<PolicyDay | undefined> {
  const row = await days(tx).orderBy('day', 'desc').limit(1).executeTakeFirst()
  return row && { ...row, day: row.day as Day }
}

/** The last day that was kept while a version was in force; nothing where none was. */
export async function lastDayOfVersion(tx: InSchool, version: string): Promise<Day | undefined> {
  const row = await days(tx).where('policy_version_id', '=', version).orderBy('day', 'desc').limit(1).executeTakeFirst()
  return row && (row.day as Day)
}

/** The first and the last day that can be shown. */
export async function daysKept(tx: InSchool): Promise<{ readonly first: Day; readonly last: Day } | undefined> {
  const { rows } = await sql<{ first: Day | null; last: Day | null }>`
    select min(day)::text as first, max(day)::text as last from policy_day where school_id = ${tx.school}`.execute(tx)
  const [row] = rows
  return row?.first && row.last ? { first: row.first, last: row.last } : undefined
}

/** Keeps a day after those before it. Gives whether it was kept now: a day is never written twice. */
export async function keepPolicyDay(
  tx: InSchool,
  day: { day: Day; version: string; states: string; hash: Buffer; previous: Buffer; at: Date },
): Promise<void> {
  await tx
    .insertInto('policy_day')
    .values({
      school_id: tx.school,
      day: day.day,
      policy_version_id: day.version,
      states: day.states,
      hash: day.hash,
      previous: day.previous,
      taken_at: day.at,
    })
    .execute()
}

function days(tx: InSchool) {
  return tx
    .selectFrom('policy_day')
    .select(['day', 'policy_version_id as version', 'states', 'hash', 'taken_at as takenAt'])
    .where('school_id', '=', tx.school)
}
