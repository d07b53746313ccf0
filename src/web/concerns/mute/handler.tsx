import { hearTeller, muteTeller } from '../../../actions/concerns/mute-teller.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { MuteRefusal } from '../../../core/concerns/may-mute.ts'
import type { ReportId } from '../../../core/school/ids.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { doneAt } from '../case/done.tsx'
import { concernDesk } from '../concern-desk.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { withOpenCase } from '../with-case.ts'

const refusalWords: Readonly<Record<MuteRefusal, string>> = {
  'not-there': 'There is no such case.',
  'no-second-factor': 'Sign in with a passkey first.',
  destroyed: 'This case was destroyed after its review.',
  'told-gravely':
    'What they told speaks of something that must be seen at once, so everything they add reaches you. Answer them, and say where else they can turn.',
  'muted-already': 'It is set aside already, so there is nothing to do.',
  'no-reason': 'Write why. Everybody who may read the case sees it.',
}

/** The report of an address, in a case that is open in this reader's hands. */
function reportIn(visit: SchoolVisit, open: OpenCase): ReportId | undefined {
  return open.reports.find(({ id }) => id === visit.params['report'])?.id
}

export async function showMute(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => (reportIn(visit, open) ? page(visit, open, '', {}) : 'not-found'))
}

export async function sendMute(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const report = reportIn(visit, open)
    if (!report) return 'not-found'
    const reason = textIn(visit.form, 'reason', wholeForm)
    const long = tooLong({ reason }, { reason: toldAtMost.words })
    if (hasProblems(long)) return page(visit, open, reason, long)
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const outcome = await muteTeller(visit.tx, concernDesk(visit), hand, open.row.id, report, reason)
    if (outcome === undefined) return 'not-found'
    if (outcome === 'muted') return { goTo: doneAt(open.row.id, 'aside') }
    return page(visit, open, reason, { reason: refusalWords[outcome.refused] })
  })
}

export async function sendHear(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const report = reportIn(visit, open)
    if (!report) return 'not-found'
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const outcome = await hearTeller(visit.tx, concernDesk(visit), hand, open.row.id, report)
    return outcome === undefined ? 'not-found' : { goTo: doneAt(open.row.id, 'heard') }
  })
}

function page(visit: SchoolVisit, open: OpenCase, typed: string, problems: Problems): Reply {
  const at = `/concerns/${open.row.id}`
  const title = 'Set aside what they add'
  return concernPage(
    visit,
    { title, back: backToCase(open), problems },
    <>
      <p>
        For somebody who sends the same again and again. You get no more mail about what they add. All of it is kept,
        and waits under the report until somebody looks.
      </p>
      <p>
        If they write of danger, self-harm, threats or indecent pictures, it reaches you at once and this ends by
        itself. They are not told. What they told first stays open, and so does anything they tell anew.
      </p>
      <Form visit={visit} action={`${at}/mute/${visit.params['report'] ?? ''}`}>
        <WordsBox
          name="reason"
          atMost={toldAtMost.words}
          label="Why?"
          value={typed}
          error={problems['reason']}
          rows={3}
        />
        <Acts>
          <Button once>Set it aside</Button>
        </Acts>
      </Form>
    </>,
  )
}
