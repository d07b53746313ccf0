import type { Clause } from '../../../core/policy/clause.ts'
import { type Proof, type StateOfClause, stateNames } from '../../../core/policy/state/clause-state.ts'
import type { Carried } from '../../../core/policy/state/evidence.ts'
import { type Day, dayInWords } from '../../../core/school/day.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Tally } from '../../kit/signpost/tally.tsx'
import { clauseAnchor } from '../../policy/clause-link.ts'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { proofInWords } from '../proof-words.ts'
import { stateWords } from '../state-words.ts'

export type ClauseLine = {
  readonly clause: Clause
  /** Its number as the document prints it. */
  readonly reference: string
  readonly says: string
  readonly is: StateOfClause
  readonly behind: string
  readonly proof: readonly Proof[]
  readonly carried: readonly Carried[]
}

export type StateModel = {
  readonly policy: string
  readonly lines: readonly ClauseLine[]
  readonly show: StateOfClause | undefined
  readonly kept: { readonly first: Day; readonly last: Day } | undefined
  readonly day: Day | null
  readonly wrongDay: string | null
}

const title = 'How every clause stands'

/** Nothing can stand where there is nothing in force. */
export function noPolicyPage(visit: SchoolVisit) {
  return schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <h1>{title}</h1>
      <p>No policy is in force yet, so no clause can be kept or broken.</p>
      <p>
        <a href="/policy">Our policy</a>
      </p>
    </>,
  )
}

export function statePage(visit: SchoolVisit, model: StateModel) {
  const { lines, show, day, wrongDay } = model
  const shown = show === undefined ? lines : lines.filter(({ is }) => is === show)
  const counts = stateNames.map((is) => ({ is, count: lines.filter((line) => line.is === is).length }))
  const at = (is?: StateOfClause) => {
    const query = new URLSearchParams({ ...(day ? { day } : {}), ...(is ? { show: is } : {}) }).toString()
    return query === '' ? '/policy/state' : `/policy/state?${query}`
  }
  return schoolPage(
    visit,
    { title: wrongDay ? `There is nothing for that day: ${title}` : title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>{title}</h1>
      {wrongDay === null && (
        <>
          <p>
            {model.policy}
            {day ? `, at the end of ${dayInWords(day, visit.now)}.` : ', at this moment.'} Every word here is worked out
            from records; nobody types it in. What is in cases counts only on the page of somebody who works on them,
            and is never kept with a day.
          </p>
          <nav aria-label="Show only some">
            <Tally
              counts={counts.map(({ is, count }) => ({
                count,
                state: { is },
                href: count > 0 && is !== show ? at(is) : undefined,
              }))}
            />
          </nav>
          {show !== undefined && (
            <p>
              {stateWords[show].means} <a href={at()}>Show every clause</a>
            </p>
          )}
        </>
      )}
      <AnotherDay visit={visit} model={model} />
      {sectionsOf(shown).map(({ section, lines: those }) => (
        <section>
          <h2>{section}</h2>
          <dl class="clauses">
            {those.map((line) => (
              <OneClause visit={visit} line={line} />
            ))}
          </dl>
        </section>
      ))}
    </>,
  )
}

function OneClause({ visit, line }: { readonly visit: SchoolVisit; readonly line: ClauseLine }) {
  const { clause, reference, says, is, behind, proof, carried } = line
  return (
    <div id={clauseAnchor(clause.id)}>
      <dt>
        <a href={`/policy#${encodeURIComponent(clauseAnchor(clause.id))}`}>{reference}</a>
      </dt>
      <dd>
        <p>{says}</p>
        {behind !== '' && <p class="soft">{behind}</p>}
        {proof.some(({ href }) => href !== null) && (
          <p class="soft">
            {is === 'broken' ? 'Not done in time' : 'Latest'}:{' '}
            {proof
              .filter(({ href }) => href !== null)
              .map(({ href, kind, at }, place) => (
                <>
                  {place > 0 && '; '}
                  <a href={href ?? ''}>
                    {proofInWords(kind)}, {dateInWords(at, visit.now)}
                  </a>
                </>
              ))}
          </p>
        )}
        {carried.map(({ at, control }) => (
          <p class="soft">
            Where: <a href={at}>{control}</a>
          </p>
        ))}
      </dd>
      <dd>
        <State is={is} />
      </dd>
    </div>
  )
}

/** Any day that was kept can be shown: for an inspector who asks how it stood then. */
function AnotherDay({ visit, model }: { readonly visit: SchoolVisit; readonly model: StateModel }) {
  const { kept, day, wrongDay } = model
  if (!kept && wrongDay === null) {
    return (
      <p class="soft">
        Each evening how it stands is kept, so that any past day can be shown. The first is kept tonight.
      </p>
    )
  }
  return (
    <form method="get" action="/policy/state">
      <Input
        id="day"
        name="day"
        type="date"
        label="Show another day"
        hint={kept ? `From ${dayInWords(kept.first, visit.now)} to ${dayInWords(kept.last, visit.now)}.` : undefined}
        value={day ?? ''}
        error={wrongDay ?? undefined}
      />
      <Button kind="secondary">Show that day</Button>
      {day && (
        <p>
          <a href="/policy/state">Show how it stands now</a>
        </p>
      )}
    </form>
  )
}

function sectionsOf(lines: readonly ClauseLine[]) {
  return [...Map.groupBy(lines, ({ clause }) => clause.section)].map(([section, those]) => ({ section, lines: those }))
}
