import { sql } from 'kysely'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'

/** Counts that these clauses were given as an answer on this day. */
export async function countCited(tx: InSchool, clauses: readonly ClauseId[], day: Day): Promise<void> {
  if (clauses.length === 0) return
  // In one order, so that two questions at once never wait for each other.
  const rows = [...new Set(clauses)].sort().map((clause) => ({ school_id: tx.school, clause, on_day: day }))
  await tx
    .insertInto('clause_cited')
    .values(rows)
    .onConflict((same) =>
      same.columns(['school_id', 'clause', 'on_day']).doUpdateSet({ times: sql`clause_cited.times + 1` }),
    )
    .execute()
}

/** How often each clause was given as an answer, from one day on, and up to another where one is given. */
export async function clausesCited(
  tx: InSchool,
  since: Day,
  until: Day | null = null,
): Promise<ReadonlyMap<ClauseId, number>> {
  const rows = await tx
    .selectFrom('clause_cited')
    .select(({ fn }) => ['clause', fn.sum<string>('times').as('times')])
    .where('school_id', '=', tx.school)
    .where('on_day', '>=', since)
    .$if(until !== null, (query) => query.where('on_day', '<=', until ?? since))
    .groupBy('clause')
    .execute()
  return new Map(rows.map(({ clause, times }) => [clause as ClauseId, Number(times)]))
}
