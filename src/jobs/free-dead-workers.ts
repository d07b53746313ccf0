import type { WithPgClient } from 'graphile-worker'
import { livingQueueWorkers } from '../storage/publishing/heartbeats.ts'
import type { WorkerParts } from './worker-parts.ts'

const deadAfterSeconds = 10

/**
 * Gives back the jobs of workers that were killed: the queue itself would keep them locked for four hours. What was
 * begun there is begun again, save for publishing, where the table of what is due decides.
 */
export async function freeDeadWorkers(
  parts: WorkerParts,
  withClient: WithPgClient,
  self: string | null,
): Promise<void> {
  const living = [...(await livingQueueWorkers(parts.db, deadAfterSeconds)), ...(self ? [self] : [])]
  await withClient(async (client) => {
    const { rows } = await client.query<{ id: string; task: string; holder: string }>(
      `select id, task_identifier as task, locked_by as holder from graphile_worker.jobs
       where locked_by is not null and locked_at < now() - make_interval(secs => $1) and locked_by <> all($2::text[])`,
      [deadAfterSeconds, living],
    )
    const holders = [...new Set(rows.map((row) => row.holder))]
    const again = rows.filter((row) => row.task !== 'publish').map((row) => row.id)
    if (holders.length > 0) await client.query('select graphile_worker.force_unlock_workers($1::text[])', [holders])
    if (again.length > 0) {
      await client.query(
        'select 1 from graphile_worker.reschedule_jobs($1::bigint[], run_at := now(), attempts := 0)',
        [again],
      )
    }
    await client.query(`select 1 from graphile_worker.complete_jobs(array(select id from graphile_worker.jobs
      where task_identifier = 'publish' and attempts >= max_attempts and locked_at is null))`)
  })
}
