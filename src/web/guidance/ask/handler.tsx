import { answerAsked } from '../../../actions/guidance/answer-asked.ts'
import { sendQuestion } from '../../../actions/guidance/send-question.ts'
import { whoIsNamed } from '../../../actions/guidance/who-is-named.ts'
import { answerQuestion } from '../../../core/guidance/answer-question.ts'
import { guidanceNear } from '../../../core/guidance/guidance-near.ts'
import { rolesInWords } from '../../../core/guidance/roles-in-words.ts'
import { saidToHolder } from '../../../core/guidance/said-to-holder.ts'
import { whoAnswers } from '../../../core/guidance/who-answers.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import type { Role } from '../../../core/people/role.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { guidanceGiven } from '../../../storage/guidance/guidance.ts'
import { type PolicyInForce, policyInForce } from '../../../storage/policy/policy-in-force.ts'
import type { Reply } from '../../route.ts'
import { hasProblems } from '../../shell/problems.tsx'
import type { AskPlace } from '../ask-place.tsx'
import { answerPage } from './answer-page.tsx'
import { comesBack } from './comes-back.ts'
import { type AskForm, askForm, problemsOf } from './form.ts'
import { askPage } from './page.tsx'
import { sentBefore } from './sent.tsx'

export async function showAsk(place: AskPlace): Promise<Reply> {
  return { page: askPage(place, { question: '', asker: place.asker }, {}, await sentBefore(place)) }
}

/** Answers on the page that was sent to: a question is nobody’s business but the asker’s, and stays out of addresses. */
export async function sendAsk(place: AskPlace): Promise<Reply> {
  const form = askForm(place.visit.form, place.asker)
  const problems = problemsOf(form)
  if (hasProblems(problems)) return { page: askPage(place, form, problems) }
  const inForce = await policyInForce(place.tx)
  if (!inForce) return noPolicy(place)
  return answered(place, form, inForce)
}

async function answered(place: AskPlace, form: AskForm, inForce: PolicyInForce): Promise<Reply> {
  const { policy } = inForce
  const found = await answerAsked(place.tx, place.visit.now, policy, form.question, form.asker)
  const before = guidanceNear(form.question, await guidanceGiven(place.tx))
  const who = whoAnswers(policy, found.topic)
  const yours = await isTheirs(place, who.role)
  const holds = form.asker === place.asker ? [...place.holds, ...(yours ? [who.role] : [])] : []
  const answer = saidToHolder(policy, found, holds)
  return comesBack(
    answerPage(place, { policy, ...form, answer, who, before, since: inForce.since, yours }),
    form,
    answer,
  )
}

export async function sendOn(place: AskPlace): Promise<Reply> {
  const form = askForm(place.visit.form, place.asker)
  const problems = problemsOf(form)
  if (hasProblems(problems)) return { page: askPage(place, form, problems) }
  const inForce = await policyInForce(place.tx)
  if (!inForce) return noPolicy(place)
  if (staysWithThem(inForce.policy, form)) return answered(place, form, inForce)
  const { id, goesTo } = await sendQuestion(
    place.tx,
    { now: place.visit.now, publicUrl: place.visit.parts.publicUrl },
    inForce.policy,
    { question: form.question, asker: form.asker ?? 'parent', by: place.person },
  )
  if (await isTheirs(place, goesTo)) return { goTo: `/ask/inbox/${id}` }
  const tell = place.formAt('raise-concern', form.asker)
  const page = place.framed(
    'Your question is sent',
    <>
      <h1>Your question is sent</h1>
      <p>
        It went to {rolesInWords([goesTo], form.asker ?? 'parent')}. They read it and write an answer for everybody.
      </p>
      <p>
        Look for it under <a href={`${place.base}/answered`}>what the school has answered</a>.
      </p>
      <p>
        {tell && (
          <>
            Is somebody being hurt, or are you scared? Do not wait for an answer:{' '}
            <a href={tell.href}>{lowered(tell.words)}</a>.{' '}
          </>
        )}
        If somebody is in danger now, ring 999.
      </p>
    </>,
  )
  return comesBack(page, form)
}

/** What tells of somebody hurt, or is about the very person whom such questions go to, is told by the form and never sent there. */
function staysWithThem(policy: Policy, { question, asker }: AskForm): boolean {
  const { heard, notTo = [], topic } = answerQuestion(policy, question, asker ?? 'parent')
  return heard !== undefined || notTo.includes(whoAnswers(policy, topic).role)
}

/** Whether whoever asks is the very person that such questions go to. */
async function isTheirs({ tx, visit, person }: AskPlace, role: Role): Promise<boolean> {
  if (person === null) return false
  const { named, standIns } = await whoIsNamed(tx, visit.now, role)
  return (named.length > 0 ? named : standIns).includes(person)
}

function noPolicy(place: AskPlace): Reply {
  const page = place.framed(
    'The school has no policy here yet',
    <>
      <h1>The school has no policy here yet</h1>
      <p>Ask at the school office.</p>
    </>,
  )
  return { page }
}
