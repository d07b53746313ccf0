import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What `file` posts back from a thread of its own that was started with `given`. */
export function inAThread<T>(file: URL, given: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    new Worker(file, { workerData: given }).once('message', resolve).once('error', reject)
  })
}

/** What `work` makes of each, in their order, as many at a time as there are processors. */
export async function sideBySide<T, Made>(all: readonly T[], work: (each: T) => Promise<Made>): Promise<Made[]> {
  const waiting = [...all.entries()]
  const made: Made[] = []
  const next = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) made[one[0]] = await work(one[1])
  }
  await Promise.all(Array.from({ length: availableParallelism() }, next))
  return made
}
