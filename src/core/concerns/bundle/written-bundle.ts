import type { BundleDocument, BundleFile } from './bundle-document.ts'
import type { PrintedWords } from './printed-words.ts'

export type BundleToWrite = {
  readonly document: BundleDocument
  /** The words it is printed in, beside its own. */
  readonly words: PrintedWords
  readonly madeAt: Date
  /** The bytes of a file that goes with it, piece by piece, from its beginning each time it is asked. */
  readonly piecesOf: (file: BundleFile) => AsyncIterable<Buffer>
}

/** A bundle as bytes: read through once for its hash, and streamed anew each time it is given out. */
export type WrittenBundle = {
  readonly manifestHash: Buffer
  readonly fileHash: Buffer
  readonly bytes: number
  readonly stream: () => AsyncIterable<Buffer>
}

/** Turns a document into bytes: always the same bytes for the same document. */
export type BundleWriter = (bundle: BundleToWrite) => Promise<WrittenBundle>
