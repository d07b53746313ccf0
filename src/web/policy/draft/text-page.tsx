import { peopleBoundBy } from '../../../core/policy/bound-by.ts'
import { clauseHeading } from '../../../core/policy/clause-called.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { PolicyDraft } from '../../../storage/policy/draft.ts'
import type { DraftChange } from '../../../storage/policy/draft-changes.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { clauseAnchor } from '../clause-link.ts'
import { clauseChangeWords } from './clause-change-words.ts'

/** A change of a clause that was just made, and whether it can be taken back here. */
type Done = { readonly change: DraftChange; readonly undo: boolean }

/** The draft as one document; while it is being written, each clause can be changed. */
export function textPage(
  visit: SchoolVisit,
  draft: PolicyDraft,
  document: PolicyDocument,
  mayChange: boolean,
  done?: Done,
) {
  const title = 'The draft, word for word'
  const changeable = mayChange && draft.stage === 'draft'
  const left = draft.parts.own.dropped.filter((id) => !id.startsWith('own:'))
  return schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/draft">The draft</a>
      </p>
      <h1>{title}</h1>
      {done && <JustDone visit={visit} done={done} />}
      <p>
        {document.title}. {document.source}
      </p>
      {changeable && (
        <Acts>
          <Button kind="secondary" href="/policy/draft/clauses/new">
            Add a clause of our own
          </Button>
        </Acts>
      )}
      {document.sections.map(({ number, heading, clauses }, at) => (
        <section>
          <h2 id={`section-${at + 1}`}>
            {number} {heading}
          </h2>
          <dl class="clauses">
            {clauses.map((clause) => (
              <div id={clauseAnchor(clause.id)}>
                <dt>{clause.reference}</dt>
                <dd>{clause.text}</dd>
                <dd class="soft">
                  Binds {peopleBoundBy(clause.actor)}.{' '}
                  {changeable && (
                    <a href={`/policy/draft/clauses/${encodeURIComponent(clause.id)}`}>
                      Change<span class="govuk-visually-hidden"> clause {clause.reference}</span>
                    </a>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {left.length > 0 && (
        <>
          <h2>Left out</h2>
          <ul>
            {left.map((id) => (
              <li>
                {clauseHeading(id)}.{' '}
                {changeable && (
                  <a href={`/policy/draft/clauses/${encodeURIComponent(id)}`}>
                    Put it back<span class="govuk-visually-hidden">: {clauseHeading(id)}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>,
  )
}

function JustDone({ visit, done }: { readonly visit: SchoolVisit; readonly done: Done }) {
  const { done: said, begins } = clauseChangeWords(done.change)
  return (
    <div class="changed-now" role="status">
      <p>
        <b>
          {said}
          {begins === undefined ? '.' : ':'}
        </b>{' '}
        {begins !== undefined && `“${begins}” `}
        What is in force stays as it is until the draft is adopted. <a href="/policy/draft">Go on to the draft</a>
      </p>
      {done.undo && (
        <Form visit={visit} action={`/policy/draft/undo/${done.change.id}`}>
          <Button kind="secondary" once>
            Undo this change
          </Button>
        </Form>
      )}
    </div>
  )
}
