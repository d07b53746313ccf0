import { dateInWords } from '../../../core/school/london-time.ts'
import { guidanceGiven } from '../../../storage/guidance/guidance.ts'
import type { Reply } from '../../route.ts'
import type { AskPlace } from '../ask-place.tsx'

/** What the school has answered where its policy is silent, each with who said so and when. */
export async function showAnswered(place: AskPlace): Promise<Reply> {
  const given = await guidanceGiven(place.tx)
  const page = place.framed(
    'What the school has answered',
    <>
      <p class="soft">
        <a href={place.base}>Can I…?</a>
      </p>
      <h1>What the school has answered</h1>
      <p>
        Our policy did not say, so somebody at the school did. Each answer is looked at when the policy is next
        reviewed.
      </p>
      {given.length === 0 && <p>Nothing so far.</p>}
      {given.map((one) => (
        <section>
          <h2>{one.question}</h2>
          <p class="as-typed">{one.answer}</p>
          <p class="soft">
            {one.author}, {dateInWords(one.answeredAt, place.visit.now)}
          </p>
        </section>
      ))}
    </>,
  )
  return { page }
}
