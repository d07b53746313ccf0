import type { CameAs } from '../../../core/guidance/clauses-given.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { AnsweredOnClause } from '../../../storage/guidance/question-clauses.ts'
import type { KeptQuestion } from '../../../storage/guidance/questions.ts'

export type QuestionsOn = {
  /** How often an answer came to it; whose question it was is kept nowhere. */
  readonly cited: number
  readonly answered: readonly AnsweredOnClause[]
  /** Questions sent to whoever looks, which nobody has answered. */
  readonly theirs: readonly KeptQuestion[]
}

const cameWords: Readonly<Record<CameAs, string>> = {
  answer: 'The clause was part of the answer.',
  near: 'Our policy did not say, and this clause came nearest.',
}

/** Which questions came to the clause: a count of all, and in words only those that may be read. */
export function Questions({ now, on, then }: { readonly now: Date; readonly on: QuestionsOn; readonly then: boolean }) {
  const { cited, answered, theirs } = on
  return (
    <section>
      <h2>Questions that came to it</h2>
      <p>
        {cited === 0
          ? `“Can I…?” ${then ? 'had not come to it by then.' : 'has not come to it yet.'}`
          : `“Can I…?” ${then ? 'had' : 'has'} come to it ${cited === 1 ? 'once' : `${cited} times`}${then ? ' by then' : ''}.`}{' '}
        <span class="soft">Only a count is kept: not what was asked, nor by whom.</span>
      </p>
      {answered.length > 0 && (
        <>
          <h3>Answered by the school, for everybody</h3>
          <ul class="differences">
            {answered.map(({ id, question, answeredAt, cameAs }) => (
              <li>
                <p>
                  <a href={`/ask/answered#answer-${id}`}>{question}</a>
                </p>
                <p class="soft">
                  {cameWords[cameAs]} Answered {dateInWords(answeredAt, now)}.
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {theirs.length > 0 && (
        <>
          <h3>Sent to you, and not answered yet</h3>
          <ul class="differences">
            {theirs.map(({ id, question, askedAt }) => (
              <li>
                <p>
                  <a href={`/ask/inbox/${id}`}>{question.length > 120 ? `${question.slice(0, 117)}…` : question}</a>
                </p>
                <p class="soft">Asked {dateInWords(askedAt, now)}. Only those it was sent to read it.</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
