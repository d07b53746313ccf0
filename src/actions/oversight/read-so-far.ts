import { newSince } from '../../core/oversight/new-since.ts'
import { readingHash } from '../../core/oversight/reading.ts'
import type { DocumentSection, PrintedClause } from '../../core/policy/document.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { readingOf, readingsBy } from '../../storage/oversight/readings.ts'

export type ReadSoFar =
  /** All of it, in these very words, then; clauses that were only left out or moved give nothing to read again. */
  | { readonly is: 'all'; readonly on: Date }
  /** An earlier wording: these clauses are new, or say something else. */
  | { readonly is: 'some'; readonly on: Date; readonly changed: readonly PrintedClause[] }
  | { readonly is: 'none' }

/** How much of what the policy asks of somebody they have said that they read. */
export async function readSoFar(
  tx: InSchool,
  person: PersonId,
  sections: readonly DocumentSection[],
): Promise<ReadSoFar> {
  const exactly = await readingOf(tx, person, readingHash(sections))
  if (exactly) return { is: 'all', on: exactly }
  const before = await readingsBy(tx, person)
  const [last] = before
  if (!last) return { is: 'none' }
  const words = before.map((reading) => reading.words)
  const changed = newSince(sections, words)
  return changed.length === 0 ? { is: 'all', on: last.at } : { is: 'some', on: last.at, changed }
}
