import type { Clause } from '../../../core/policy/clause.ts'
import type { Proof, StateOfClause } from '../../../core/policy/state/clause-state.ts'
import type { Carried } from '../../../core/policy/state/evidence.ts'
import { type Day, dayInWords } from '../../../core/school/day.ts'
import { State } from '../../kit/signpost/state.tsx'
import { clauseAnchor } from '../../policy/clause-link.ts'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { AnotherDay, type DaysKept } from '../another-day.tsx'
import { Proofs } from '../proofs.tsx'
import { stateWords } from '../state-words.ts'
import { Where } from '../where.tsx'
import { pageOf } from './clause-in.ts'
import { Questions, type QuestionsOn } from './questions.tsx'
import type { Readers } from './readers.ts'
import { ReadersOf } from './readers.tsx'
import { WaitsOf } from './waits.tsx'
import type { PartWaits } from './waits-lines.ts'

export type ClausePage = {
  readonly clause: Clause
  /** The page that prints the policy whose clause this is. */
  readonly printedAt: string
  /** Whether it stands in the policy in force too. */
  readonly standsNow: boolean
  readonly reference: string
  readonly says: string
  readonly is: StateOfClause
  readonly behind: string
  readonly day: Day | null
  readonly kept: DaysKept
  readonly wrongDay: string | null
  /** Who has read it; null where it is not told by a reading. */
  readonly readers: Readers | null
  readonly waits: readonly PartWaits[]
  readonly proof: readonly Proof[]
  readonly questions: QuestionsOn
  readonly carried: readonly Carried[]
  /** The answer of the school's that it was made from, where it is a clause of our own that was. */
  readonly madeFrom: { readonly id: string; readonly question: string } | undefined
}

/** The page of one clause: how it stands, what shows it or waits, who has read it, and what was asked about it. */
export function clauseStatePage(visit: SchoolVisit, model: ClausePage) {
  const { clause, reference, is, behind, day, readers, waits, proof } = model
  const at = pageOf(clause.id)
  const title = `How clause ${reference} stands`
  const all = `/policy/state${day ? `?day=${day}` : ''}#${encodeURIComponent(clauseAnchor(clause.id))}`
  return schoolPage(
    visit,
    { title: model.wrongDay ? `There is nothing for that day: ${title}` : title, place: 'Policy' },
    <>
      <p class="soft">
        <a href={all}>How every clause stands</a>
      </p>
      <h1>{title}</h1>
      <p class="quoted">{model.says}</p>
      <p>
        <State is={is} /> {day ? `At the end of ${dayInWords(day, visit.now)}.` : stateWords[is].means}{' '}
        {readers === null && behind}
      </p>
      {readers && <ReadersOf visit={visit} readers={readers} remindAt={`${at}/remind`} then={day !== null} />}
      {waits.length > 0 && <WaitsOf visit={visit} parts={waits} />}
      {day !== null && (is === 'due' || is === 'broken') && readers === null && (
        <p>
          A past day keeps how much waited, not each thing
          {model.standsNow ? (
            <>
              : <a href={at}>see what waits now</a>.
            </>
          ) : (
            '. This clause is not in force any more.'
          )}
        </p>
      )}
      {proof.length > 0 && (
        <section>
          <h2>{is === 'broken' ? 'What was not done in time' : 'What shows it'}</h2>
          <Proofs is={is} proof={proof} now={visit.now} />
        </section>
      )}
      <Questions now={visit.now} on={model.questions} then={day !== null} />
      <section>
        <h2>Where it comes from, and where it is carried out</h2>
        <ul>
          <li>
            <a href={`${model.printedAt}#${encodeURIComponent(clauseAnchor(clause.id))}`}>
              {model.printedAt === '/policy' ? 'Read it in our policy' : 'Read it in our policy as it was then'}
            </a>
          </li>
          {model.madeFrom && (
            <li>
              It was made from the school’s answer to{' '}
              <a href={`/ask/answered#answer-${model.madeFrom.id}`}>{model.madeFrom.question}</a>
            </li>
          )}
          {model.carried.map((one) => (
            <li>
              <Where visit={visit} carried={one} />
            </li>
          ))}
        </ul>
        {is === 'not-yet' && <p>Signpost does nothing about it yet. The school keeps it in its own way.</p>}
      </section>
      <AnotherDay visit={visit} at={at} kept={model.kept} day={day} wrongDay={model.wrongDay} />
    </>,
  )
}
