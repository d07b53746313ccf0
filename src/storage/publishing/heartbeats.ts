import { sql } from 'kysely'
import type { Database } from '../database.ts'

export type Part = 'web' | 'worker'

/** Says that this process lives, by the server's clock. `queueWorker` is the name under which it holds jobs. */
export async function beat(db: Database, process: string, part: Part, queueWorker: string | null): Promise<void> {
  await sql`insert into heartbeat (process, part, queue_worker) values (${process}, ${part}, ${queueWorker})
    on conflict (process) do update set at = clock_timestamp(), queue_worker = excluded.queue_worker`.execute(db)
}

export async function endBeats(db: Database, process: string): Promise<void> {
  await sql`delete from heartbeat where process = ${process}`.execute(db)
}

/** Whether a process of this part was heard of within these seconds. */
export async function isAlive(db: Database, part: Part, seconds: number): Promise<boolean> {
  const { rows } = await sql`select 1 from heartbeat where part = ${part}
    and at > clock_timestamp() - make_interval(secs => ${seconds}) limit 1`.execute(db)
  return rows.length > 0
}

/** The names under which living workers hold jobs. */
export async function livingQueueWorkers(db: Database, seconds: number): Promise<readonly string[]> {
  const { rows } = await sql<{ queue_worker: string }>`select queue_worker from heartbeat
    where queue_worker is not null and at > clock_timestamp() - make_interval(secs => ${seconds})`.execute(db)
  return rows.map((row) => row.queue_worker)
}

/** Forgets processes not heard of for a day. */
export async function forgetTheDead(db: Database): Promise<void> {
  await sql`delete from heartbeat where at < clock_timestamp() - interval '1 day'`.execute(db)
}
