import { type QueryExecutorProvider, sql } from 'kysely'

/** Jobs carry ids only; whoever does them looks again at everything before acting. */
export type JobPayload = Readonly<Record<string, string>>

/** Adds a job that exists only if the transaction commits. A later job with the same key replaces one not begun. */
export async function enqueue(
  tx: QueryExecutorProvider,
  task: string,
  payload: JobPayload,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select jobs.enqueue(${task}, ${JSON.stringify(payload)}::json, ${options.runAt ?? new Date()}::timestamptz, ${options.key ?? null})`.execute(
    tx,
  )
}
