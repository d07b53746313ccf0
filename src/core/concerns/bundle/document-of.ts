import type { BundleCover, BundleDocument, BundleFile, LeftOut } from './bundle-document.ts'
import { type MasksByPlace, sectionsOf } from './bundle-document.ts'
import type { PersonShown } from './bundle-person.ts'
import { type BundlePiece, placeIn } from './bundle-piece.ts'
import { masked } from './mask.ts'

export type ToPrint = {
  readonly pieces: readonly BundlePiece[]
  readonly masks: MasksByPlace
  readonly masked: BundleDocument['masked']
  readonly leftOut: readonly LeftOut[]
  readonly files: readonly BundleFile[]
  readonly cover: BundleCover
}

/** A bundle as it is printed: what was planned, with every mask in its place, on the cover too. */
export function documentOf({ pieces, masks, cover, ...rest }: ToPrint): BundleDocument {
  const on = (part: string, words: string) => masked(words, masks[placeIn({ key: `cover:${part}` }, 'words')] ?? [])
  return {
    ...rest,
    cover: {
      ...cover,
      title: on('title', cover.title),
      madeFor: on('madeFor', cover.madeFor),
      madeBy: on('madeBy', cover.madeBy),
    },
    sections: sectionsOf(pieces, masks),
  }
}

const partWords = {
  affected: 'affected',
  alleged: 'said to have done it',
  witness: 'a witness',
  reporter: 'told it',
} as const

/** Who stands behind each mask, in words that give nobody away. */
export function maskList(people: readonly PersonShown[]): BundleDocument['masked'] {
  return people.flatMap(({ as, parts, acted }) => {
    if (as === null) return []
    const is = [...parts.map((part) => partWords[part]), ...(acted ? ['acted on the case or read it'] : [])]
    return [{ as, is: is.length === 0 ? 'has no part in the case; stands in its words' : is.join(', ') }]
  })
}
