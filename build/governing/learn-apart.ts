import type { KeptGoverning } from '../../src/core/guidance/governing/governing-weights.ts'
import { inAThread, sideBySide } from '../side-by-side.ts'
import { keepNets } from './keep-net.ts'
import { seeds } from './learn.ts'
import type { ToLearn } from './learn-one.ts'
import { governingLessons, type Lessons } from './lessons.ts'
import type { Net } from './net.ts'

/** Learns a net for each seed, as many at a time as there are processors, and keeps them side by side. `leftOut` names files of questions that are kept apart. */
export async function learnSideBySide(
  leftOut: readonly string[] = [],
): Promise<{ kept: KeptGoverning; lessons: Lessons }> {
  const learner = new URL('./learn-one.ts', import.meta.url)
  const nets = await sideBySide(seeds, (seed) => inAThread<Net>(learner, { leftOut, seed } satisfies ToLearn))
  const lessons = governingLessons(leftOut)
  return { kept: keepNets(nets, lessons), lessons }
}
