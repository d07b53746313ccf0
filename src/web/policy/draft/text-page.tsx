import { peopleBoundBy } from '../../../core/policy/bound-by.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { PolicyDraft } from '../../../storage/policy/draft.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { clauseAnchor } from '../clause-link.ts'

/** The draft as one document; while it is being written, each clause can be changed. */
export function textPage(visit: SchoolVisit, draft: PolicyDraft, document: PolicyDocument, mayChange: boolean) {
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
                Clause {id.slice(id.indexOf(':') + 1)}{' '}
                {changeable && <a href={`/policy/draft/clauses/${encodeURIComponent(id)}`}>Put it back</a>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>,
  )
}
