import { answer, type Policy } from '../policy/policy.ts'
import type { SettingName } from '../policy/registry.ts'
import type { Finding, FindingType, FindingVerdict } from './finding.ts'
import type { NamePlace } from './found-names.ts'
import { groundsFor, reasonWith } from './grounds.ts'
import { sentenceWords } from './lists/sentence-words.ts'
import type { SentenceHit } from './sentences/sentence-findings.ts'

/** Whether the policy itself, and not a default, answers a question with one of these. */
function policySays(policy: Policy, name: SettingName, ...values: readonly string[]): boolean {
  const said = answer(policy, name)
  if (said.from === 'default') return false
  const value: readonly unknown[] = [said.value].flat()
  return values.length === 0 || values.some((wanted) => value.includes(wanted))
}

/** Whether this policy forbids it in so many words, so that plain words of it stop a post. */
function forbids(policy: Policy, type: FindingType, beforeElection: boolean): boolean {
  switch (type) {
    case 'political-partisan':
      return beforeElection || policySays(policy, 'post-quality-tests', 'politically-neutral')
    case 'insult':
      return policySays(policy, 'post-quality-tests', 'respectful', 'fair', 'professional')
    case 'medical-or-sensitive':
      return policySays(policy, 'consent-scope', 'personal-information')
    case 'staff-personal-account':
      return policySays(policy, 'official-direct-messages')
    case 'copyright':
      return policySays(policy, 'third-party-content', 'permission-and-credit')
    default:
      return false
  }
}

/** What a sentence says, weighed by what the policy asks: plain words of what it forbids stop a post, the rest is asked about. */
export function sentenceFinding(hit: SentenceHit, place: NamePlace, policy: Policy, beforeElection: boolean): Finding {
  const verdict: FindingVerdict =
    hit.strength === 'slight'
      ? 'advise'
      : hit.strength === 'firm' && forbids(policy, hit.type, beforeElection)
        ? 'stop'
        : 'ask'
  const grounds = groundsFor(policy, hit.type)
  const words = sentenceWords[hit.type] ?? { reason: '', todo: '' }
  const election = hit.type === 'political-partisan' && beforeElection ? ' An election is near.' : ''
  return {
    type: hit.type,
    ...place,
    verdict,
    ...grounds,
    reason: reasonWith(grounds, `${words.reason}${election}`),
    todo: words.todo,
  }
}
