import { scheduleAt } from '../../../core/concerns/keeping-schedule.ts'
import { keepingLines, scheduleLineOf } from '../../../core/concerns/lists/keeping-lines.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { yearsChanged } from '../../../storage/concerns/keeping-years.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Rows } from '../../kit/signpost/rows.tsx'
import { ownRuleWords } from '../../policy/own-rule-words.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { timeInWords } from './schedule-words.ts'

/** How long the school keeps what is told to it, outcome by outcome, where each time comes from, and who changed one. */
export async function showSchedule(visit: SchoolVisit): Promise<Reply> {
  const { tx, now } = visit
  const changes = await yearsChanged(tx)
  const names = await peopleNames(tx)
  const schedule = scheduleAt(changes, now)
  const title = 'How long concerns are kept'
  return {
    page: schoolPage(
      visit,
      { title, place: 'More' },
      <>
        <h1>{title}</h1>
        <p>
          Nothing goes by itself. When its time is over somebody looks at a closed concern, and a second person destroys
          it. The headteacher or the safeguarding lead may change the years, never below what a law or statutory
          guidance asks.
        </p>
        <p>{ownRuleWords['the-longer-time-holds'].says}</p>
        <Rows
          rows={keepingLines.map(({ line }) => {
            const one = scheduleLineOf(line)
            const last = changes.findLast((change) => change.line === line)
            return {
              href: `/school/keeping/${line}`,
              title: one.title,
              note: last
                ? `${timeInWords(one, schedule(line))} Changed by ${names.get(last.by) ?? 'somebody who has left'}, ${dateInWords(last.at, now)}.`
                : timeInWords(one, schedule(line)),
              state:
                schedule(line) === one.years
                  ? { is: 'not-called-for', children: one.counts === 'fixed' ? 'Fixed' : 'As proposed' }
                  : { is: 'kept', children: 'Our own' },
            }
          })}
        />
      </>,
    ),
  }
}
