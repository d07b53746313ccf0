import type { Clause, ClauseId } from './clause.ts'
import { allPacks } from './packs/all-packs.ts'

const byId: ReadonlyMap<ClauseId, Clause> = new Map(
  allPacks.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause] as const)),
)

/** A clause of any published policy, or of the model, by its stable id. */
export function publishedClause(id: ClauseId): Clause | undefined {
  return byId.get(id)
}

/** The clauses of the published policies that settle a question, those of the model where no other does. */
export function publishedOn(name: string): readonly Clause[] {
  const settle = [...byId.values()].filter(({ setting }) => setting !== null && Object.hasOwn(setting, name))
  const published = settle.filter(({ id }) => !id.startsWith('model:'))
  return published.length > 0 ? published : settle
}
