import type { Answer } from '../policy/policy.ts'
import type { SettingName } from '../policy/registry.ts'
import type { ClauseReading } from './clause-reading.ts'
import type { Origin } from './layer.ts'
import type { Edition, OutsideRule } from './outside-rule.ts'

export function originOfClause(reading: ClauseReading): Origin {
  return { layer: 'school-policy', clauses: [reading.clause], settings: reading.settings }
}

/** A setting's answer: the policy's, with its clauses, or the default that fills the policy's silence, by name. */
export function originOfSetting(name: SettingName, given: Answer<unknown>): Origin {
  if (given.from === 'default') return { layer: 'signpost-default', rule: name }
  return { layer: 'school-policy', clauses: given.clauses, settings: [name] }
}

/** A rule from outside the school says in which edition it was read, and who is asked to confirm it until they have. */
export function originOfRule(rule: OutsideRule, edition: Edition, confirmed: readonly string[]): Origin {
  if (rule.layer === 'signpost-default') return { layer: 'signpost-default', rule: rule.id }
  return {
    layer: 'statutory',
    rule: rule.id,
    edition: edition.name,
    source: rule.source,
    toConfirm: confirmed.includes(rule.id) ? null : rule.toConfirm,
  }
}
