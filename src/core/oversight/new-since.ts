import type { DocumentSection, PrintedClause } from '../policy/document.ts'
import { wordsRead } from './reading.ts'

/** The clauses of a reading whose very words somebody has never said that they read: new ones, and reworded ones. */
export function newSince(
  sections: readonly DocumentSection[],
  readBefore: readonly Readonly<Record<string, string>>[],
): readonly PrintedClause[] {
  const now: Readonly<Record<string, string>> = wordsRead(sections)
  return sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ id }) => !readBefore.some((words) => words[id] === now[id]))
}
