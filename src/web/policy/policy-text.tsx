import type { PolicyDocument } from '../../core/policy/document.ts'
import { clauseAnchor } from './clause-link.ts'

/** A policy as its document: numbered sections, and every clause with the anchor that citations lead to. */
export function PolicyText({
  document,
  standsAt,
}: {
  readonly document: PolicyDocument
  /** The page that says how each clause stands and where it is carried out, for those who may see it. */
  readonly standsAt?: string | undefined
}) {
  return (
    <>
      {document.sections.map(({ number, heading, clauses }, at) => (
        <section>
          <h2 id={`section-${at + 1}`}>
            {number} {heading}
          </h2>
          <dl class="clauses text">
            {clauses.map((clause) => (
              <div id={clauseAnchor(clause.id)}>
                <dt>{clause.reference}</dt>
                <dd>
                  {clause.text}
                  {standsAt && (
                    <>
                      {' '}
                      <a class="soft" href={`${standsAt}#${encodeURIComponent(clauseAnchor(clause.id))}`}>
                        How it stands<span class="govuk-visually-hidden">: clause {clause.reference}</span>
                      </a>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
