import { manyGone, nothingChanges, type RollChanges, type RollLine } from '../../../core/consents/roll-changes.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { carry } from './carried.ts'
import { Changes, consentChange, count, NotUnderstood, type Unread } from './changes-shown.tsx'

export type PreviewModel = {
  readonly changes: RollChanges
  readonly onRollNow: number
  readonly mark: string
  readonly lines: readonly RollLine[]
  readonly unread: Unread
  readonly problems: Problems
}

/** Everything that loading a file would change, in words, and what of it was not understood. */
export function previewPage(visit: SchoolVisit, model: PreviewModel) {
  const { changes, unread, problems } = model
  const nothing = nothingChanges(changes)
  const title = nothing ? 'Nothing would change' : 'What would change'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href="/pupils/load">Load another file</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        {model.lines.length} {model.lines.length === 1 ? 'child' : 'children'} in the file, {model.onRollNow} on the
        roll now. {changes.unchanged} stay as they are.
      </p>
      <NotUnderstood unread={unread} />
      <Changes changes={changes} />
      {!nothing && <Confirm visit={visit} model={model} />}
    </>,
  )
}

function Confirm({ visit, model }: { readonly visit: SchoolVisit; readonly model: PreviewModel }) {
  const { changes, problems } = model
  const over = changes.overWithdrawals
  return (
    <Form visit={visit} action="/pupils/load/confirm" files>
      <input type="hidden" name="lines" value={carry(model.lines)} />
      <input type="hidden" name="mark" value={model.mark} />
      {over.length > 0 && (
        <>
          <h2>
            {count(over.length, 'yes in the file against a withdrawal', 'times yes in the file against a withdrawal')}
          </h2>
          <p>
            These families took their yes back. The file may be older than that. They stay withdrawn unless you say so.
          </p>
          <ul>
            {over.map((change) => (
              <li>{consentChange(change)}</li>
            ))}
          </ul>
          <Checkboxes
            name="overWithdrawals"
            noLegend
            choices={[{ value: 'yes', words: 'The families have said yes again: take these over as well' }]}
          />
        </>
      )}
      {manyGone(changes, model.onRollNow) && (
        <Checkboxes
          name="whole"
          legend={`${changes.gone.length} of ${model.onRollNow} children are missing from this file`}
          hint="A file of one class or year would make everybody else seem to have left."
          choices={[{ value: 'yes', words: 'This file holds the whole roll, and they have left' }]}
          error={problems['whole']}
        />
      )}
      <Acts>
        <Button id="confirm" once>
          Change the roll like this
        </Button>
        <a href="/pupils">Leave it as it is</a>
      </Acts>
    </Form>
  )
}
