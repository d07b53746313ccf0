import { type Clause, type ClauseId, clauseSchema } from './clause.ts'
import { keptAs } from './kept-as.ts'
import { withNames } from './library/placeholder.ts'
import { clauseOfOwn, type OwnChanges, type OwnClause } from './own-changes.ts'
import type { Pack } from './pack.ts'
import { packNamed } from './packs/all-packs.ts'
import type { Policy } from './policy.ts'
import { isSettingName, type SettingName, type SettingValues } from './registry.ts'

/** A school's policy as it is kept: what it started from, its answers, and what it changed in the clauses. */
export type PolicyParts = {
  readonly pack: string
  readonly settings: SettingValues
  readonly own: OwnChanges
  /** Which clauses its answers rest on, where the school's own document says so; null where the pack does. */
  readonly grounds: Policy['grounds'] | null
}

/** What a school starts from that brings its own document: no clause and no answer but its own. */
export const ownDocument = 'own'

const blank: Pack = {
  name: ownDocument,
  title: 'Our own policy',
  place: '',
  source: 'Read from the school’s own document, in its own words.',
  settings: {},
  grounds: {} as Pack['grounds'],
  says: {},
  clauses: [],
}

/** The pack that a policy starts from, or the empty one of a school that brought its own. */
export function startingPack(name: string): Pack | undefined {
  return name === ownDocument ? blank : packNamed(name)
}

/** The policy as a value. Nothing where it starts from a pack that there is not. */
export function schoolPolicy({ pack: name, settings, own, grounds }: PolicyParts): Policy | undefined {
  const pack = startingPack(name)
  if (!pack) return undefined
  const dropped = new Set<ClauseId>(own.dropped)
  const kept = pack.clauses.filter(({ id }) => !dropped.has(id)).map((clause) => reworded(clause, own))
  const added = own.added.map((clause) => ownOne(clause, settings, grounds ?? pack.grounds))
  const clauses = new Map([...kept, ...added].map((clause) => [clause.id, clause]))
  return { name: pack.name, title: pack.title, settings, grounds: standing(grounds ?? pack.grounds, clauses), clauses }
}

function ownOne(own: OwnClause, settings: SettingValues, grounds: Policy['grounds']): Clause {
  const as = keptAs(own, { settings, grounds })
  return as.length === 0 ? clauseOfOwn(own) : { ...clauseOfOwn(own), keptAs: as }
}

function reworded(clause: Clause, own: OwnChanges): Clause {
  const words = own.reworded[clause.id]
  return words === undefined ? clause : { ...clause, summary: withNames(words) }
}

/** An answer no longer rests on a clause that the school left out. */
function standing(grounds: Policy['grounds'], clauses: Policy['clauses']): Policy['grounds'] {
  return Object.fromEntries(
    Object.entries(grounds).map(([name, ids]) => [name, (ids ?? []).filter((id) => clauses.has(id))]),
  )
}

/** Grounds as they were kept. Throws where they are not what was kept. */
export function groundsFrom(kept: unknown): Policy['grounds'] | null {
  if (kept === null || kept === undefined) return null
  if (typeof kept !== 'object') throw new Error('the grounds of a policy are kept by question')
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, ids]): [SettingName, readonly ClauseId[]][] =>
      isSettingName(name) && Array.isArray(ids) ? [[name, ids.map((id) => clauseSchema.shape.id.parse(id))]] : [],
    ),
  )
}
