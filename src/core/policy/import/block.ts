/** A piece of a document in reading order, as the reader of its format found it. `label` is a number printed by itself. */
export type Block = {
  readonly label?: string
  readonly page?: number
} & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly depth: number; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly heads: readonly string[] }
)

export const formats = ['word', 'open-document', 'pdf', 'text'] as const
export type Format = (typeof formats)[number]

/** What a file says, and what a person should know about how it was read. */
export type DocumentRead = {
  readonly format: Format
  readonly blocks: readonly Block[]
  readonly notes: readonly ReadingNote[]
}

export const readingNotes = [
  'tracked-changes',
  'footnotes-left-out',
  'some-pages-without-text',
  'two-columns',
  'macros-left-out',
  'other-matter',
  'wrongly-named',
] as const
export type ReadingNote = (typeof readingNotes)[number]
