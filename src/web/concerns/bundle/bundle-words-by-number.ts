import type { BundleWords, WordsByNumber } from '../../../actions/concerns/bundle/bundle-desk.ts'
import { printedWords1 } from '../../../core/concerns/bundle/printed-words-1.ts'
import { entryWords } from '../case/entry-words.tsx'
import { logWords } from '../case/log-words.ts'
import { entryWords1 } from './entry-words-1.ts'

/**
 * Every number of words in which bundles were made. The last is that of today and says what the page of a case says.
 * Words that were used never change: `bundle-words-by-number.test.ts` holds each to what it printed. Whoever changes
 * words of the page first puts the old ones here as they were, under their number, and gives the new ones the next.
 */
const numbered: readonly BundleWords[] = [
  { entry: entryWords1, log: logWords, print: printedWords1 },
  { entry: entryWords, log: logWords, print: printedWords1 },
]

export const bundleWords: WordsByNumber = {
  now: numbered.length,
  of: (number) => numbered[number - 1],
}
