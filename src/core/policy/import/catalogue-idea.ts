import { forbids } from '../bound-by.ts'
import type { ClauseId } from '../clause.ts'
import type { Pack } from '../pack.ts'
import { isSettingName, type SettingName } from '../registry.ts'
import { termsOf } from './words/terms.ts'

/** What one obligation of the catalogue asks, made ready to be compared with sentences. */
export type Idea = {
  readonly id: ClauseId
  readonly terms: ReadonlySet<string>
  /** How telling its terms are together. */
  readonly weight: number
  readonly forbids: boolean
  readonly settings: ReadonlyMap<SettingName, unknown>
}

export type Ideas = {
  readonly all: readonly Idea[]
  readonly byTerm: ReadonlyMap<string, readonly number[]>
  readonly rarity: (term: string) => number
}

export function ideasOf(packs: readonly Pack[]): Ideas {
  const bare = packs.flatMap((pack) =>
    pack.clauses.map((clause): Omit<Idea, 'weight'> => {
      const settings = Object.entries(clause.setting ?? {}).flatMap(([name, value]) =>
        isSettingName(name) ? [[name, value] as const] : [],
      )
      return {
        id: clause.id,
        terms: termsOf(clause.summary),
        forbids: forbids(clause.modality),
        settings: new Map(settings),
      }
    }),
  )
  const byTerm = new Map<string, number[]>()
  bare.forEach((idea, at) => {
    for (const term of idea.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), at])
  })
  const rarity = (term: string) => Math.log((bare.length + 1) / ((byTerm.get(term)?.length ?? 0) + 0.5))
  const all = bare.map((idea) => ({ ...idea, weight: weightOf(idea.terms, rarity) }))
  return { all, byTerm, rarity }
}

/** How telling these terms are together: what stands in few obligations weighs most. */
export function weightOf(terms: Iterable<string>, rarity: Ideas['rarity']): number {
  return [...terms].reduce((sum, term) => sum + rarity(term) ** 2, 0)
}
