import { type GiveRefusal, giveGuidance } from '../../../actions/guidance/give-guidance.ts'
import { maySpeakOfHarm } from '../../../actions/guidance/may-speak-of-harm.ts'
import { takeBackGuidance } from '../../../actions/guidance/take-back-guidance.ts'
import { isId } from '../../../core/school/ids.ts'
import { candidates } from '../../../storage/guidance/candidates.ts'
import { clausesOfQuestions } from '../../../storage/guidance/question-clauses.ts'
import { type KeptQuestion, questionById } from '../../../storage/guidance/questions.ts'
import { questionsSetAside } from '../../../storage/guidance/set-aside.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { namesOf } from '../../../storage/school/names-of.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { answeringPage } from './answering-page.tsx'
import { inboxPage } from './page.tsx'
import { settled } from './settled.tsx'
import { questionsFor, theirs } from './theirs.ts'

export async function showInbox(visit: SchoolVisit): Promise<Reply> {
  const aside = await theirs(visit, await questionsSetAside(visit.tx), ({ question }) => question)
  const waiting = await questionsFor(visit)
  const names = await namesOf(
    visit.tx,
    waiting.map(({ askedBy }) => askedBy),
  )
  return { page: inboxPage(visit, waiting, await candidates(visit.tx), aside, names) }
}

export async function showQuestion(visit: SchoolVisit): Promise<Reply> {
  const question = await questionHere(visit)
  if (!question) return settled(visit)
  return answering(visit, question, { question: question.question.slice(0, 300), answer: '' }, {})
}

export async function sendGuidance(visit: SchoolVisit): Promise<Reply> {
  const question = await questionHere(visit)
  const inForce = await policyInForce(visit.tx)
  const typed = { question: textIn(visit.form, 'question').trim(), answer: textIn(visit.form, 'answer').trim() }
  if (!question) return settled(visit, typed.answer)
  if (!inForce) return 'not-found'
  const problems = problemsOf(typed)
  if (hasProblems(problems)) return answering(visit, question, typed, problems)
  const desk = { now: visit.now, publicUrl: visit.parts.publicUrl }
  const outcome = await giveGuidance(visit.tx, desk, visit.actor, inForce.policy, { questionId: question.id, ...typed })
  if ('refused' in outcome) {
    const { why, instead } = refusals[outcome.refused]
    return { refused: { what: 'The answer was not kept', why, instead, href: '/ask/inbox', basis: outcome.basis } }
  }
  return { goTo: `/ask/answered#answer-${outcome.id}` }
}

export async function sendTakeBack(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return 'not-found'
  return (await takeBackGuidance(visit.tx, visit.now, visit.actor, id)) ? { goTo: '/ask/inbox' } : 'not-found'
}

/** The page on which a question is answered, or set aside. */
export async function answering(
  visit: SchoolVisit,
  asked: KeptQuestion,
  typed: { readonly question: string; readonly answer: string },
  problems: Problems,
): Promise<Reply> {
  const inForce = await policyInForce(visit.tx)
  const given = (await clausesOfQuestions(visit.tx, [asked.id])).get(asked.id) ?? []
  const names = await namesOf(visit.tx, [asked.askedBy])
  return {
    page: answeringPage(visit, { asked, policy: inForce?.policy, given, names }, typed, problems, speaksOfHarm(asked)),
  }
}

/** The question of an address, where it waits and is this person’s to answer. */
export async function questionHere(visit: SchoolVisit): Promise<KeptQuestion | undefined> {
  const id = visit.params['id'] ?? ''
  const question = isId(id) ? await questionById(visit.tx, id) : undefined
  return question && (await questionsFor(visit)).find((one) => one.id === question.id)
}

const speaksOfHarm = ({ question, askedAs }: KeptQuestion) => maySpeakOfHarm(question, askedAs)

function problemsOf({ question, answer }: { question: string; answer: string }): Problems {
  return {
    ...(question === '' ? { question: 'Write the question as others will read it' } : {}),
    ...(question.length > 300 ? { question: 'Write the question in 300 characters or fewer' } : {}),
    ...(answer === '' ? { answer: 'Write the school’s answer' } : {}),
    ...(answer.length > 2000 ? { answer: 'Write the answer in 2,000 characters or fewer' } : {}),
  }
}

const refusals: Readonly<Record<GiveRefusal, { why: string; instead: string }>> = {
  'not-the-person-named': {
    why: 'The policy names somebody else for this question.',
    instead: 'They see it among their own questions.',
  },
  'answered-already': {
    why: 'A colleague has answered it meanwhile.',
    instead: 'Read their answer, or go on to the next question.',
  },
  'set-aside': {
    why: 'A colleague has set this question aside.',
    instead: 'Put it back first, if it should have an answer.',
  },
  'nothing-written': { why: 'There is no answer to keep.', instead: 'Write one, or leave the question for later.' },
  'no-such-question': { why: 'The question is not there any more.', instead: 'Go back to the questions that wait.' },
}
