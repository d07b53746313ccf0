import type { Policy } from '../policy/policy.ts'
import { answerByMatters, foundAlone } from './answer-by-matters.ts'
import { askedForGroup, asksForFamiliesGroup } from './asked-for-group.ts'
import { type Asker, servesTheSchool } from './asker.ts'
import { asksLeave } from './asks-leave.ts'
import { doneToAsker } from './done-to-asker.ts'
import { isWorry, withFittingWords } from './fitting-words.ts'
import { withGoverning } from './governing/with-governing.ts'
import type { AnswerFound, GuidanceAnswer } from './guidance-answer.ts'
import { asHeard } from './heard/as-heard.ts'
import { type IdeasLike, likeIdeas } from './ideas-like.ts'
import { isInEnglish, onlyEnglish } from './in-english.ts'
import { leftOut } from './left-out.ts'
import { ownClauseSpeaking } from './own-clause-speaking.ts'
import { mostClauses, outOfScope } from './position.ts'
import { type Reading, readQuestion } from './reading.ts'
import { onlyStates, saysWhatIs } from './says-what-is.ts'
import { topicNamed } from './topics/all-topics.ts'
import { withoutWhomItIsAbout } from './who-it-is-about.ts'
import { longest } from './words.ts'

/**
 * Answers a question by the policy’s own settings and clauses. `asker` is who asks, where that is known. What tells of a
 * child who is hurt comes before whatever is asked, and nobody is sent to the person it is about.
 */
export function answerQuestion(policy: Policy, question: string, asker?: Asker): GuidanceAnswer {
  const read = question.slice(0, longest)
  if (!isInEnglish(question))
    return asHeard(policy, read, { ...answerReading(policy, readQuestion('', asker)), asksBack: onlyEnglish })
  const reading = readQuestion(question, asker)
  const { ideas } = reading
  const accuses = ideas.has('head-does') || ideas.has('colleague-does') || ideas.has('teacher-does')
  const answer = withoutWhomItIsAbout(policy, read, answerReading(policy, reading), accuses)
  return asHeard(policy, read, doneToAsker(policy, read, answer))
}

/** By the matters it may be about, and by the clauses that a question like it falls under. Nobody outside the policy is bound. */
export function answerReading(policy: Policy, reading: Reading, like: IdeasLike = likeIdeas): GuidanceAnswer {
  const forGroup = askedForGroup(policy, reading)
  if (forGroup) return saidTo(reading, withForm(reading, forGroup))
  const byMatters = answerByMatters(policy, reading, like)
  const alone = reading.ideas.size === 0 || outOfScope(policy, reading) || asksForFamiliesGroup(reading)
  const found = alone ? byMatters : withGoverning(policy, reading, byMatters)
  const own = found.verdict === 'silent' && !reading.ofSchool ? ownClauseSpeaking(policy, reading) : undefined
  if (own) return saidTo(reading, withForm(reading, foundAlone(policy, own, found.nearest)))
  return saidTo(reading, withForm(reading, toldByFamilies(reading, withFittingWords(reading, found))))
}

function saidTo({ asker, ofSchool, ideas, words }: Reading, found: AnswerFound): GuidanceAnswer {
  const said = { asker, asked: words, asksWhatIs: ofSchool !== undefined, namesHead: ideas.has('head') }
  const left = leftOut(words, asker)
  if (!left) return askedBackOnlyOfLeave({ ...found, ...said })
  return { ...withoutLeave(found), ...said, asksBack: left.question, perhaps: left.perhaps }
}

/** Where only what is so was asked, and is said, nothing more need be known. */
function askedBackOnlyOfLeave(answer: GuidanceAnswer): GuidanceAnswer {
  return saysWhatIs(answer) || onlyStates(answer) ? { ...answer, asksBack: undefined } : answer
}

/** What is said to a question that names nobody and nothing: it may forbid, never allow. */
function withoutLeave(found: AnswerFound): AnswerFound {
  if (found.verdict !== 'allowed') return found
  const nearest = [...found.clauses, ...found.nearest].slice(0, mostClauses)
  return { ...found, verdict: 'silent', asks: false, clauses: [], nearest, roles: [], next: undefined, form: undefined }
}

const ofContact = ['contact-', 'past-pupil-writes', 'pupil-to-staff', 'family-to-staff', 'parent-wrote', 'pupil-wrote']

/** Where a child comes to know somebody whom nobody has seen. */
const online =
  /^(?:online|internet|web|games?|gaming|chats?|chatting|apps?|servers?|roblox|fortnite|minecraft|discord|snapchat|instagram|tiktok|whatsapp|facebook|youtube|strangers?)$/

/** A child who would meet somebody is told about that; a family that says what an adult of the school does, which the policy forbids that adult, is shown where to tell it. */
function toldByFamilies({ asker, ideas, words }: Reading, found: AnswerFound): AnswerFound {
  const meets =
    words.some((word) => /^meet(?:s|ing|up)?$/.test(word)) &&
    (found.topic === 'personal-information' || found.topic === 'stranger' || words.some((word) => online.test(word)))
  const plainly = { ...found, loosely: undefined }
  if (asker === 'pupil' && meets) return { ...plainly, topic: 'meets-online-friend', next: undefined }
  const forbidden = found.verdict === 'not_allowed' || found.verdict === 'advised_against'
  const byStaff = ideas.has('teacher-does') || ideas.has('colleague-does') || ideas.has('head-does')
  const { topic } = found
  const ofIt = topic === undefined || ofContact.some((name) => topic.startsWith(name))
  if (servesTheSchool(asker) || !forbidden || !byStaff || !ofIt || asksLeave.test(words.join(' '))) return found
  const worry = topicNamed(ideas.has('head-does') ? 'head-worry' : 'colleague-worry')
  return { ...plainly, topic: worry?.name, about: worry?.about, next: undefined, form: 'raise-concern' }
}

/** Whoever is told to tell somebody, or to ask first, is shown where; and whoever may be in trouble, though the policy is silent. */
function withForm({ words }: Reading, answer: AnswerFound): AnswerFound {
  if (answer.verdict === 'report') return { ...answer, form: 'raise-concern' }
  const topic = answer.topic === undefined ? undefined : topicNamed(answer.topic)
  const mayBeOnlyLeave = answer.loosely && asksLeave.test(words.join(' '))
  if (answer.verdict === 'silent' && topic && isWorry(topic) && !mayBeOnlyLeave) {
    const own = answer.loosely ? undefined : topic.next.report?.replaceAll('{roles}', '{told}')
    return { ...answer, form: 'raise-concern', next: answer.next ?? own ?? tellAnyway }
  }
  return answer.verdict === 'needs_approval' ? { ...answer, form: answer.form ?? 'ask-approval' } : answer
}

const tellAnyway = 'Tell {told} what happened, though the policy names nobody.'
