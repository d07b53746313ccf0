import type { OpenEntry } from '../../../actions/concerns/open-concern.ts'
import { entryWords } from '../case/entry-words.tsx'

/** Words number 1: days stood as they were typed. */
export function entryWords1(entry: OpenEntry, name: (person: string) => string): { head: string; words: string } {
  return entryWords(entry, name, (typed) => typed)
}
