import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { recordStep } from '../../../actions/concerns/record-step.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
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
import { stepRefusalWords } from '../step/refusal-words.ts'
import { caseIn, withOpenCase } from '../with-case.ts'
import { doneAt } from './done.tsx'

const label = 'Record what was done or said'

/** The box at the top of what can be done on a case: one line of its chronology, as facts. */
export function NoteForm(props: {
  readonly visit: SchoolVisit
  readonly caseId: string
  readonly typed?: string
  readonly error?: string | undefined
}) {
  return (
    <Form visit={props.visit} action={`/concerns/${props.caseId}/note`}>
      <WordsBox
        name="words"
        id="note"
        atMost={toldAtMost.words}
        label={label}
        hint="As facts. Nothing entered here is ever changed; a correction stands beside it."
        rows={3}
        value={props.typed}
        error={props.error}
      />
      <Acts>
        <Button once>Record it</Button>
      </Acts>
    </Form>
  )
}

/** Records a line; where it cannot be, says why and gives it back. */
export async function sendNote(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    if (!id) return 'not-found'
    const words = textIn(visit.form, 'words', wholeForm).trim()
    const long = tooLong({ note: words }, { note: { atMost: toldAtMost.words, instead: 'Record it as two entries.' } })
    if (hasProblems(long)) return again(visit, words, long)
    const { policy } = await policyForConcerns(visit.tx)
    const hand = { person: visit.actor.person, secondFactor: visit.secondFactor }
    const step = { eventAt: visit.now, said: { kind: 'note', words } } as const
    const outcome = await recordStep(visit.tx, concernDesk(visit), hand, policy, id, step)
    if (outcome === undefined) return 'not-found'
    if (outcome === 'recorded') return { goTo: doneAt(id, 'recorded') }
    return again(visit, words, { note: stepRefusalWords[outcome.refused] })
  })
}

function again(visit: SchoolVisit, words: string, problems: Problems): Promise<Reply> {
  return withOpenCase(visit, async (open) =>
    concernPage(
      visit,
      { title: label, back: backToCase(open), problems },
      <>
        {open.row.stage === 'closed' && (
          <p>
            Copy your words before you go: they are kept nowhere yet.{' '}
            <a href={`/concerns/${open.row.id}/step/reopen`}>Open this case again</a>
          </p>
        )}
        <NoteForm visit={visit} caseId={open.row.id} typed={words} error={problems['note']} />
      </>,
    ),
  )
}
