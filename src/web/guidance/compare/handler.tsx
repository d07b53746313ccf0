import type { JSX } from 'preact'
import { acrossPacks } from '../../../core/guidance/across-packs.ts'
import { answerQuestion } from '../../../core/guidance/answer-question.ts'
import { nextInWords, reasonElsewhere, reasonInWords } from '../../../core/guidance/answer-words.ts'
import type { GuidanceAnswer } from '../../../core/guidance/guidance-answer.ts'
import { reasonClause } from '../../../core/guidance/reason-clause.ts'
import { saidToHolder } from '../../../core/guidance/said-to-holder.ts'
import { clauseInBrackets, namesOfOwn } from '../../../core/policy/clause-called.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { State } from '../../kit/signpost/state.tsx'
import type { Reply } from '../../route.ts'
import { hasProblems } from '../../shell/problems.tsx'
import { comesBack } from '../ask/comes-back.ts'
import { askForm, problemsOf } from '../ask/form.ts'
import { askPage } from '../ask/page.tsx'
import type { AskPlace } from '../ask-place.tsx'
import { stateOf } from '../verdict-words.ts'

/** The same question put to every published policy, side by side. */
export async function compareAnswers(place: AskPlace): Promise<Reply> {
  const form = askForm(place.visit.form, place.asker)
  const problems = problemsOf(form)
  if (hasProblems(problems)) return { page: askPage(place, form, problems) }
  const ours = await policyInForce(place.tx)
  const holds = form.asker === place.asker ? place.holds : []
  const answer = ours && saidToHolder(ours.policy, answerQuestion(ours.policy, form.question, form.asker), holds)
  const page = place.framed(
    'What other policies say',
    <>
      <p class="soft">
        <a href={place.base}>Can I…?</a>
      </p>
      <h1>What other policies say</h1>
      <p class="as-typed">
        You asked: <q>{form.question}</q>
      </p>
      <p>Each school decides for itself. Only the first of these is our school’s answer.</p>
      <dl class="clauses compared">
        {ours && answer && <Row title="Our school" policy={ours.policy} answer={answer} own />}
        {acrossPacks(form.question, form.asker).map(({ policy, answer }) => (
          <Row title={policy.title} policy={policy} answer={saidToHolder(policy, answer, holds)} />
        ))}
      </dl>
    </>,
  )
  return comesBack(page, form, answer)
}

type RowProps = {
  readonly title: string
  readonly policy: Policy
  readonly answer: GuidanceAnswer
  readonly own?: true
}

function Row({ title, policy, answer, own }: RowProps): JSX.Element {
  const state = stateOf(answer)
  const clause = reasonClause(policy, answer)
  const next = nextInWords(answer)
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <p>
          {own ? reasonInWords(policy, answer) : reasonElsewhere(policy, answer)}
          {clause && <span class="soft"> ({clauseInBrackets(clause.id, namesOfOwn([clause]))})</span>}
        </p>
        {answer.verdict !== 'silent' && next !== '' && <p class="soft">{next}</p>}
      </dd>
      <dd>
        <State is={state.is}>{own || answer.verdict !== 'silent' ? state.words : 'Does not say'}</State>
      </dd>
    </div>
  )
}
