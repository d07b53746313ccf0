import type { Clause } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import type { Policy } from '../policy/policy.ts'
import type { Asker } from './asker.ts'
import { topicsOf } from './choose-topic.ts'
import { clausesOn, ideasOn, isRead } from './clauses-on.ts'
import { clausesSaying } from './clauses-saying.ts'
import { readAsWritten } from './reading.ts'
import { remembered } from './remembered.ts'
import type { Topic } from './topic.ts'

/** How likely the matter of a clause in a school’s own words must be, where its ideas do not all stand in it. */
const plainEnough = 0.4

/** Who must or must not, at the head of a clause: whoever asks is meant, and a "not" would be taken for its matter. */
const whoMust =
  /^(?:all |any |our )?(?:staff|employees|teachers|adults|people|colleagues|members of staff|workers)(?:\s+(?:must|should|may|shall|will|do|can|are to)(?:\s+not|\s+never)?)?\b/i

const byPolicy = new WeakMap<Policy['clauses'], ReadonlyMap<string, readonly Clause[]>>()

/**
 * The clauses of a policy that speak of a topic by the ideas of the library that they say. A clause in a school’s own words
 * is read as a question would be, and speaks of what such a question would be about. On a matter of advice, those that
 * whoever read the policy found come first.
 */
export function clausesSpeaking(policy: Policy, topic: Topic): readonly Clause[] {
  const ideas = [...(topic.rests ?? []), ...(topic.advice || isRead(policy) ? [] : ideasOn(topic.name))]
  const read = topic.advice ? clausesOn(policy, topic.name) : []
  const own = inOwnWords(policy.clauses).get(topic.name) ?? []
  return [...new Set([...read, ...own, ...clausesSaying(policy, ideas)])]
}

/** Kept for as long as the policy itself is: made from its clauses alone. */
function inOwnWords(clauses: Policy['clauses']): ReadonlyMap<string, readonly Clause[]> {
  const known = byPolicy.get(clauses)
  if (known) return known
  const own = [...clauses.values()].filter(({ id }) => ideaCarrying(id) === undefined)
  const found = Map.groupBy(own, (clause) => matterOf(clause) ?? '')
  found.delete('')
  byPolicy.set(clauses, found)
  return found
}

function matterOf({ summary, actor }: Clause): string | undefined {
  return (actor === 'parent' ? toParents : actor === 'pupil' ? toPupils : toStaff)(summary)[0]
}

const matterFor = (asker: Asker) =>
  remembered((words: string): readonly string[] => {
    const [first] = topicsOf(readAsWritten(words.replace(whoMust, 'can I'), asker))
    return first && (first.met || first.score >= plainEnough) ? [first.topic.name] : []
  }, 5_000)
const toStaff = matterFor('staff')
const toParents = matterFor('parent')
const toPupils = matterFor('pupil')
