import type { BundlePiece } from './bundle-piece.ts'
import { placeIn } from './bundle-piece.ts'
import { type Mask, masked } from './mask.ts'
import type { PrintedWords } from './printed-words.ts'

/** What was left out of a bundle, and why: said in it, so that nobody takes it for the whole. */
export type LeftOut = { readonly what: string; readonly why: string }

/** A file that goes with a bundle. */
export type BundleFile = {
  readonly name: string
  readonly what: string
  readonly bytes: number
  /** SHA-256, in hexadecimal. */
  readonly hash: string
}

/** What stands in a bundle’s first lines. */
export type BundleCover = {
  readonly school: string
  readonly reference: string
  readonly title: string
  readonly madeFor: string
  readonly madeBy: string
  readonly madeAt: string
  readonly logSeq: number
  /** What the case’s own record had come to at that line, so that the bundle can be held to it. */
  readonly logHash: string
}

export type BundleLine = { readonly head: string; readonly when: string; readonly words: string }
export type BundleSection = { readonly heading: string; readonly lines: readonly BundleLine[] }

/** A bundle as it is printed: a value, so that the same case, record and choice give the same bytes. */
export type BundleDocument = {
  readonly cover: BundleCover
  readonly sections: readonly BundleSection[]
  readonly masked: readonly { readonly as: string; readonly is: string }[]
  readonly leftOut: readonly LeftOut[]
  readonly files: readonly BundleFile[]
}

export type MasksByPlace = Readonly<Record<string, readonly Mask[]>>

const sections = ['told', 'happened', 'files', 'read'] as const

/** The pieces in their sections, with everybody masked who is to be. Places not named have no masks. */
export function sectionsOf(
  pieces: readonly BundlePiece[],
  masks: MasksByPlace,
  headings: PrintedWords['sections'],
): readonly BundleSection[] {
  return sections.flatMap((section) => {
    const lines = pieces
      .filter((piece) => piece.section === section)
      .map((piece) => ({
        head: masked(piece.head, masks[placeIn(piece, 'head')] ?? []),
        when: piece.when,
        words: masked(piece.words, masks[placeIn(piece, 'words')] ?? []),
      }))
    return lines.length === 0 ? [] : [{ heading: headings[section], lines }]
  })
}

/** `3F2A-91BC`: short enough to be said on the telephone, and in no other case of the school. */
export function caseReference(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
}
