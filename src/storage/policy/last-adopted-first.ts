import { type RawBuilder, sql } from 'kysely'

/**
 * Orders versions of a policy, what governors adopted last first. Of those that have begun the first of them is in force,
 * whichever began later (`livesOf`); migration 0164 says the same.
 */
export function lastAdoptedFirst(versions: string): RawBuilder<unknown> {
  const table = sql.table(versions)
  return sql`${table}.recorded_at desc, ${table}.in_force_from desc`
}
