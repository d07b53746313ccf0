import { answerReading } from '../../core/guidance/answer-question.ts'
import type { GuidanceAnswer } from '../../core/guidance/guidance-answer.ts'
import { type Reading, readQuestion } from '../../core/guidance/reading.ts'
import { whoAnswers } from '../../core/guidance/who-answers.ts'
import type { Role } from '../../core/people/role.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { byDefault, type Outcome, type SubjectToRedecide } from '../../core/policy/re-decide.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { lastQuestions, type QuestionAsked } from '../../storage/policy/last-questions.ts'
import { whoIsNamed } from '../guidance/who-is-named.ts'

export type QuestionFact = QuestionAsked & { readonly name: string; readonly reading: Reading }

/** Looked through for those that are somebody’s: more than that many were asked long ago. */
const lookedThrough = 500

/** The last questions that came to this person, or that they asked themselves, to be answered under two policies. */
export async function questionsToRedecide(
  tx: InSchool,
  person: PersonId,
  now: Date,
  most = 50,
): Promise<SubjectToRedecide<QuestionFact>> {
  const able = new Map<Role, boolean>()
  const theirs: QuestionAsked[] = []
  for (const question of await lastQuestions(tx, lookedThrough)) {
    if (!able.has(question.goesTo)) able.set(question.goesTo, await answers(tx, person, question.goesTo, now))
    if (able.get(question.goesTo) || question.askedBy === person) theirs.push(question)
  }
  const facts = theirs.slice(0, most).map((question) => ({
    ...question,
    name: question.question.length > 80 ? `${question.question.slice(0, 79)}…` : question.question,
    reading: readQuestion(question.question, question.askedAs),
  }))
  return { subject: 'questions', facts, decide: (policy, fact) => decideQuestion(policy, fact) }
}

async function answers(tx: InSchool, person: PersonId, role: Role, now: Date): Promise<boolean> {
  const { named, standIns } = await whoIsNamed(tx, now, role)
  return (named.length > 0 ? named : standIns).includes(person)
}

/** What a policy answers to a question: the verdict, whom it names, and who answers where the policy says nothing. */
function decideQuestion(policy: Policy, { reading, topic }: QuestionFact): readonly Outcome[] {
  const answer = answerReading(policy, reading)
  const silent = answer.verdict === 'silent'
  const whose = silent ? whoAnswers(policy, answer.topic ?? topic ?? undefined) : undefined
  return [
    { about: 'answer', is: saidBy(answer), basis: basisOfAnswer(answer) },
    ...answer.roles.map((role) => ({ about: 'answer names', is: role, basis: basisOfAnswer(answer) })),
    ...(whose ? [{ about: 'answered by', is: whose.role, basis: whose.basis }] : []),
  ]
}

/** The verdict; where the policy is silent, also what Signpost’s default says until the school does. */
function saidBy({ verdict, suggested }: GuidanceAnswer): string {
  return verdict === 'silent' && suggested ? `${byDefault}${suggested.verdict}` : verdict
}

function basisOfAnswer({ clauses, suggested }: GuidanceAnswer): Outcome['basis'] {
  return { clauses, defaults: suggested?.defaults ?? [] }
}
