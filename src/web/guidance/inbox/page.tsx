import type { VNode } from 'preact'
import { may } from '../../../core/access/may.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { Candidate } from '../../../storage/guidance/candidates.ts'
import type { KeptQuestion } from '../../../storage/guidance/questions.ts'
import type { SetAside } from '../../../storage/guidance/set-aside.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { whoAsked } from '../asker-words.ts'
import { StandingAsCandidate } from '../standing-as-candidate.tsx'
import { inShort } from './in-short.ts'
import { SetAsideList } from './set-aside-part.tsx'

/** Questions that wait for this person, what was set aside, and what was answered, with what became of it in the policy. */
export function inboxPage(
  visit: SchoolVisit,
  waiting: readonly KeptQuestion[],
  given: readonly Candidate[],
  aside: readonly SetAside[],
  names: ReadonlyMap<PersonId, string>,
): VNode {
  const seesDraft = may(visit.actor.roles, 'policy.see-draft').verdict === 'allowed'
  return schoolPage(
    visit,
    { title: 'Questions for you', place: 'Policy' },
    <>
      <p class="soft">
        <a href="/ask">Can I…?</a>
      </p>
      <h1>Questions for you</h1>
      {waiting.length === 0 && <p>No question waits for you.</p>}
      <ul>
        {waiting.map((question) => (
          <li>
            <a href={`/ask/inbox/${question.id}`}>{inShort(question.question)}</a>
            <br />
            <span class="soft">
              {whoAsked(question, names)}, {dateInWords(question.askedAt, visit.now)}
            </span>
          </li>
        ))}
      </ul>
      <SetAsideList visit={visit} aside={aside} />
      <h2>For the next review</h2>
      <p>
        Answers that the school has given. Each could become a clause.{' '}
        {seesDraft && <a href="/policy/review#answers">Take them up in the review of our policy</a>}
      </p>
      {given.length === 0 && <p>None so far.</p>}
      {given.map((one) => (
        <section>
          <h3>{one.question}</h3>
          <p class="as-typed">{one.answer}</p>
          <p class="soft">
            {one.author}, {dateInWords(one.answeredAt, visit.now)}
          </p>
          {seesDraft && <StandingAsCandidate standing={one.standing} now={visit.now} />}
          {(one.authorId === visit.actor.person || visit.actor.roles.includes('headteacher')) && (
            <Form visit={visit} action={`/ask/answered/${one.id}/take-back`}>
              <Acts>
                <Button kind="secondary">Take this answer back</Button>
              </Acts>
            </Form>
          )}
        </section>
      ))}
    </>,
  )
}
