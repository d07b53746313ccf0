import type { JSX, VNode } from 'preact'
import {
  clauseQuoted,
  nextInWords,
  reasonForPupils,
  reasonInWords,
  verdictWords,
} from '../../../core/guidance/answer-words.ts'
import type { Asker } from '../../../core/guidance/asker.ts'
import type { GuidanceAnswer } from '../../../core/guidance/guidance-answer.ts'
import type { Heard } from '../../../core/guidance/heard/as-heard.ts'
import { heardHeading } from '../../../core/guidance/heard/heard-words.ts'
import { rolesInWords } from '../../../core/guidance/roles-in-words.ts'
import { speaksOfHurt } from '../../../core/guidance/speaks-of-hurt.ts'
import type { WhoAnswers } from '../../../core/guidance/who-answers.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import { clausesOf, type Policy } from '../../../core/policy/policy.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { Guidance } from '../../../storage/guidance/guidance.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Basis } from '../../policy/basis.tsx'
import { ClauseLink } from '../../policy/own-clause-names.tsx'
import { Form } from '../../shell/form.tsx'
import type { AskPlace } from '../ask-place.tsx'
import { headingOf, stateOf } from '../verdict-words.ts'
import { WrittenBefore } from '../written-before.tsx'
import { AskedBack, askedBackInWords, isBare } from './asked-back.tsx'
import { AskBox } from './box.tsx'
import { HeardFirst, WhyHeard } from './heard-first.tsx'
import { AnswerIt, SendOn } from './send-on.tsx'

export type AnswerModel = {
  readonly policy: Policy
  readonly question: string
  readonly asker: Asker | undefined
  readonly answer: GuidanceAnswer
  readonly who: WhoAnswers
  readonly before: Guidance | undefined
  /** Since when the policy is in force. */
  readonly since: Date
  /** Whether whoever asks is the person that the policy names for such questions. */
  readonly yours: boolean
}

/**
 * The school’s answer: the verdict, why with the clause, what to do now, and who else can be asked. A question that names
 * nobody and nothing is asked back first, and the stricter verdict holds until it is answered.
 */
export function answerPage(place: AskPlace, model: AnswerModel): VNode {
  const { policy, question, asker, answer } = model
  const { heard } = answer
  if (heard && !heard.besides) return heardPage(place, model, heard)
  const bare = isBare(answer)
  const heading = heard ? heardHeading(heard) : bare ? askedBackInWords(answer) : headingOf(answer)
  return place.framed(
    heading,
    <>
      <h1>{heading}</h1>
      <p class="as-typed">
        You asked: <q>{question}</q>
      </p>
      {heard && <HeardFirst place={place} policy={policy} answer={answer} heard={heard} />}
      {heard && <h2>To what you asked: {lowered(headingOf(answer))}</h2>}
      {bare && <AskedBack place={place} question={question} asker={asker} answer={answer} />}
      {bare && <h2>Until you say more</h2>}
      <Verdict place={place} model={model} />
      {answer.asksBack && !bare && (
        <>
          <h2>To be surer</h2>
          <p>{askedBackInWords(answer)}</p>
          <AskedBack place={place} question={question} asker={asker} answer={answer} />
        </>
      )}
      <Nearest
        place={place}
        policy={policy}
        answer={answer}
        ids={answer.comesNear ? [...answer.clauses, ...answer.nearest] : answer.nearest}
      />
      {answer.notTo?.includes(model.who.role) || heard ? null : model.yours ? (
        <AnswerIt place={place} model={model} />
      ) : (
        <SendOn place={place} model={model} />
      )}
      {answer.asksBack === undefined && (
        <>
          <h2>Ask something else</h2>
          <AskBox place={place} question={question} asker={asker} problems={{}} label="What would you like to know?" />
        </>
      )}
      <Form visit={place.visit} action={`${place.base}/compare`}>
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="as" value={asker ?? 'parent'} />
        <Acts>
          <Button kind="secondary">See what other policies say</Button>
        </Acts>
      </Form>
    </>,
  )
}

