import { capital, lowered } from '../language/first-letter.ts'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { clauseHeading, clauseInBrackets, namesOfOwn } from '../policy/clause-called.ts'
import { clauseInDocument } from '../policy/clause-in-document.ts'
import type { Policy } from '../policy/policy.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { heardHeading, heardInWords, lawOfHearing } from './heard/heard-words.ts'
import { doneToInWords, notForThem } from './lists/done-to-words.ts'
import { parentsOn } from './lists/family-words.ts'
import { type PupilWords, pupilsAsked, pupilsOn, pupilsTold, pupilsUsually } from './lists/pupil-words.ts'
import { notToThem } from './not-to-them.ts'
import { reasonClause } from './reason-clause.ts'
import { managerInWords, rolesInWords, toldInWords } from './roles-in-words.ts'
import { nextForHolder, toSomebodyElse } from './said-to-holder.ts'
import { sayMoreToPupils } from './say-more.ts'
import { onlyStates, saysWhatIs } from './says-what-is.ts'
import { usualAfter, usualDuty, usualNext } from './usual-next.ts'
import type { Verdict } from './verdict.ts'
import { wordsBearing } from './words-bearing.ts'

/** The verdict as it is said to people, before anything else. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  allowed: 'Yes',
  not_allowed: 'No',
  needs_approval: 'Ask first',
  report: 'Tell somebody',
  advised_against: 'Better not',
  silent: 'Our policy does not say',
}

/** What stands over an answer: that a policy asks something is no “better not”, and what it states is not silence. */
export function verdictInWords(answer: GuidanceAnswer): string {
  if (answer.heard && !answer.heard.besides) return heardHeading(answer.heard)
  const theirs = (answer.doneBy || answer.byOther) && notForThem[answer.verdict]
  if (theirs) return theirs
  if (answer.asks) return 'Our policy asks this'
  return onlyStates(answer) || saysWhatIs(answer) ? 'Our policy says this' : verdictWords[answer.verdict]
}

/** The reason as a child of nine reads it. Nothing for anybody else. */
export function reasonForPupils(answer: GuidanceAnswer): string | undefined {
  return answer.heard && !answer.heard.besides ? undefined : pupilWords(answer)?.why
}

/** The reason in a sentence: what the clause that gives it asks; and openly the silence where there is none. */
export function reasonInWords(policy: Policy, answer: GuidanceAnswer, whose = 'of ours '): string {
  const clause = reasonClause(policy, answer)
  const says = clause && clauseQuoted(policy, clause, answer)
  if (answer.heard && !answer.heard.besides && (says === undefined || answer.verdict === 'silent')) return lawOfHearing
  if (says !== undefined && answer.comesNear) return `No clause ${whose}answers that. The nearest says: ${says}`
  if (says !== undefined) return says
  if (!answer.about) return answer.verdict === 'silent' ? 'We could not tell what this is about.' : ''
  if (answer.loosely && answer.verdict === 'silent') return `No clause ${whose}answers that.`
  const about = `This is about ${lowered(answer.about)}`
  return answer.verdict === 'silent'
    ? `${about}. No clause ${whose}answers that.`
    : `${about}, on which the school has decided.`
}

/** What a clause says in the policy's document, in as few of its words as bear on the question. */
export function clauseQuoted(policy: Policy, clause: Clause, { asked }: Pick<GuidanceAnswer, 'asked'>): string {
  return wordsBearing(clauseInDocument(policy, clause), asked)
}

/** The same of another school’s policy, which is not ours. */
export function reasonElsewhere(policy: Policy, answer: GuidanceAnswer): string {
  return reasonInWords(policy, answer, '')
}

