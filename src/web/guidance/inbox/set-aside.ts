import { putBackQuestion } from '../../../actions/guidance/put-back-question.ts'
import { setAsideQuestion } from '../../../actions/guidance/set-aside-question.ts'
import { isSetAsideReason, type SetAsideRefusal } from '../../../core/guidance/may-set-aside.ts'
import { isId } from '../../../core/school/ids.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { answering, questionHere } from './handler.tsx'
import { settled } from './settled.tsx'

export async function sendSetAside(visit: SchoolVisit): Promise<Reply> {
  const question = await questionHere(visit)
  const inForce = await policyInForce(visit.tx)
  if (!question) return settled(visit)
  if (!inForce) return 'not-found'
  const chosen = textIn(visit.form, 'reason', 40)
  const desk = { now: visit.now, publicUrl: visit.parts.publicUrl }
  const outcome = await setAsideQuestion(visit.tx, desk, visit.actor, inForce.policy, {
    questionId: question.id,
    reason: isSetAsideReason(chosen) ? chosen : undefined,
    toldOn: textIn(visit.form, 'told-on', 5) === 'yes',
  })
  if (outcome === 'set-aside') return { goTo: '/ask/inbox' }
  if (outcome.refused === 'no-such-question') return 'not-found'
  const typed = { question: question.question.slice(0, 300), answer: '' }
  return answering(visit, question, typed, problemOf[outcome.refused])
}

export async function sendPutBack(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return 'not-found'
  return (await putBackQuestion(visit.tx, visit.now, visit.actor, id)) ? { goTo: '/ask/inbox' } : 'not-found'
}

const problemOf: Readonly<Record<SetAsideRefusal, Problems>> = {
  'no-reason': { reason: 'Choose why it gets no answer' },
  'may-speak-of-harm': { 'told-on': 'Tell somebody who can help first, and then say here that you did' },
  'not-the-person-named': { reason: 'The policy names somebody else for this question, who sees it in their own list' },
  'answered-already': { reason: 'A colleague has answered it meanwhile' },
  'set-aside-already': { reason: 'A colleague has set it aside meanwhile' },
}
