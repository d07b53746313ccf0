import type { BundleDocument } from '../../core/concerns/bundle/bundle-document.ts'

/** What stands before everything else, in every form of a bundle. */
export function coverRows({ cover }: BundleDocument): readonly { readonly key: string; readonly value: string }[] {
  return [
    { key: 'School', value: cover.school },
    { key: 'Case', value: `${cover.reference}, ${cover.title}` },
    { key: 'Made for', value: cover.madeFor },
    { key: 'Made by', value: cover.madeBy },
    { key: 'Made', value: cover.madeAt },
    { key: 'Made from', value: `line ${cover.logSeq} of the case’s own record, whose hash is ${cover.logHash}` },
  ]
}
