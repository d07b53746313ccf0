import type { ClauseId } from '../policy/clause.ts'
import { type Answer, answer, type Policy } from '../policy/policy.ts'
import type { SettingName } from '../policy/registry.ts'
import type { FindingType } from './finding.ts'
import { type Ground, groundsByType } from './lists/grounds.ts'
import { remembered } from './remembered.ts'

/** The clauses of a policy on which a finding rests, and the defaults that filled its silences. Both may be empty: then the policy says nothing. */
export type Grounds = { readonly clauses: readonly ClauseId[]; readonly defaults: readonly SettingName[] }

function bears(ground: Ground, value: unknown): boolean {
  if (ground.where === undefined) return true
  const said: readonly unknown[] = Array.isArray(value) ? value : [value]
  return ground.where.some((wanted) => said.includes(wanted))
}

/** Clauses that no question covers, known by what they say. */
function clausesSaying(policy: Policy, says: RegExp | undefined): readonly ClauseId[] {
  if (says === undefined) return []
  const rules = [...policy.clauses.values()].filter((clause) => /^(must|should)/.test(clause.modality))
  return rules.filter((clause) => clause.setting === null && says.test(clause.summary)).map((clause) => clause.id)
}

const groundsIn = remembered((policy: Policy): ReadonlyMap<FindingType, Grounds> => {
  const worked = new Map<FindingType, Grounds>()
  for (const [type, { settings, says }] of groundsByType) {
    const answers = settings
      .map((ground) => ({ ground, said: answer(policy, ground.setting) as Answer<unknown> }))
      .filter(({ ground, said }) => bears(ground, said.value))
    worked.set(type, {
      clauses: [...new Set([...answers.flatMap(({ said }) => said.clauses), ...clausesSaying(policy, says)])],
      defaults: answers.filter(({ said }) => said.from === 'default').map(({ ground }) => ground.setting),
    })
  }
  return worked
})

/** On what a finding of this type rests under this policy. */
export function groundsFor(policy: Policy, type: FindingType): Grounds {
  return groundsIn(policy).get(type) ?? { clauses: [], defaults: [] }
}
