import { readSoFar } from '../../../actions/oversight/read-so-far.ts'
import { sayRead } from '../../../actions/oversight/say-read.ts'
import { readingFor, readingHash } from '../../../core/oversight/reading.ts'
import type { PrintedClause } from '../../../core/policy/document.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { Button } from '../../kit/button.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { clauseAnchor } from '../../policy/clause-link.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

const title = 'What the policy asks of you'

/** The part of the policy that speaks to whoever is signed in. Reading is confirmed, never signed, unless a policy asks. */
export async function showYours(visit: SchoolVisit): Promise<Reply> {
  return show(visit, {})
}

export async function sendYours(visit: SchoolVisit): Promise<Reply> {
  const outcome = await sayRead(visit.tx, visit, visit.actor, lineIn(visit.form, 'seen', 64))
  if (outcome === 'read') return { goTo: '/policy/yours' }
  if (outcome.refused === 'no-policy') return { goTo: '/policy' }
  const changed = 'The policy changed while you were reading. Here it is as it stands now: read it again.'
  return { ...(await show(visit, { read: changed })), status: 409 }
}

async function show(visit: SchoolVisit, problems: Readonly<Record<string, string>>) {
  const inForce = await policyInForce(visit.tx)
  const printed = inForce && (await versionDocument(visit.tx, inForce.version))
  const sections = printed ? readingFor(printed.document, visit.actor.roles) : []
  const hash = readingHash(sections)
  const soFar = await readSoFar(visit.tx, visit.actor.person, sections)
  const isNew = new Set(soFar.is === 'some' ? soFar.changed.map(({ id }) => id) : [])
  const page = schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <ProblemSummary problems={problems} />
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>{title}</h1>
      {sections.length === 0 ? (
        <p>No policy is in force yet, or none of its clauses speaks to your role.</p>
      ) : (
        <p>These are the clauses that speak to you, in the roles you hold at school. Nobody else’s are here.</p>
      )}
      {soFar.is === 'all' && sections.length > 0 && (
        <p>
          <State is="told">You read this on {dateInWords(soFar.on, visit.now)}</State>
        </p>
      )}
      {soFar.is === 'some' && <SinceThen last={soFar.on} changed={soFar.changed} now={visit.now} />}
      {sections.map(({ number, heading, clauses }) => (
        <section>
          <h2>
            {number} {heading}
          </h2>
          <dl class="clauses">
            {clauses.map((clause) => (
              <div id={clauseAnchor(clause.id)}>
                <dt>{clause.reference}</dt>
                <dd>{clause.text}</dd>
                {isNew.has(clause.id) && (
                  <dd>
                    <State is="due">New since you read it</State>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      ))}
      {sections.length > 0 && soFar.is !== 'all' && (
        <Form visit={visit} action="/policy/yours">
          <input type="hidden" name="seen" value={hash.toString('hex')} />
          <Button id="read" once>
            Say that I have read this
          </Button>
        </Form>
      )}
    </>,
  )
  return { page }
}

/** What somebody who read an earlier wording has to read now, and nothing else. */
function SinceThen(props: { readonly last: Date; readonly changed: readonly PrintedClause[]; readonly now: Date }) {
  const { last, changed, now } = props
  return (
    <>
      <p>
        Since you said on {dateInWords(last, now)} that you had read it,{' '}
        {changed.length === 1
          ? 'one clause is new or says something else'
          : `${changed.length} clauses are new or say something else`}
        . You need not read the rest again.
      </p>
      <ul>
        {changed.map(({ id, reference, text }) => (
          <li>
            <a href={`#${encodeURIComponent(clauseAnchor(id))}`}>{reference}</a> {text}
          </li>
        ))}
      </ul>
    </>
  )
}
