import { changeYears } from '../../../actions/concerns/change-years.ts'
import { keepTheSchedule, scheduleAt } from '../../../core/concerns/keeping-schedule.ts'
import {
  isScheduleLine,
  type ScheduleLine,
  type ScheduleLineData,
  scheduleLineOf,
} from '../../../core/concerns/lists/keeping-lines.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { type YearsChanged, yearsChanged } from '../../../storage/concerns/keeping-years.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import { ownRuleWords } from '../../policy/own-rule-words.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { concernDesk } from '../concern-desk.ts'
import { refusalInWords, timeInWords, yearsAsked } from './schedule-words.ts'

/** As long as a reason may be, as the database holds it. */
const reasonAtMost = 2000

/** One line of the schedule: what counts, where it comes from, who changed it when and why. */
export async function showLine(visit: SchoolVisit): Promise<Reply> {
  const line = visit.params['line'] ?? ''
  return isScheduleLine(line) ? shown(visit, line, {}) : 'not-found'
}

/** Takes other years for it. */
export async function sendYears(visit: SchoolVisit): Promise<Reply> {
  const line = visit.params['line'] ?? ''
  if (!isScheduleLine(line)) return 'not-found'
  const one = scheduleLineOf(line)
  const typed = lineIn(visit.form, 'years', 10)
  const open = typed === '' && one.years === null
  if (!open && !/^\d{1,4}$/.test(typed)) {
    return shown(visit, line, { years: 'Write a whole number of years, like 7.' })
  }
  const reason = textIn(visit.form, 'reason', wholeForm).trim()
  const long = tooLong({ reason }, { reason: reasonAtMost })
  if (hasProblems(long)) return shown(visit, line, long)
  const wanted = { line, years: open ? null : Number(typed), reason }
  const outcome = await changeYears(visit.tx, concernDesk(visit), visit.actor, wanted)
  if (outcome === 'changed') return { goTo: `/school/keeping/${line}?done=changed` }
  if (outcome.refused !== 'not-theirs') return shown(visit, line, refusalInWords(outcome.refused, one))
  return {
    refused: {
      what: 'This is not yours to change',
      why: 'The headteacher and the safeguarding lead decide how long the school keeps what is told to it.',
      instead: 'Tell one of them what should change, and why.',
      href: `/school/keeping/${line}`,
      basis: outcome.basis,
    },
  }
}

async function shown(visit: SchoolVisit, line: ScheduleLine, problems: Problems): Promise<Reply> {
  const { tx, now, actor } = visit
  const one = scheduleLineOf(line)
  const changes = await yearsChanged(tx)
  const names = await peopleNames(tx)
  const years = scheduleAt(changes, now)(line)
  const mine = changes.filter((change) => change.line === line)
  const theirs = actor.roles.some((role) => keepTheSchedule.includes(role))
  return {
    status: hasProblems(problems) ? 422 : 200,
    page: schoolPage(
      visit,
      { title: titleWith(problems, one.title), place: 'More' },
      <>
        <p class="soft">
          <a href="/school/keeping">How long concerns are kept</a>
        </p>
        <ProblemSummary problems={problems} />
        {visit.query['done'] === 'changed' && (
          <NotificationBanner kind="success" title="Done">
            Changed. {timeInWords(one, years)}
          </NotificationBanner>
        )}
        <h1>{one.title}</h1>
        <SummaryList
          rows={[
            { key: 'Kept', value: timeInWords(one, years) },
            years === one.years ? null : { key: 'Signpost proposes', value: timeInWords(one, one.years) },
            { key: 'Where that comes from', value: one.source },
            one.atLeast && { key: 'Never less than', value: leastInWords(one.atLeast) },
          ]}
        />
        {one.counts === 'fixed' && <p>This is not the school’s to change.</p>}
        {one.counts !== 'fixed' && theirs && (
          <ChangeForm
            visit={visit}
            rule={{ ...one, counts: one.counts }}
            line={line}
            years={years}
            problems={problems}
          />
        )}
        {one.counts !== 'fixed' && !theirs && (
          <p>The headteacher or the safeguarding lead can change it. Tell one of them what should change, and why.</p>
        )}
        <History changes={mine} rule={one} name={(person) => names.get(person) ?? 'somebody who has left'} now={now} />
      </>,
    ),
  }
}

function leastInWords({ years, source }: NonNullable<ScheduleLineData['atLeast']>): string {
  return years === 0 ? `${source}.` : `${years} years: ${source}.`
}

function ChangeForm(props: {
  readonly visit: SchoolVisit
  readonly rule: ScheduleLineData & { readonly counts: keyof typeof yearsAsked }
  readonly line: ScheduleLine
  readonly years: number | null
  readonly problems: Problems
}) {
  const { visit, rule, line, years, problems } = props
  const sent = visit.form['years']
  return (
    <>
      <h2>Change the years</h2>
      <Form visit={visit} action={`/school/keeping/${line}`}>
        <p>{ownRuleWords['the-longer-time-holds'].says}</p>
        <Input
          name="years"
          label={yearsAsked[rule.counts]}
          hint={rule.years === null ? 'Leave it empty to name no time: somebody then looks each year.' : undefined}
          value={typeof sent === 'string' ? sent : years === null ? '' : String(years)}
          error={problems['years']}
          width={4}
          inputMode="numeric"
          autocomplete="off"
        />
        <WordsBox
          name="reason"
          atMost={reasonAtMost}
          label="Why?"
          hint="It is read by staff and governors, with your name. Write nothing about a case."
          rows={3}
          value={textIn(visit.form, 'reason', wholeForm)}
          error={problems['reason']}
        />
        <Acts>
          <Button once>Change the years</Button>
        </Acts>
      </Form>
    </>
  )
}

function History(props: {
  readonly changes: readonly YearsChanged[]
  readonly rule: ScheduleLineData
  readonly name: (person: string) => string
  readonly now: Date
}) {
  const { changes, rule, name, now } = props
  if (changes.length === 0) return null
  return (
    <>
      <h2>What was changed</h2>
      <Trail
        steps={changes.toReversed().map((change) => ({
          words: timeInWords(rule, change.years),
          when: dateInWords(change.at, now),
          note: (
            <>
              <span class="as-typed">{change.reason} </span>
              <span>
                By {name(change.by)}. Before: {timeInWords(rule, change.was)}
              </span>
            </>
          ),
          stands: 'done' as const,
        }))}
      />
    </>
  )
}
