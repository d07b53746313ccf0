import { sayWhenOpen } from '../../../actions/concerns/say-when-open.ts'
import { councils } from '../../../core/concerns/lists/councils.ts'
import { nextLook } from '../../../core/concerns/school-calendar.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { calendarOf } from '../../../storage/concerns/calendar-of.ts'
import { councilOf } from '../../../storage/concerns/keep-calendar.ts'
import { Button } from '../../kit/button.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { typedFrom, type WhenTyped, whenTyped } from './form.ts'

export async function showWhen(visit: SchoolVisit): Promise<Reply> {
  const typed = typedFrom(await calendarOf(visit.tx), await councilOf(visit.tx))
  return shown(visit, typed, {})
}

export async function sendWhen(visit: SchoolVisit): Promise<Reply> {
  const { typed, problems, said } = whenTyped(visit.form)
  if (!said) return shown(visit, typed, problems)
  await sayWhenOpen(visit.tx, visit.actor, said)
  return { goTo: '/school/open?saved=yes' }
}

async function shown(visit: SchoolVisit, typed: WhenTyped, problems: Problems): Promise<Reply> {
  const title = 'When the school looks'
  const looks = nextLook(visit.now, await calendarOf(visit.tx))
  return {
    status: hasProblems(problems) ? 422 : 200,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'More' },
      <>
        <ProblemSummary problems={problems} />
        {visit.query['saved'] === 'yes' && (
          <NotificationBanner kind="success" title="Done">
            Saved.
          </NotificationBanner>
        )}
        <h1>{title}</h1>
        <p>
          Whoever tells the school something is told when it will be read, and it goes to the next person if nobody
          opens it in time. Both go by these days. Bank holidays in England are known already.
        </p>
        <p>As it stands, somebody looks {looks > visit.now ? whenInWords(looks, visit.now) : 'now'}.</p>
        <Form visit={visit} action="/school/open">
          <Textarea
            name="terms"
            label="Terms"
            hint="One on each line: its name, its first day, its last day. Like Autumn, 2/9/2026, 18/12/2026. With none, every working day counts."
            rows={5}
            value={typed.terms}
            error={problems['terms']}
          />
          <Textarea
            name="shut"
            label="Days in term on which the school is shut"
            hint="Half term, training days, snow. One day on each line, like 6/1/2027."
            rows={5}
            value={typed.shut}
            error={problems['shut']}
          />
          <Radios
            name="outOfTerm"
            legend="When it is not term, does somebody look?"
            value={typed.outOfTerm}
            error={problems['outOfTerm']}
            choices={[
              { value: 'looked-at-on-working-days', words: 'Yes, on working days' },
              { value: 'not-looked-at', words: 'No, not until term begins' },
            ]}
          />
          <Select
            name="council"
            label="Your council"
            hint="Councils give their schools different times to ring the LADO. Where yours is not here, the shortest counts."
            value={typed.council}
            options={[
              { value: '', words: 'Another, or not known' },
              ...councils.map((council) => ({ value: council.id, words: council.title })),
            ]}
          />
          <Acts>
            <Button once>Save these days</Button>
          </Acts>
        </Form>
      </>,
    ),
  }
}
