import type { Clause } from '../../../core/policy/clause.ts'
import { type Proof, type StateOfClause, stateNames } from '../../../core/policy/state/clause-state.ts'
import type { Carried } from '../../../core/policy/state/evidence.ts'
import { type Day, dayInWords } from '../../../core/school/day.ts'
import { State } from '../../kit/signpost/state.tsx'
import { Tally } from '../../kit/signpost/tally.tsx'
import { clauseAnchor } from '../../policy/clause-link.ts'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { AnotherDay, type DaysKept } from '../another-day.tsx'
import { pageOf } from '../clause/clause-in.ts'
import { Proofs } from '../proofs.tsx'
import { stateWords } from '../state-words.ts'
import { Where } from '../where.tsx'

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
  /** The page that prints the policy whose clauses these are. */
  readonly printedAt: string
  readonly lines: readonly ClauseLine[]
  readonly show: StateOfClause | undefined
  readonly kept: DaysKept
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
              {shown.length === 0 ? `No clause stands so${day ? ' on that day' : ' now'}.` : stateWords[show].means}{' '}
              <a href={at()}>Show every clause</a>
            </p>
          )}
        </>
      )}
      <AnotherDay visit={visit} at="/policy/state" kept={model.kept} day={day} wrongDay={wrongDay} />
      {sectionsOf(shown).map(({ section, lines: those }) => (
        <section>
          <h2>{section}</h2>
          <dl class="clauses">
            {those.map((line) => (
              <OneClause visit={visit} line={line} day={day} printedAt={model.printedAt} />
            ))}
          </dl>
        </section>
      ))}
    </>,
  )
}

function OneClause(props: {
  readonly visit: SchoolVisit
  readonly line: ClauseLine
  readonly day: Day | null
  readonly printedAt: string
}) {
  const { visit, line, day, printedAt } = props
  const { clause, reference, says, is, behind, proof, carried } = line
  return (
    <div id={clauseAnchor(clause.id)}>
      <dt>
        <a href={`${printedAt}#${encodeURIComponent(clauseAnchor(clause.id))}`}>{reference}</a>
      </dt>
      <dd>
        <p>{says}</p>
        <p class="soft">
          {behind}{' '}
          <a href={`${pageOf(clause.id)}${day ? `?day=${day}` : ''}`}>
            More about it<span class="govuk-visually-hidden">: clause {reference}</span>
          </a>
        </p>
        <Proofs is={is} proof={proof} now={visit.now} />
        {carried.map((one) => (
          <p class="soft">
            Where: <Where visit={visit} carried={one} />
          </p>
        ))}
      </dd>
      <dd>
        <State is={is} />
      </dd>
    </div>
  )
}

function sectionsOf(lines: readonly ClauseLine[]) {
  return [...Map.groupBy(lines, ({ clause }) => clause.section)].map(([section, those]) => ({ section, lines: those }))
}
