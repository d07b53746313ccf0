import type { Clause } from '../clause.ts'
import type { Keeping } from './evidence.ts'

/** A clause as a part of the product that carries it knows it; nothing where the part does not carry it. */
export function asKeptBy({ carries }: Pick<Keeping<never>, 'carries'>, clause: Clause): Clause | undefined {
  const { keptAs, ...own } = clause
  if (keptAs === undefined) return carries(clause) ? clause : undefined
  const as = keptAs.find(carries)
  const { id, section, summary, modality, actor } = own
  return as && { ...as, id, section, summary, modality, actor }
}

/** Whether a part may have a say on a clause: also on one that no part of the product carries as what it is kept as. */
export function mayKeep(keeping: Pick<Keeping<never>, 'carries'>, clause: Clause): boolean {
  return asKeptBy(keeping, clause) !== undefined || keeping.carries(alone(clause))
}

/** A clause of the school's own by itself, whatever it is kept as. */
export function alone({ keptAs: _, ...clause }: Clause): Clause {
  return clause
}
