import type { Level } from '../../core/concerns/kind-of-report.ts'
import { nextLook } from './next-look.ts'

const hour = 3_600_000

/** Until when somebody opens it before it goes on to the next: an hour for what is immediate, by night too; Signpost’s own limits. */
export function passesOnAt(level: Level, now: Date): Date {
  if (level === 'immediate') return new Date(now.getTime() + hour)
  return new Date(nextLook(now).getTime() + (level === 'same-day' ? 4 : 24) * hour)
}
