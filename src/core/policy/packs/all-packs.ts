import type { Clause, ClauseId } from '../clause.ts'
import { type Pack, packSchema } from '../pack.ts'
import type { Policy } from '../policy.ts'
import type { SettingValues } from '../registry.ts'
import aycliffe from './aycliffe.json' with { type: 'json' }
import coton from './coton.json' with { type: 'json' }
import gloucestershire from './gloucestershire.json' with { type: 'json' }
import { modelPack } from './model.ts'
import mulbarton from './mulbarton.json' with { type: 'json' }
import stNicholas from './st-nicholas.json' with { type: 'json' }

/** The packs a school may start from, in the order they are offered: the model policy first. */
export const allPacks: readonly Pack[] = [
  modelPack,
  ...[stNicholas, mulbarton, coton, gloucestershire, aycliffe].map((pack) => packSchema.parse(pack)),
]

const byName = new Map(allPacks.map((pack) => [pack.name, pack]))

export function packNamed(name: string): Pack | undefined {
  return byName.get(name)
}

/** The policy of a school that adopted `pack`, with the answers it gave of its own in place of the pack's. */
export function policyFrom(pack: Pack, settings: SettingValues = pack.settings): Policy {
  return {
    name: pack.name,
    title: pack.title,
    settings,
    grounds: pack.grounds,
    clauses: new Map<ClauseId, Clause>(pack.clauses.map((clause) => [clause.id, clause])),
  }
}
