import type { JSX } from 'preact'
import { dateInWords } from '../../../core/school/london-time.ts'
import { type QuestionSent, questionsSentBy } from '../../../storage/guidance/questions-sent.ts'
import type { AskPlace } from '../ask-place.tsx'
import { inShort } from '../inbox/in-short.ts'
import { askerReads } from '../set-aside-words.ts'

/** What somebody who is signed in sent to the school before, and what became of it. */
export async function sentBefore(place: AskPlace): Promise<readonly QuestionSent[]> {
  return place.person === null ? [] : questionsSentBy(place.tx, place.person)
}

export function Sent({ place, sent }: { place: AskPlace; sent: readonly QuestionSent[] }): JSX.Element | null {
  if (sent.length === 0) return null
  const tell = place.formAt('raise-concern', place.asker)
  return (
    <>
      <h2>What you sent to the school</h2>
      {sent.map((one) => (
        <section>
          <p class="as-typed">{inShort(one.question)}</p>
          <p>
            <span class="soft">{dateInWords(one.askedAt, place.visit.now)}.</span>{' '}
            {one.answer !== null ? (
              <a href={`${place.base}/answered#answer-${one.answer}`}>The school has answered it.</a>
            ) : one.setAside ? (
              askerReads[one.setAside]
            ) : (
              'It waits for an answer.'
            )}
          </p>
          {one.setAside && one.answer === null && tell && (
            <p>
              Is somebody being hurt, or are you scared? <a href={tell.href}>{tell.words}</a>.
            </p>
          )}
        </section>
      ))}
    </>
  )
}
