import type { DocumentSection, PrintedClause } from '../policy/document.ts'
import { wereRead } from './reading.ts'

/** The clauses of a reading whose words somebody has never said that they read: new ones, and reworded ones. */
export function newSince(
  sections: readonly DocumentSection[],
  readBefore: readonly Readonly<Record<string, string>>[],
): readonly PrintedClause[] {
  return sections
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => !readBefore.some((words) => wereRead(clause, words)))
}
