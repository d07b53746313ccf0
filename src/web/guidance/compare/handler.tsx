import { acrossPacks } from '../../../core/guidance/across-packs.ts'
import { nextInWords, reasonInWords } from '../../../core/guidance/answer-words.ts'
import { readQuestion } from '../../../core/guidance/reading.ts'
import { State } from '../../kit/signpost/state.tsx'
import type { Reply } from '../../route.ts'
import { hasProblems } from '../../shell/problems.tsx'
import { askForm, problemsOf } from '../ask/form.ts'
import { askPage } from '../ask/page.tsx'
import type { AskPlace } from '../ask-place.tsx'
import { stateOf } from '../verdict-words.ts'

/** The same question put to every published policy, side by side. */
export async function compareAnswers(place: AskPlace): Promise<Reply> {
  const form = askForm(place.visit.form, place.asker)
  const problems = problemsOf(form)
  if (hasProblems(problems)) return { page: askPage(place, form, problems) }
  const answers = acrossPacks(readQuestion(form.question, form.asker))
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
      <p>None of these is your school’s answer unless it has adopted that policy.</p>
      <dl class="clauses">
        {answers.map(({ policy, answer }) => (
          <div>
            <dt>{policy.title}</dt>
            <dd>
              <p>{reasonInWords(policy, answer)}</p>
              <p class="soft">{nextInWords(answer)}</p>
            </dd>
            <dd>
              <State is={stateOf(answer).is}>{stateOf(answer).words}</State>
            </dd>
          </div>
        ))}
      </dl>
    </>,
  )
  return { page }
}
