import { type Day, dayInWords } from '../../core/school/day.ts'
import { Button } from '../kit/button.tsx'
import { Input } from '../kit/input.tsx'
import type { SchoolVisit } from '../route.ts'

export type DaysKept = { readonly first: Day; readonly last: Day } | undefined

/** Any day that was kept can be shown: for an inspector who asks how it stood then. */
export function AnotherDay(props: {
  readonly visit: SchoolVisit
  readonly at: string
  readonly kept: DaysKept
  readonly day: Day | null
  readonly wrongDay: string | null
}) {
  const { visit, at, kept, day, wrongDay } = props
  if (!kept && wrongDay === null) {
    return (
      <p class="soft">Each evening how it stands is kept, so that any past day can be shown. None has been kept yet.</p>
    )
  }
  return (
    <form method="get" action={at}>
      <Input
        id="day"
        name="day"
        type="date"
        label="Show another day"
        hint={kept ? `From ${dayInWords(kept.first, visit.now)} to ${dayInWords(kept.last, visit.now)}.` : undefined}
        value={day ?? ''}
        error={wrongDay ?? undefined}
      />
      <Button kind="secondary">Show that day</Button>
      {day && (
        <p>
          <a href={at}>Show how it stands now</a>
        </p>
      )}
    </form>
  )
}

/** What is said where nothing was kept for a day that was typed. */
export function noSuchDay(day: Day | undefined, kept: DaysKept, now: Date): string {
  return day
    ? `Nothing was kept for ${dayInWords(day, now)}. ${range(kept, now)}`
    : `That is not a day. Give it with its day, month and year. ${range(kept, now)}`
}

function range(kept: DaysKept, now: Date): string {
  if (!kept) return 'No day has been kept yet.'
  return `Days are kept from ${dayInWords(kept.first, now)} to ${dayInWords(kept.last, now)}.`
}
