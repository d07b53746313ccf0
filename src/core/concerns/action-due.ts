import type { Day } from '../school/day.ts'
import { dayIn } from '../school/day.ts'
import { fromWallClock } from '../school/london-time.ts'

/** Something that is to be done in a case, and until which day, where somebody said one. */
export type ActionDue = { readonly dueOn: string | null }

/** The moment by which it is due: the end of its day. Nothing where no day was named. */
export function actionDueAt({ dueOn }: ActionDue): Date | null {
  const day: Day | undefined = dueOn === null ? undefined : dayIn(dueOn)
  return day === undefined ? null : (fromWallClock(day, '23:59') ?? null)
}

/** The earliest of these moments; nothing where there is none. */
export function earliest(times: readonly (Date | null)[]): Date | null {
  const known = times.flatMap((time) => (time === null ? [] : [time.getTime()]))
  return known.length === 0 ? null : new Date(Math.min(...known))
}