/** Somebody is told now: nothing on the page leads elsewhere, and nothing is put where everybody can read it. */
function heardPage(place: AskPlace, model: AnswerModel, heard: Heard): VNode {
  const { policy, question, asker, answer } = model
  const shown = { place, policy, answer, heard }
  return place.framed(
    heardHeading(heard),
    <>
      <h1>{heardHeading(heard)}</h1>
      <HeardFirst {...shown} />
      <WhyHeard {...shown} />
      <p class="as-typed">
        You asked: <q>{question}</q>
      </p>
      <h2>Ask something else</h2>
      <AskBox place={place} question="" asker={asker} problems={{}} label="What would you like to know?" />
    </>,
  )
}

type Shown = { readonly place: AskPlace; readonly model: AnswerModel }

/** The verdict with its reason and clause, what to do now, and the form that does it. */
function Verdict({ place, model }: Shown): JSX.Element {
  const { policy, question, asker, answer } = model
  const state = stateOf(answer)
  const simply = reasonForPupils(answer)
  const form = answer.form && place.formAt(answer.form, asker)
  const worry = place.formAt('raise-concern', asker)
  return (
    <>
      <p>
        <State is={state.is}>{state.words}</State> {simply ?? reasonInWords(policy, answer)}
      </p>
      {simply && answer.verdict !== 'silent' && answer.clauses.length > 0 && (
        <p class="soft">Our policy’s own words: {reasonInWords(policy, answer)}</p>
      )}
      {!answer.comesNear && (
        <p>
          <Basis basis={{ clauses: answer.clauses, defaults: [] }} policyAt={place.policyAt} />
        </p>
      )}
      {model.before && !answer.doneBy && !answer.notTo && <Before place={place} before={model.before} model={model} />}
      <h2>What to do now</h2>
      <p>
        {model.before && answer.verdict === 'silent' && !answer.doneBy && !answer.notTo
          ? 'If you asked the same, go by that answer. If not, ask the school before you go on.'
          : nextInWords(answer)}
      </p>
      {asker === 'pupil' && <p>You can always talk to a grown-up you trust, at school or at home.</p>}
      {asker === 'pupil' && worry && !form && (
        <p>
          Is somebody being unkind to you, or worrying you? <a href={worry.href}>{worry.words}</a>.
        </p>
      )}
      {asker !== 'pupil' && worry && !form && speaksOfHurt(question) && (
        <p>
          Is somebody being hurt, or in danger? <a href={worry.href}>{worry.words}</a>. If it is now, ring 999.
        </p>
      )}
      {form && (
        <Acts>
          <Button href={form.href}>{form.words}</Button>
        </Acts>
      )}
      {answer.suggested && <Suggested place={place} suggested={answer.suggested} asker={answer.asker} />}
    </>
  )
}

function Suggested({
  place,
  suggested,
  asker,
}: {
  place: AskPlace
  asker: Asker
  suggested: NonNullable<GuidanceAnswer['suggested']>
}): JSX.Element {
  return (
    <p>
      Until the school says: <b>{verdictWords[suggested.verdict].toLowerCase()}</b>
      {suggested.roles.length > 0 && `, by ${rolesInWords(suggested.roles, asker)}`}.{' '}
      <Basis basis={{ clauses: [], defaults: suggested.defaults }} policyAt={place.policyAt} />
    </p>
  )
}

function Before({ place, before, model }: Shown & { readonly before: Guidance }): JSX.Element {
  const { since, answer } = model
  return (
    <>
      <h2>The school has answered a question like this</h2>
      <p>
        <b>{before.question}</b>
      </p>
      <p class="as-typed">{before.answer}</p>
      <p class="soft">
        {before.author}, {dateInWords(before.answeredAt, place.visit.now)}
      </p>
      <WrittenBefore since={since} answeredAt={before.answeredAt} now={place.visit.now} />
      {answer.verdict !== 'silent' && before.answeredAt >= since && (
        <p>Does it not agree with our policy’s answer above? Ask the school before you go on.</p>
      )}
    </>
  )
}

function Nearest(props: {
  readonly place: AskPlace
  readonly policy: Policy
  readonly answer: GuidanceAnswer
  readonly ids: readonly ClauseId[]
}): JSX.Element | null {
  const clauses = clausesOf(props.policy, props.ids)
  if (clauses.length === 0) return null
  return (
    <>
      <h2>The nearest clauses</h2>
      <ul>
        {clauses.map((clause) => (
          <li>
            {clauseQuoted(props.policy, clause, props.answer)}{' '}
            <ClauseLink id={clause.id} policyAt={props.place.policyAt} />
          </li>
        ))}
      </ul>
    </>
  )
}
