import { type KeptGoverning, weightsFrom } from '../../src/core/guidance/governing/governing-weights.ts'
import type { KeptPrecedents } from '../../src/core/guidance/governing/precedents.ts'
import { inAThread, sideBySide } from '../side-by-side.ts'
import { keepNets } from './keep-net.ts'
import { keepPrecedents } from './keep-precedents.ts'
import { seeds } from './learn.ts'
import type { ToLearn } from './learn-one.ts'
import { governingLessons, type Lessons } from './lessons.ts'
import type { Net } from './net.ts'

/**
 * Learns a net for each seed, as many at a time as there are processors, and keeps them side by side,
 * with what they make of the questions with keys. `leftOut` names files of questions that are kept apart.
 */
export async function learnSideBySide(
  leftOut: readonly string[] = [],
): Promise<{ kept: KeptGoverning; precedents: KeptPrecedents; lessons: Lessons }> {
  const learner = new URL('./learn-one.ts', import.meta.url)
  const nets = await sideBySide(seeds, (seed) => inAThread<Net>(learner, { leftOut, seed } satisfies ToLearn))
  const lessons = governingLessons(leftOut)
  const kept = keepNets(nets, lessons)
  return { kept, precedents: keepPrecedents(weightsFrom(kept), lessons), lessons }
}
