import type { BundleCover, BundleDocument, BundleFile, LeftOut } from './bundle-document.ts'
import { type MasksByPlace, sectionsOf } from './bundle-document.ts'
import type { PersonShown } from './bundle-person.ts'
import { type BundlePiece, placeIn } from './bundle-piece.ts'
import { masked } from './mask.ts'
import type { PrintedWords } from './printed-words.ts'

export type ToPrint = {
  readonly pieces: readonly BundlePiece[]
  readonly masks: MasksByPlace
  readonly masked: BundleDocument['masked']
  readonly leftOut: readonly LeftOut[]
  readonly files: readonly BundleFile[]
  readonly cover: BundleCover
  readonly words: PrintedWords
}

/** A bundle as it is printed: what was planned, with every mask in its place, on the cover too. */
export function documentOf({ pieces, masks, cover, words, ...rest }: ToPrint): BundleDocument {
  const on = (part: string, typed: string) => masked(typed, masks[placeIn({ key: `cover:${part}` }, 'words')] ?? [])
  return {
    ...rest,
    cover: {
      ...cover,
      title: on('title', cover.title),
      madeFor: on('madeFor', cover.madeFor),
      madeBy: on('madeBy', cover.madeBy),
    },
    sections: sectionsOf(pieces, masks, words.sections),
  }
}

/** Who stands behind each mask, in words that give nobody away. */
export function maskList(people: readonly PersonShown[], { part }: PrintedWords): BundleDocument['masked'] {
  return people.flatMap(({ as, parts, acted }) => {
    if (as === null) return []
    const is = [...parts.map((one) => part[one]), ...(acted ? ['acted on the case or read it'] : [])]
    return [{ as, is: is.length === 0 ? 'has no part in the case; stands in its words' : is.join(', ') }]
  })
}
