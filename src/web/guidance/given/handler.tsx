import { clauseMadeOf } from '../../../core/guidance/candidate.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { type Candidate, candidates } from '../../../storage/guidance/candidates.ts'
import { clausesOfQuestions } from '../../../storage/guidance/question-clauses.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { clauseLink } from '../../policy/clause-link.ts'
import { ClauseLink } from '../../policy/own-clause-names.tsx'
import type { Reply } from '../../route.ts'
import type { AskPlace } from '../ask-place.tsx'
import { CameTo } from '../came-to.tsx'
import { WrittenBefore } from '../written-before.tsx'

/** What the school has answered where its policy is silent, each with who said so and when. */
export async function showAnswered(place: AskPlace): Promise<Reply> {
  const given = await candidates(place.tx)
  const inForce = await policyInForce(place.tx)
  const cameTo = await clausesOfQuestions(
    place.tx,
    given.map(({ questionId }) => questionId),
  )
  const page = place.framed(
    'What the school has answered',
    <>
      <p class="soft">
        <a href={place.base}>Can I…?</a>
      </p>
      <h1>What the school has answered</h1>
      <p>
        Somebody asked, and the school answered for everybody. Each answer is looked at when the policy is next
        reviewed.
      </p>
      {given.length === 0 && <p>Nothing so far.</p>}
      {given.map((one) => (
        <section id={`answer-${one.id}`}>
          <h2>{one.question}</h2>
          <p class="as-typed">{one.answer}</p>
          <p class="soft">
            {one.author}, {dateInWords(one.answeredAt, place.visit.now)}
          </p>
          {inForce && <WrittenBefore since={inForce.since} answeredAt={one.answeredAt} now={place.visit.now} />}
          {inForce && (
            <CameTo
              policy={inForce.policy}
              given={cameTo.get(one.questionId) ?? []}
              hrefOf={({ clause }) => clauseLink(clause, place.policyAt).href}
            />
          )}
          {inForce && <Became place={place} policy={inForce.policy} candidate={one} />}
        </section>
      ))}
    </>,
  )
  return { page }
}

/** That the policy says so itself by now. */
function Became(props: { readonly place: AskPlace; readonly policy: Policy; readonly candidate: Candidate }) {
  const clause = clauseMadeOf(props.policy, props.candidate.standing)
  if (clause === undefined) return null
  return (
    <p>
      Our policy says so itself now: <ClauseLink id={clause} policyAt={props.place.policyAt} />.
    </p>
  )
}
