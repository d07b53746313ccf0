import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { KeptGoverning } from '../../src/core/guidance/governing/governing-weights.ts'
import { keepNets } from './keep-net.ts'
import { seeds } from './learn.ts'
import type { ToLearn } from './learn-one.ts'
import { governingLessons, type Lessons } from './lessons.ts'
import type { Net } from './net.ts'

/** Learns a net for each seed, as many at a time as there are processors, and keeps them side by side. `leftOut` names files of questions that are kept apart. */
export async function learnSideBySide(
  leftOut: readonly string[] = [],
): Promise<{ kept: KeptGoverning; lessons: Lessons }> {
  const waiting = [...seeds.keys()]
  const nets: Net[] = []
  const work = async () => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift())
      nets[at] = await learnedElsewhere({ leftOut, seed: seeds[at] ?? 1 })
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const lessons = governingLessons(leftOut)
  return { kept: keepNets(nets, lessons), lessons }
}

function learnedElsewhere(work: ToLearn): Promise<Net> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./learn-one.ts', import.meta.url), { workerData: work })
      .once('message', resolve)
      .once('error', reject)
  })
}
