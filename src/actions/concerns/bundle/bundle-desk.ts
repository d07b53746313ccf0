import type { PrintedWords } from '../../../core/concerns/bundle/printed-words.ts'
import type { BundleWriter } from '../../../core/concerns/bundle/written-bundle.ts'
import type { Hand } from '../../../core/concerns/case-now.ts'
import type { EvidenceStore } from '../../../storage/concerns/evidence-store.ts'
import type { ConcernDesk } from '../concern-desk.ts'
import type { OpenEntry } from '../open-concern.ts'

/** How what stands in a case is said: the words of its page, so that a bundle says the same. */
export type CaseWords = {
  readonly entry: (
    entry: OpenEntry,
    name: (person: string) => string,
  ) => { readonly head: string; readonly words: string }
  readonly log: (verb: string) => string
}

/** All the words of a bundle beside what people wrote: of the case, and of the bundle itself. */
export type BundleWords = CaseWords & { readonly print: PrintedWords }

/** The words in which bundles are printed, by number: those of now, and every one that a bundle was ever made under. */
export type WordsByNumber = {
  readonly now: number
  readonly of: (number: number) => BundleWords | undefined
}

/** What making a bundle is handed: who makes it, the words of a case, its files, and what turns it into bytes. */
export type BundleDesk = ConcernDesk & {
  readonly hand: Hand
  readonly school: string
  readonly words: WordsByNumber
  readonly store: EvidenceStore
  readonly write: BundleWriter
  /** A picture made anew, with nothing in it but what is seen; nothing where it is no picture. */
  readonly cleaned: (picture: Buffer) => Promise<Buffer | undefined>
}
