import { proposedClause } from '../../../core/guidance/proposed-clause.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { Candidate } from '../../../storage/guidance/candidates.ts'
import { CameTo } from '../../guidance/came-to.tsx'
import { StandingAsCandidate } from '../../guidance/standing-as-candidate.tsx'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { clauseLink } from '../clause-link.ts'
import type { CandidatesModel } from './candidates-model.ts'
import { TakeAnswer } from './take-answer.tsx'

export type Tried = { readonly id: string; readonly act: 'take' | 'aside' }

type Props = {
  readonly visit: SchoolVisit
  readonly model: CandidatesModel
  readonly mayReview: boolean
  /** The answer about which something was just tried, and what. */
  readonly tried: Tried | null
  readonly problems: Problems
}

/** What the school answered where its policy was silent: each is taken into the draft, or set aside with a reason. */
export function Candidates(props: Props) {
  const { all } = props.model
  const open = all.filter(({ standing }) => standing.is === 'open')
  const dealtWith = all.filter(({ standing }) => standing.is !== 'open')
  return (
    <section id="answers">
      <h2>What the school has answered</h2>
      <p>
        Somebody asked, and the school answered for everybody. Each answer could become a clause.{' '}
        <a href="/ask/answered">Read them as everybody does</a>
      </p>
      {open.length === 0 && <p>No answer waits to be looked at.</p>}
      <ul class="differences">
        {open.map((one) => (
          <OneCandidate {...props} candidate={one} />
        ))}
      </ul>
      {dealtWith.length > 0 && (
        <Details summary={`Looked at already (${dealtWith.length})`}>
          <ul class="differences">
            {dealtWith.map((one) => (
              <li id={`answer-${one.id}`}>
                <p>
                  <b>{one.question}</b>
                </p>
                <StandingAsCandidate standing={one.standing} now={props.visit.now} />
                {props.mayReview && one.standing.is === 'set-aside' && (
                  <Form visit={props.visit} action={`/policy/review/answers/${one.id}/again`}>
                    <Button kind="secondary" once>
                      Take it up again
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

function OneCandidate(props: Props & { readonly candidate: Candidate }) {
  const { visit, model, candidate: one, mayReview, tried, problems } = props
  const given = model.cameTo.get(one.questionId) ?? []
  const act = tried?.id === one.id ? tried.act : null
  const { document } = model
  return (
    <li id={`answer-${one.id}`}>
      <p>
        <b>{one.question}</b>
      </p>
      <p class="as-typed">{one.answer}</p>
      <p class="soft">
        {one.author}, {dateInWords(one.answeredAt, visit.now)}
      </p>
      <CameTo policy={model.policy} given={given} hrefOf={({ clause }) => clauseLink(clause).href} />
      {mayReview && (
        <>
          <Details summary="Take it into the draft" open={act === 'take'}>
            <TakeAnswer
              visit={visit}
              id={one.id}
              document={document}
              offered={proposedClause(document, { ...one, clauses: given.map(({ clause }) => clause) })}
              tried={act === 'take'}
              problems={problems}
            />
          </Details>
          <Details summary="Set it aside" open={act === 'aside'}>
            <Form visit={visit} action={`/policy/review/answers/${one.id}/aside`}>
              <Textarea
                name="reason"
                id={`reason-${one.id}`}
                label="Why does it not become a clause?"
                hint="It stays an answer that everybody can read."
                rows={2}
                value={act === 'aside' ? textIn(visit.form, 'reason') : ''}
                error={problems[`reason-${one.id}`]}
              />
              <Button kind="secondary" once>
                Set it aside
              </Button>
            </Form>
          </Details>
        </>
      )}
    </li>
  )
}
