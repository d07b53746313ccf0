import { may } from '../../../core/access/may.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import { canUndo } from '../../../core/policy/can-undo.ts'
import { isSettingName } from '../../../core/policy/registry.ts'
import type { DraftStage } from '../../../core/policy/versions.ts'
import { dateInWords, whenInWords } from '../../../core/school/london-time.ts'
import type { DraftChange } from '../../../storage/policy/draft-changes.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { TypedNotSaved } from '../../shell/typed-not-saved.tsx'
import { ClauseChanges, realChanges } from '../clause-changes.tsx'
import { ChannelsThatStop } from './channels-that-stop.tsx'
import { clauseChangeWords } from './clause-change-words.ts'
import type { DraftModel } from './draft-model.ts'
import { InTheWay } from './in-the-way.tsx'
import { NextStep } from './next-step.tsx'
import { WhatWasSaid } from './what-was-said.tsx'

const stands: Readonly<Record<DraftStage, string>> = {
  draft: 'A draft, being written',
  consultation: 'People are asked about it',
  'with-governors': 'With the governors',
  adopted: 'Adopted',
  dropped: 'Left',
}

/** The school's draft: what it changes, what stands in its way, and the next step of its life. */
export function draftPage(visit: SchoolVisit, model: DraftModel, problems: Problems, typed: readonly string[]) {
  const { draft, changes, text, lint, mayDraft } = model
  const title = 'The draft of our policy'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1 id="draft">{title}</h1>
      <TypedNotSaved typed={typed} />
      <p>
        <b>{stands[draft.stage]}.</b> Begun {whenInWords(draft.begunAt, visit.now)}, from {draft.policy.title}. The
        policy in force stays as it is until this is adopted.
      </p>
      {model.toCome.map(({ version, from }) => (
        <p>
          Governors adopted <a href={`/policy/versions/${version}`}>another version</a> already. It comes in force on{' '}
          {dateInWords(from, visit.now)}. If this draft is adopted and begins by then, that one never comes in force.
        </p>
      ))}
      <ul>
        <li>
          <a href="/policy/draft/text">Read the draft as one document</a>
        </li>
        {mayDraft && draft.stage === 'draft' && (
          <>
            <li>
              <a href="/policy/settings">Change an answer</a>
            </li>
            <li>
              <a href="/policy/draft/text">Add, reword or leave out a clause</a>
            </li>
            <li>
              <a href="/policy/review#answers">Take up what the school has answered</a>
            </li>
          </>
        )}
      </ul>
      <h2>What was changed</h2>
      <Changed visit={visit} model={model} />
      {text.length > 0 && (
        <Details
          summary={
            realChanges(text) === 0
              ? 'No clause says anything else than the policy in force: only marks or numbers differ'
              : realChanges(text) === 1
                ? 'One clause differs from the policy in force'
                : `${realChanges(text)} clauses differ from the policy in force`
          }
          open={realChanges(text) <= 6}
        >
          <ClauseChanges changes={text} />
        </Details>
      )}
      {text.length === 0 && changes.length > 0 && <p>No clause of the text differs from the policy in force.</p>}
      <InTheWay
        visit={visit}
        lint={lint}
        document={model.document}
        answers={draft.policy.settings}
        changeable={mayDraft && draft.stage === 'draft'}
      />
      <ChannelsThatStop stops={model.stops} />
      {model.rounds.length > 0 && <WhatWasSaid visit={visit} model={model} problems={problems} />}
      <NextStep visit={visit} model={model} problems={problems} />
      {mayDraft && (
        <Form visit={visit} action="/policy/draft/drop">
          <p class="soft">Leaving the draft keeps it on record. What is in force stays in force.</p>
          <Button kind="secondary" once>
            Leave this draft
          </Button>
        </Form>
      )}
    </>,
  )
}

function Changed({ visit, model }: { readonly visit: SchoolVisit; readonly model: DraftModel }) {
  const { changes, draft, mayDraft } = model
  const standing = changes.filter((change) => !change.undone)
  if (standing.length === 0) return <p>Nothing so far.</p>
  return (
    <ul class="differences">
      {standing.map((change) => (
        <li>
          <p>
            {isSettingName(change.name) ? (
              <>
                <a href={`/policy/settings/${change.name}`}>{questionFor(change.name)}</a>{' '}
                {capital(answerFor(change.name, change.before))}; now: <b>{answerFor(change.name, change.after)}</b>.
              </>
            ) : (
              <ClauseDone change={change} />
            )}{' '}
            <span class="soft">
              {change.by}, {whenInWords(change.at, visit.now)}
            </span>
          </p>
          {mayDraft && draft.stage === 'draft' && canUndo(standing, change) && (
            <Form visit={visit} action={`/policy/draft/undo/${change.id}`}>
              <Button kind="secondary" once>
                Undo
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function ClauseDone({ change }: { readonly change: DraftChange }) {
  const { done, begins } = clauseChangeWords(change)
  return begins === undefined ? (
    <b>{done}.</b>
  ) : (
    <>
      <b>{done}:</b> “{begins}”
    </>
  )
}

export function noDraftPage(visit: SchoolVisit, problems: Problems, typed: readonly string[]) {
  const title = 'The draft of our policy'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1 id="draft">{title}</h1>
      <TypedNotSaved typed={typed} />
      <p>Nobody is working on a draft. Begin one and change it as you like: nothing is in force until it is adopted.</p>
      {may(visit.actor.roles, 'policy.draft').verdict === 'allowed' && (
        <Form visit={visit} action="/policy/draft/begin">
          <Acts>
            <Button once>Begin a draft from the policy in force</Button>
            <a href="/policy/import">From a document that we have</a>
            {may(visit.actor.roles, 'policy.adopt').verdict === 'allowed' && (
              <a href="/policy/adopt">From another policy</a>
            )}
          </Acts>
        </Form>
      )}
    </>,
  )
}
