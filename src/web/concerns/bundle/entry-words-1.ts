import type { OpenEntry } from '../../../actions/concerns/open-concern.ts'
import { type ClauseId, printedReference } from '../../../core/policy/clause.ts'
import { entryWords } from '../case/entry-words.tsx'

/** Words number 1: days stood as they were typed, and a clause by the end of its id. */
export function entryWords1(entry: OpenEntry, name: (person: string) => string): { head: string; words: string } {
  const words = entryWords(entry, name, (typed) => typed)
  const { said } = entry
  if (said.kind !== 'breach') return words
  return { ...words, head: `A clause was broken: ${printedReference(said.clause as ClauseId)}` }
}