/** What to do now, in words for whoever asks. There is always something. */
export function nextInWords(answer: GuidanceAnswer): string {
  const { asker, topic, verdict, namesHead, holder } = answer
  if (answer.heard && !answer.heard.besides) return heardInWords(answer.heard, answer).join(' ')
  if (answer.doneBy) return notToThem(toSomebodyElse(doneToInWords(answer.doneBy, asker), answer), answer)
  const toHolder = nextForHolder(answer, nextFor(answer))
  if (toHolder) return toHolder
  const roles = verdict === 'report' ? answer.roles.filter((role) => !holder?.roles.includes(role)) : answer.roles
  const next = nextFor(answer)
    .replaceAll('{roles}', rolesInWords(roles, asker))
    .replaceAll('{told}', toldInWords(topic, asker, answer.notTo))
    .replaceAll('{manager}', managerInWords(asker))
  const toHead =
    verdict === 'report' &&
    namesHead &&
    !answer.notTo?.includes('headteacher') &&
    roles.includes('headteacher') &&
    topic !== 'head-worry'
  const said = toHead
    ? `${capital(next)} If it is about the headteacher, tell ${toldInWords('head-worry', asker)} instead.`
    : capital(next)
  return topic === 'head-worry' ? said : notToThem(toSomebodyElse(said, answer), answer)
}

/** The short question asked back, where its answer would change the verdict. */
export function backInWords({ asksBack, asker, perhaps }: GuidanceAnswer): string | undefined {
  return asksBack !== undefined && asker === 'pupil' && perhaps === undefined ? sayMoreToPupils : asksBack
}

function nextFor(answer: GuidanceAnswer): string {
  const { asker, verdict, next, asks, asksWhatIs } = answer
  const topic = wordedBy(answer)
  const toPupil = pupilWords(answer)
  if (toPupil) return asksWhatIs && toPupil === pupilsUsually[verdict] ? usualAfter(verdict, asker) : toPupil.now
  const toParent = asker === 'parent' && topic !== undefined ? parentsOn[topic]?.[verdict] : undefined
  if (toParent !== undefined || next !== undefined) return toParent ?? next ?? ''
  if (asksWhatIs) return usualAfter(verdict, asker)
  return asks ? usualDuty(asker) : usualNext(verdict, asker)
}

/** The matter whose words are said, where it is plainly what was asked. */
function wordedBy({ topic, loosely }: GuidanceAnswer): string | undefined {
  return loosely ? undefined : topic
}

function pupilWords(answer: GuidanceAnswer): PupilWords | undefined {
  const { asker, verdict, asks, asksWhatIs } = answer
  const topic = wordedBy(answer)
  if (asker !== 'pupil') return undefined
  const own = topic === undefined ? undefined : pupilsOn[topic]?.[verdict]
  return own ?? (asks ? pupilsAsked : asksWhatIs && verdict === 'allowed' ? pupilsTold : pupilsUsually[verdict])
}

/** The whole answer as plain text, for the command line. */
export function answerInWords(policy: Policy, answer: GuidanceAnswer): string {
  const clause = reasonClause(policy, answer)
  const cited = clause === undefined ? '' : `(${capital(clauseInBrackets(clause.id, ownNamesOf(policy)))}.)`
  const said = [reasonForPupils(answer) ?? '', reasonInWords(policy, answer), cited]
  const { heard } = answer
  if (heard?.besides)
    return inARow([
      `${heardHeading(heard)}.`,
      ...heardInWords(heard, answer),
      `To what you asked: ${lowered(verdictInWords(answer))}.`,
      ...said,
      nextInWords(answer),
    ])
  const why = answer.asker === 'pupil' ? [] : said
  if (heard) return inARow([`${heardHeading(heard)}.`, nextInWords(answer), ...why])
  return inARow([`${verdictInWords(answer)}.`, ...said, nextInWords(answer)])
}

const inARow = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

/** Clauses by what they are called at the head of a line, the school's own by what they are printed with. */
export function referencesOf(policy: Policy, ids: readonly ClauseId[]): string {
  const own = ownNamesOf(policy)
  return ids.map((id) => clauseHeading(id, own)).join('; ')
}

const ownNamesOf = ({ clauses }: Policy) => namesOfOwn([...clauses.values()])
