import type { PolicyDocument } from '../../core/policy/document.ts'
import { clauseAnchor } from './clause-link.ts'

/** A policy as its document: numbered sections, and every clause with the anchor that citations lead to. */
export function PolicyText({ document }: { readonly document: PolicyDocument }) {
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
                <dd>{clause.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
