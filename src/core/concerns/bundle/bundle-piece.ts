/** Something of a case that may go into a bundle, in the words it stands in, before anybody is masked. */
export type BundlePiece = {
  /** Names it for good: what kind of thing it is, and its own id. */
  readonly key: string
  readonly section: 'cover' | 'told' | 'happened' | 'files' | 'read'
  readonly head: string
  /** When it was so, as it is printed. */
  readonly when: string
  readonly words: string
  /** Phrases in it that Signpost wrote, and nobody who told: a word of them is nobody’s name. */
  readonly own?: readonly string[]
}

/** The parts of a piece in which somebody may be named. */
export const pieceParts = ['head', 'words'] as const
export type PiecePart = (typeof pieceParts)[number]

export function placeIn(piece: { readonly key: string }, part: PiecePart): string {
  return `${piece.key}/${part}`
}
