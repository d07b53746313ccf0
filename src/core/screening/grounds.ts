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

const aboutPosting: ReadonlySet<string> = new Set(['guidance', 'publishing', 'consent', 'permissions'])

/** Of the clauses that ground an answer those that speak of the matter; all of them, where none says so. */
function apt(policy: Policy, ids: readonly ClauseId[], says: RegExp | undefined): readonly ClauseId[] {
  const speaking = says === undefined ? ids : ids.filter((id) => says.test(policy.clauses.get(id)?.summary ?? ''))
  return speaking.length > 0 ? speaking : ids
}

/** Clauses that no question covers, known by what they say. */
function clausesSaying(policy: Policy, says: RegExp | undefined): readonly ClauseId[] {
  if (says === undefined) return []
  const rules = [...policy.clauses.values()].filter((clause) => /^(must|should)/.test(clause.modality))
  const fitting = rules.filter((clause) => aboutPosting.has(clause.capability))
  return fitting.filter((clause) => says.test(clause.summary)).map((clause) => clause.id)
}

const groundsIn = remembered((policy: Policy): ReadonlyMap<FindingType, Grounds> => {
  const worked = new Map<FindingType, Grounds>()
  for (const [type, { settings, says }] of groundsByType) {
    const answers = settings
      .map((ground) => ({ ground, said: answer(policy, ground.setting) as Answer<unknown> }))
      .filter(({ ground, said }) => bears(ground, said.value))
    worked.set(type, {
      clauses: [
        ...new Set([
          ...answers.flatMap(({ ground, said }) => apt(policy, said.clauses, ground.says)),
          ...clausesSaying(policy, says),
        ]),
      ],
      defaults: answers.filter(({ said }) => said.from === 'default').map(({ ground }) => ground.setting),
    })
  }
  return worked
})

/** On what a finding of this type rests under this policy. */
export function groundsFor(policy: Policy, type: FindingType): Grounds {
  return groundsIn(policy).get(type) ?? { clauses: [], defaults: [] }
}

/** The reason, with the plain word that the policy is silent where it rests on nothing. */
export function reasonWith(grounds: Grounds, reason: string): string {
  const silent = grounds.clauses.length === 0 && grounds.defaults.length === 0
  return silent ? `${reason} Your policy does not speak of this.` : reason
}
