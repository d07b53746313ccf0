import type { JSX } from 'preact'
import { reasonInWords } from '../../../core/guidance/answer-words.ts'
import type { GuidanceAnswer } from '../../../core/guidance/guidance-answer.ts'
import type { Heard } from '../../../core/guidance/heard/as-heard.ts'
import { heardInWords } from '../../../core/guidance/heard/heard-words.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { AskPlace } from '../ask-place.tsx'

type Shown = {
  readonly place: AskPlace
  readonly policy: Policy
  readonly answer: GuidanceAnswer
  readonly heard: Heard
}

/** What to do now about a child who is hurt or may be, and the form by which it is told: before anything else on the page. */
export function HeardFirst({ place, answer, heard }: Shown): JSX.Element {
  const form = place.formAt('raise-concern', answer.asker)
  return (
    <>
      {heardInWords(heard, answer).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {form && (
        <>
          <Acts>
            <Button href={form.href}>{form.words}</Button>
          </Acts>
          <p class="soft">Only the people who can help read that. Whoever it is about does not see it.</p>
        </>
      )}
    </>
  )
}

/** The clause it rests on; or, under the policy’s silence, the law that asks it. */
export function WhyHeard({ place, policy, answer }: Shown): JSX.Element {
  return (
    <>
      <h2>Why</h2>
      {answer.asker !== 'pupil' && <p>{reasonInWords(policy, answer)}</p>}
      {answer.asker === 'pupil' && <p>Grown-ups at school must listen, and keep you safe.</p>}
      <p>
        <Basis basis={{ clauses: answer.clauses, defaults: [] }} policyAt={place.policyAt} />
      </p>
    </>
  )
}
