import type { BundleDocument } from '../../core/concerns/bundle/bundle-document.ts'
import type { PrintedWords } from '../../core/concerns/bundle/printed-words.ts'

/** What stands before everything else, in every form of a bundle. */
export function coverRows(
  { cover }: BundleDocument,
  { cover: said }: PrintedWords,
): readonly { readonly key: string; readonly value: string }[] {
  return [
    { key: said.school, value: cover.school },
    { key: said.case, value: `${cover.reference}, ${cover.title}` },
    { key: said.madeFor, value: cover.madeFor },
    { key: said.madeBy, value: cover.madeBy },
    { key: said.made, value: cover.madeAt },
    { key: said.madeFrom, value: said.fromLine(cover.logSeq, cover.logHash) },
  ]
}
