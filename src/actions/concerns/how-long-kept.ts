import type { Outcome } from '../../core/concerns/case-stage.ts'
import { scheduleFor, type YearsChange } from '../../core/concerns/keeping-schedule.ts'
import { type Keep, type KeepRule, keepUntil, reviewOn } from '../../core/concerns/retention.ts'
import { type Day, dayAt, dayIn } from '../../core/school/day.ts'
import { keepReviewOn } from '../../storage/concerns/keeping.ts'
import { yearsChanged } from '../../storage/concerns/keeping-years.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { EntrySaid } from './entry-said.ts'
import type { OpenCase } from './open-concern.ts'

export type KeepingSaid = Extract<EntrySaid, { readonly kind: 'keeping' }>
type Reviewed = Extract<EntrySaid, { readonly kind: 'keeping-review' }>

/** What somebody said last of that on which the time of a case depends; nothing said is nothing known. */
export function keepingSaid({ entries }: Pick<OpenCase, 'entries'>): KeepingSaid {
  const last = entries.findLast(({ said }) => said.kind === 'keeping')?.said
  if (last?.kind === 'keeping') return last
  return { kind: 'keeping', childBornOn: null, adultBornOn: null, leftOn: null, sexualAbuse: 'not-said' }
}

/** The reviews of what is kept since a case was closed last, the newest last. */
export function keepingReviews({ entries }: Pick<OpenCase, 'entries'>) {
  const closed = entries.findLastIndex(({ said }) => said.kind === 'closed')
  return entries
    .slice(closed + 1)
    .flatMap((entry) => (entry.said.kind === 'keeping-review' ? [{ ...entry, said: entry.said as Reviewed }] : []))
}

/**
 * Until when a closed case is kept, and by which rule, by the changes that the school made of its schedule. Where nobody
 * said, pictures of abuse count as abuse.
 */
export function howLongKept(open: OpenCase, changes: readonly YearsChange[], now: Date): Keep {
  const { row, route } = open
  const said = keepingSaid(open)
  const day = (text: string | null): Day | null => (text === null ? null : (dayIn(text) ?? null))
  const closedAt = row.closedAt ?? row.toldAt
  return keepUntil(
    {
      register: row.register,
      outcome: (row.outcome ?? 'no-further-action') as Outcome,
      closedOn: dayAt(closedAt),
      childBornOn: day(said.childBornOn),
      adultBornOn: day(said.adultBornOn),
      leftOn: day(said.leftOn),
      sexualAbuse:
        said.sexualAbuse === 'not-said' ? route.facts.includes('sexual-image-of-child') : said.sexualAbuse === 'yes',
    },
    scheduleFor(changes, closedAt, now),
  )
}

/** Keeps on which day somebody is to look at a closed case again, as everything said of it now makes it. */
export async function keepReviewDay(tx: InSchool, open: OpenCase, now: Date): Promise<void> {
  await keepReviewOn(tx, open.row.id, { ...reviewDay(open, await yearsChanged(tx), now), at: now })
}

/** On which day somebody is to look at a closed case again, and by which rule. */
export function reviewDay(
  open: OpenCase,
  changes: readonly YearsChange[],
  now: Date,
): { readonly reviewOn: Day; readonly rule: KeepRule } {
  const keep = howLongKept(open, changes, now)
  const closedOn = dayAt(open.row.closedAt ?? open.row.toldAt)
  const last = keepingReviews(open).findLast(({ said }) => said.outcome === 'longer')
  const until = last?.said.until ? dayIn(last.said.until) : undefined
  const lookedAt = last && until ? { on: dayAt(last.enteredAt), until } : null
  return { reviewOn: reviewOn(keep, closedOn, lookedAt), rule: keep.rule }
}
