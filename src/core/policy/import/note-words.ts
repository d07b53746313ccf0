import type { ReadingNote } from './block.ts'

/** What a person should know about how their file was read. */
export const noteWords: Readonly<Record<ReadingNote, string>> = {
  'tracked-changes':
    'The document has tracked changes. It was read as if all of them were accepted: accept or reject them first to be sure.',
  'footnotes-left-out':
    'The document has footnotes. They were left out. If one says an exception, write it into its clause.',
  'some-pages-without-text': 'Some pages are pictures without words, and were left out.',
  'two-columns': 'The pages have two columns; check that the order of the clauses is right.',
  'wrongly-named': 'The file is called as if it were of another kind. It was read as what it is.',
  'other-matter':
    'The document hardly speaks of social media. Is it the right one? What it may answer is shown as a guess only.',
  'macros-left-out': 'The document holds macros. They were not read and not run.',
}
