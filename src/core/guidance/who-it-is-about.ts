import { kindsIn } from '../concerns/kinds-in.ts'
import { postsAccusedIn } from '../concerns/posts-in-words.ts'
import type { Role } from '../people/role.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { type Policy, answer as settingOf } from '../policy/policy.ts'
import { asksLeave } from './asks-leave.ts'
import { firstNot } from './first-not.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { tellers } from './tellers.ts'
import { topicNamed } from './topics/all-topics.ts'

/** Asking to whom it goes accuses nobody: “Do I tell the head?” */
const askingWhom =
  /\b(?:do|should|shall|can|could|must|would|may|might) (?:i|we|it|this|that|she|he|they) (?:\w+ ){0,4}?(?:tell|ask|ring|call|e-?mail|write to|go to|goes to|see|speak to|talk to|inform|report (?:it|this|him|her|them) to|take it to|pass it (?:on )?to|show|bother|involve|warn)\b[^.?!]*/gi

/**
 * The answer to a worry, without whoever the worry is about: they are neither asked nor told, and whoever stands over them
 * hears instead (Keeping children safe in education, part four: about the headteacher to the chair of governors). Whom
 * words accuse is found as it is for reports. `accuses`: the question says what somebody of the school does.
 */
export function withoutWhomItIsAbout(
  policy: Policy,
  question: string,
  answer: GuidanceAnswer,
  accuses: boolean,
): GuidanceAnswer {
  if (answer.verdict !== 'report' && answer.form !== 'raise-concern' && !accuses) return answer
  const { kind } = kindsIn(question, tellers[answer.asker])
  const accused = postsAccusedIn(question.replace(askingWhom, ' '), kind).filter((role) => sentTo.includes(role))
  if (accused.length === 0) return answer
  const both: readonly Role[] = ['headteacher', 'dsl']
  const oneHuman = settingOf(policy, 'headteacher-is-dsl').value && accused.some((role) => both.includes(role))
  const notTo = [...new Set([...accused, ...(oneHuman ? both : [])])]
  const found = notTo.includes('headteacher') ? answer : ofAColleague(answer)
  const roles = found.roles.filter((role) => !notTo.includes(role))
  const instead = notTo.includes('headteacher') || roles.length < found.roles.length
  const told = found.verdict === 'report' && instead ? [firstNot(notTo, []), ...roles] : [...roles]
  const [first] = found.clauses
  const says = first === undefined ? '' : (policy.clauses.get(first)?.summary ?? '')
  // Whom the clause that is quoted names is named too, unless it is about them.
  if (found.verdict === 'report' && /safeguarding lead/i.test(says) && !notTo.includes('dsl')) told.push('dsl')
  const about = { ...found, notTo, roles: [...new Set(told)] }
  const forbidden = found.verdict === 'not_allowed' || found.verdict === 'advised_against'
  if (!forbidden || !accuses || answer.asker === 'pupil' || asksLeave.test(found.asked.join(' '))) return about
  return { ...about, byOther: true, form: 'raise-concern', next: tellOfIt, asksBack: undefined }
}

/** Somebody else than the headteacher, though their post has the headteacher’s in its name. */
function ofAColleague(answer: GuidanceAnswer): GuidanceAnswer {
  if (answer.topic !== 'head-worry') return answer
  const topic = topicNamed('colleague-worry')
  const clauses = answer.clauses.filter((id) => ideaCarrying(id)?.id !== 'worry-about-the-head')
  return { ...answer, clauses, namesHead: false, topic: topic?.name, about: topic?.about, next: topic?.next.report }
}

const tellOfIt = 'Tell {told} today. Do not ask the person about it yourself.'

/** Those whom answers send people to. */
const sentTo: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'dsl',
  'deputy-dsl',
  'chair-of-governors',
  'vice-chair',
  'line-manager',
  'senior-leader',
  'data-protection-lead',
  'computing-lead',
  'business-officer',
]
