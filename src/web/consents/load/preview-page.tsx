import { answerWords } from '../../../core/consents/answer.ts'
import { consentKindWords } from '../../../core/consents/consent-kind.ts'
import {
  type ConsentChange,
  manyGone,
  nothingChanges,
  type OnRecord,
  type RollChanges,
  type RollField,
  type RollLine,
} from '../../../core/consents/roll-changes.ts'
import type { RefusedLine } from '../../../importers/roll/roll-file.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Details } from '../../kit/details.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { fieldWords, nameOf } from '../pupil-words.ts'
import { carry } from './carried.ts'

export type Unread = { readonly refused: readonly RefusedLine[]; readonly dropped: readonly string[] }

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

function NotUnderstood({ unread }: { readonly unread: Unread }) {
  return (
    <>
      {unread.refused.length > 0 && (
        <section>
          <h2>{count(unread.refused.length, 'line was', 'lines were')} not understood</h2>
          <p>They are left out. If the child is on the roll now, they would count as gone: mend the line first.</p>
          <ul>
            {unread.refused.map(({ line, why }) => (
              <li>
                Line {line}: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unread.dropped.length > 0 && (
        <p>These columns are not used, and nothing of them is kept: {unread.dropped.join(', ')}.</p>
      )}
    </>
  )
}

function Changes({ changes }: { readonly changes: RollChanges }) {
  const { joined, returned, changed, gone, consents } = changes
  return (
    <>
      <Part heading={count(joined.length, 'child joins', 'children join')} lines={joined.map(inClass)} />
      <Part
        heading={count(returned.length, 'child comes back', 'children come back')}
        lines={returned.map(({ line }) => inClass(line))}
      />
      <Part
        heading={count(gone.length, 'child would be marked as having left', 'children would be marked as having left')}
        lines={gone.map(inClass)}
      />
      <Part
        heading={count(changed.length, 'child changes', 'children change')}
        lines={changed.map(
          ({ pupil, line, fields }) =>
            `${nameOf(pupil)}: ${fields.map((field) => fieldChange(field, pupil, line)).join('; ')}`,
        )}
      />
      <Part
        heading={count(consents.length, 'consent changes', 'consents change')}
        lines={consents.map(consentChange)}
      />
    </>
  )
}

function Part({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  const list = (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
  return (
    <section>
      <h2>{heading}</h2>
      {lines.length > 20 ? <Details summary="Show each one">{list}</Details> : list}
    </section>
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

function inClass(child: RollLine): string {
  return `${nameOf(child)}, ${child.class}`
}

/** What a note says is not spread on a page that may be read over a shoulder. */
function fieldChange(field: RollField, pupil: OnRecord, line: RollLine): string {
  if (field === 'flag') {
    const how = pupil.flag === '' ? 'a note is added' : line.flag === '' ? 'the note is taken away' : 'the note changes'
    return how
  }
  const none = (value: string) => (value === '' ? 'none' : value)
  return `${fieldWords[field]} ${none(pupil[field])} → ${none(line[field])}`
}

function consentChange({ pupil, kind, before, after }: ConsentChange): string {
  return `${nameOf(pupil)}, ${consentKindWords(kind)}: ${answerWords(before).toLowerCase()} → ${answerWords(after).toLowerCase()}`
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
