import { type Role, titleOfRole } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import { clauseHeading, clauseInBrackets } from '../policy/clause-called.ts'
import type { Policy } from '../policy/policy.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { reasonClause } from './reason-clause.ts'
import type { Verdict } from './verdict.ts'

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
  if (answer.asks) return 'Our policy asks this'
  return onlyStates(answer) ? 'Our policy says this' : verdictWords[answer.verdict]
}

/** Whether clauses say something on the matter, without telling anybody what to do. */
export function onlyStates({ verdict, clauses, comesNear }: GuidanceAnswer): boolean {
  return verdict === 'silent' && clauses.length > 0 && !comesNear
}

/** The people named, as a sentence has them: "the headteacher or the designated safeguarding lead". */
export function rolesInWords(roles: readonly Role[]): string {
  const named = roles.map((role) => common[role] ?? `the ${lower(titleOfRole(role))}`)
  return named.length === 0 ? 'the headteacher' : named.join(' or ')
}

const common: Partial<Record<Role, string>> = {
  dsl: 'the safeguarding lead',
  'deputy-dsl': 'the deputy safeguarding lead',
  'line-manager': 'your line manager',
  'senior-leader': 'a senior leader',
  teacher: 'a colleague',
  parent: 'the parents',
  'approved-poster': 'an approved poster',
  'governing-body': 'the governors',
}

/** The reason in a sentence: what the clause that gives it asks; and openly the silence where there is none. */
export function reasonInWords(policy: Policy, answer: GuidanceAnswer): string {
  const clause = reasonClause(policy, answer)
  if (clause && answer.comesNear) return `No clause of ours answers that. The nearest says: ${clause.summary}`
  if (clause) return clause.summary
  if (answer.verdict !== 'silent')
    return answer.about ? `${answer.about}: the school has answered this in its settings.` : ''
  return answer.about ? `${answer.about}: no clause of ours answers that.` : 'We could not tell what this is about.'
}

/** The same of another school’s policy, which is not ours. */
export function reasonElsewhere(policy: Policy, answer: GuidanceAnswer): string {
  return reasonInWords(policy, answer)
    .replace('No clause of ours answers that.', 'No clause answers that.')
    .replace(': no clause of ours answers that.', ': no clause answers that.')
}

export function nextInWords(answer: GuidanceAnswer): string {
  if (answer.next) return capital(answer.next.replaceAll('{roles}', rolesInWords(answer.roles)))
  if (answer.verdict !== 'silent') return ''
  return 'Ask the school before you go on.'
}

/** The whole answer as plain text, for the command line. */
export function answerInWords(policy: Policy, answer: GuidanceAnswer): string {
  const clause = reasonClause(policy, answer)
  const cited = clause === undefined ? '' : `(${capital(clauseInBrackets(clause.id))}.)`
  return [`${verdictInWords(answer)}.`, reasonInWords(policy, answer), cited, nextInWords(answer)]
    .filter((part) => part !== '')
    .join(' ')
}

export function referencesOf(ids: readonly ClauseId[]): string {
  return ids.map(clauseHeading).join('; ')
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
