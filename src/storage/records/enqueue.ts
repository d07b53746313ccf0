import { type QueryExecutorProvider, sql } from 'kysely'
import type { InSchool } from '../in-school.ts'

/** Jobs carry ids only; whoever does them looks again at everything before acting. */
export type JobPayload = Readonly<Record<string, string>>

/** A job as the queue takes it: not before `run_at`, and of those with one key the last stands. */
export type Job = {
  readonly task: string
  readonly payload: JobPayload
  readonly run_at: string
  readonly key: string | null
}

export function jobOf(task: string, payload: JobPayload, options: { runAt?: Date; key?: string } = {}): Job {
  return { task, payload, run_at: (options.runAt ?? new Date()).toISOString(), key: options.key ?? null }
}

/**
 * Asks for a job that exists only if the transaction commits: all that it asked for go to the queue together, as the last
 * thing before it does. A later job with the same key replaces one not begun.
 */
export function enqueue(
  tx: InSchool,
  task: string,
  payload: JobPayload,
  options: { runAt?: Date; key?: string } = {},
): void {
  tx.jobs.push(jobOf(task, payload, options))
}

/** Hands jobs to the queue in one call, in the transaction they belong to. The queue takes a key once in a call. */
export async function addJobs(tx: QueryExecutorProvider, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  const kept = new Map(jobs.map((job, at) => [job.key ?? at, job]))
  await sql`select jobs.enqueue(${JSON.stringify([...kept.values()])}::json)`.execute(tx)
}
