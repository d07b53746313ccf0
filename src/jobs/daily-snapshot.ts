import { keepDay } from '../actions/oversight/keep-day.ts'
import { dayAt } from '../core/school/day.ts'
import { inSchool } from '../storage/in-school.ts'
import { schoolsWithoutDay } from '../storage/oversight/schools-without-day.ts'
import type { WorkerParts } from './worker-parts.ts'

/**
 * Every evening: keeps how every clause stood, school by school. One school that cannot be kept holds up no other, and
 * is tried again when the job comes again; a day is never kept twice.
 */
export async function dailySnapshot(parts: Pick<WorkerParts, 'db' | 'now' | 'stop' | 'onSurprise'>): Promise<number> {
  let kept = 0
  for (const school of await schoolsWithoutDay(parts.db, dayAt(parts.now()))) {
    if (parts.stop.aborted) break
    try {
      const day = await inSchool(parts.db, school, (tx) => keepDay(tx, parts.now()))
      if (day !== null) kept += 1
    } catch (problem) {
      parts.onSurprise('keeping the day', problem)
    }
  }
  return kept
}
