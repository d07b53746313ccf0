import type { OpenReport } from '../../../actions/concerns/open-concern.ts'
import { answerTeller } from '../../../actions/concerns/talk.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { isId, type ReportId } from '../../../core/school/ids.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { concernDesk } from '../concern-desk.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { caseIn, withOpenCase } from '../with-case.ts'
import { doneAt } from './done.tsx'

const label = 'Answer them'

/** Where whoever told is answered, and when they read it. A case may have more reports than one: each has a box of its own. */
export function AnswerForm(props: {
  readonly visit: SchoolVisit
  readonly caseId: string
  readonly report: OpenReport
  readonly typed?: string
  readonly error?: string | undefined
}) {
  const { report } = props
  return (
    <Form visit={props.visit} action={`/concerns/${props.caseId}/answer/${report.id}`}>
      <WordsBox
        name="words"
        id={fieldOf(report)}
        atMost={toldAtMost.words}
        label={label}
        hint={
          report.toldBy === null
            ? report.codeKeptAt === null
              ? 'They read it if they come back with their code. They have not shown that they kept it.'
              : 'They read it when they come back with their code.'
            : 'They read it under Concerns.'
        }
        rows={3}
        value={props.typed}
        error={props.error}
      />
      <Acts>
        <Button kind="secondary" once>
          Send the answer
        </Button>
      </Acts>
    </Form>
  )
}

const fieldOf = ({ id }: { readonly id: string }) => `answer-${id}`

/** Sends an answer; where it cannot be, says why and gives it back. */
export async function sendAnswer(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    const report = visit.params['report'] ?? ''
    if (!id || !isId(report)) return 'not-found'
    const field = fieldOf({ id: report })
    const words = textIn(visit.form, 'words', wholeForm).trim()
    const problems: Problems =
      words === ''
        ? { [field]: 'Write your answer first.' }
        : tooLong({ [field]: words }, { [field]: { atMost: toldAtMost.words, instead: 'Send it as two answers.' } })
    if (hasProblems(problems)) return again(visit, report, words, problems)
    const sent = await answerTeller(visit.tx, concernDesk(visit), visit.actor.person, report as ReportId, words)
    return sent ? { goTo: doneAt(id, 'answered') } : 'not-found'
  })
}

function again(visit: SchoolVisit, id: string, words: string, problems: Problems): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const report = open.reports.find((one) => one.id === id)
    if (!report) return 'not-found'
    const error = problems[fieldOf(report)]
    return concernPage(
      visit,
      { title: label, back: backToCase(open), problems },
      <AnswerForm visit={visit} caseId={open.row.id} report={report} typed={words} error={error} />,
    )
  })
}
