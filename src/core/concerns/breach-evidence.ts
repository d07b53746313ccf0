import { ideaCarrying } from '../policy/document-of.ts'
import type { Policy } from '../policy/policy.ts'
import { answer } from '../policy/policy.ts'
import { stateOfUses } from '../policy/state/call.ts'
import { type Keeping, settling } from '../policy/state/evidence.ts'
import type { Sanction } from './breach-outcome.ts'
import { type CaseFacts, entry, keeping, ofConcerns } from './case-story.ts'
import { type Condition, holds } from './condition.ts'
import { schoolAdults } from './fact.ts'

/** What one power is for: the cases in which the school may use it, and what it may do in them. */
type Power = { readonly when: readonly Condition[]; readonly may: readonly Sanction[] }

const byAdults: readonly Condition[] = [{ any: [...schoolAdults, 'by-reporter'] }]
const discipline: Power = { when: byAdults, may: ['disciplinary'] }

/** Each power over adults by the idea that gives it: what it names, and nothing besides. */
const powers: Readonly<Record<string, Power>> = {
  'fitness-for-the-role': discipline,
  'not-applying-this-policy': discipline,
  'misuse-in-work-time': {
    when: [{ all: ['private-use-only'], any: schoolAdults }],
    may: ['disciplinary', 'legal', 'loss-of-internet'],
  },
  'discredit-and-lost-confidence': {
    when: [{ all: ['unsuitable-mention'], any: schoolAdults }, { all: ['conflicts-with-role'] }],
    may: ['disciplinary', 'legal', 'civil'],
  },
  'messages-beyond-the-rules': {
    when: [{ all: ['adult-reached-pupil'], any: schoolAdults }],
    may: ['disciplinary', 'criminal-investigation'],
  },
  dismissal: { when: byAdults, may: ['dismissal'] },
}

/** What a clause lets the school do; one that speaks of every breach, all that the policy names. */
function powerIn(id: Parameters<typeof ideaCarrying>[0], policy: Policy): Power {
  const named = answer(policy, 'breach-sanctions').value
  const power = powers[ideaCarrying(id)?.id ?? ''] ?? { when: byAdults, may: named }
  return { ...power, may: power.may.filter((one) => named.includes(one)) }
}

/** What may follow from a breach: kept where it did, by an outcome of this kind in such a case, and never called for. */
export const breachEvidence: readonly Keeping<CaseFacts>[] = [
  keeping(
    'a-breach-has-an-outcome',
    'Record what follows from a breach',
    ofConcerns((clause) => clause.modality === 'may' && settling('breach-sanctions')(clause)),
    (cases, { clause, policy }) => {
      const { when, may } = powerIn(clause.id, policy)
      const outcome = entry(['breach-outcome'], may)
      return stateOfUses(
        cases.flatMap((story) => (may.length > 0 && holds(when, story.facts) ? (outcome(story) ?? []) : [])),
      )
    },
  ),
]
