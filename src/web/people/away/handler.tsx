import { noteAbsence } from '../../../actions/people/note-absence.ts'
import { type Day, dayAt, noonOf } from '../../../core/school/day.ts'
import { fromWallClock } from '../../../core/school/london-time.ts'
import type { PersonDetails } from '../../../storage/people/person-by-id.ts'
import { frontDoor } from '../../access/front-door.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped, dayIn, typedDay } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { withPerson } from '../here.ts'

type Typed = { readonly from: DayTyped; readonly until: DayTyped }

export function showAway(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const typed = { from: typedDay(dayAt(visit.now)), until: { day: '', month: '', year: '' } }
    return { page: page(visit, person, typed, {}) }
  })
}

export function sendAway(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const from = dayIn(visit.form, 'from')
    const until = dayIn(visit.form, 'until')
    const problems: Record<string, string> = {}
    if (!from.day) problems['from'] = 'Give the first day away, like 3 3 2026.'
    if (!until.empty && !until.day) problems['until'] = 'Give the last day away, like 6 3 2026, or leave it empty.'
    else if (from.day && until.day && until.day < from.day)
      problems['until'] = 'Give a last day that is not before the first.'
    if (!from.day || Object.keys(problems).length > 0) {
      return { page: page(visit, person, { from: from.typed, until: until.typed }, problems), status: 422 }
    }
    const absence = { person: person.id, ...daysAway(from.day, until.day, visit.now) }
    const outcome = await noteAbsence(visit.tx, frontDoor(visit), visit.actor, absence)
    return outcome === 'done' ? { goTo: `/people/${person.id}?done=away` } : 'not-found'
  })
}

/** Whole days; from now on where the first is today, to the end of the last. */
function daysAway(first: Day, last: Day | undefined, now: Date): { starts: Date; ends: Date | null } {
  const starts = first === dayAt(now) ? now : (fromWallClock(first, '00:00') ?? now)
  return { starts, ends: last ? endOf(last) : null }
}

function endOf(day: Day): Date {
  const next = dayAt(new Date(noonOf(day).getTime() + 24 * 3_600_000))
  return fromWallClock(next, '00:00') ?? noonOf(day)
}

function page(visit: SchoolVisit, person: PersonDetails, typed: Typed, problems: Problems) {
  const title = `When is ${person.name} away?`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/people/${person.id}`}>{person.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>While they are away, whoever stands in for their roles is asked instead. They are told that you noted it.</p>
      <Form visit={visit} action={`/people/${person.id}/away`}>
        <DateInput
          id="from"
          namePrefix="from"
          legend="First day away"
          values={boxesOf('from', typed.from)}
          error={problems['from']}
        />
        <DateInput
          id="until"
          namePrefix="until"
          legend="Last day away"
          hint="Leave it empty if nobody knows yet. Note that they are back when they are."
          values={boxesOf('until', typed.until)}
          error={problems['until']}
        />
        <Acts>
          <Button once>Note it</Button>
        </Acts>
      </Form>
    </>,
  )
}
